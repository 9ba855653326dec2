import { orRefuse, pointing, type Refusal } from '../../../platform/refusal.ts'
import type { Seen } from '../../../platform/stale.ts'
import { type Scene, useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { CorrectFrame, CorrectItem, PlaceLines } from '../contract/imports.ts'
import { mayWrite } from '../rights.ts'
import { correctFrame, correctItem, placeLines } from '../rules/importing/correct.ts'
import type { Draft } from '../rules/importing/draft.ts'
import { holdImport, keepDraft } from '../store/imports.ts'
import { getProgramme } from '../store/programmes.ts'

const subject = ({ importId }: { importId: string }) => `programme-import/${importId}`

/** Where it goes, the action lines and the moments. */
export const correctImport = useCase({
  name: 'programme.correct-import',
  summary: 'Waar een ingelezen verslag komt, en zijn actielijnen en momenten',
  action: 'change',
  purpose: 'policy',
  input: CorrectFrame,
  output: Saved,
  subject,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { importId: id, version, ...frame }) {
    const { tx, municipality } = scene
    const seen = { municipality, id, version }
    const { draft } = await holdImport(tx, seen)
    if (frame.into.programme !== null) await refuseUnknown(scene, frame.into.programme)
    return keep(scene, seen, correctFrame(draft, frame))
  },
})

/** Everything that was understood of one item. */
export const correctImportItem = useCase({
  name: 'programme.correct-import-item',
  summary: 'Een onderdeel van een ingelezen verslag verbeteren',
  action: 'change',
  purpose: 'policy',
  input: CorrectItem,
  output: Saved,
  subject,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { importId: id, version, item, ...corrected }) {
    const seen = { municipality: scene.municipality, id, version }
    const { draft } = await holdImport(scene.tx, seen)
    return keep(scene, seen, correctItem(draft, item, corrected))
  },
})

/** Where the lines go that had no place; or that nobody needs them. */
export const placeImportLines = useCase({
  name: 'programme.place-import-lines',
  summary: 'Regels zonder plaats in een onderdeel zetten, of weglaten',
  action: 'change',
  purpose: 'policy',
  input: PlaceLines,
  output: Saved,
  subject,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { importId: id, version, lines, place }) {
    const seen = { municipality: scene.municipality, id, version }
    const { draft } = await holdImport(scene.tx, seen)
    return keep(scene, seen, placeLines(draft, lines, place))
  },
})

async function keep({ tx, actor, now }: Scene, seen: Seen, corrected: Draft | Refusal): Promise<Saved> {
  const draft = orRefuse(corrected)
  return { id: seen.id, version: await keepDraft(tx, seen, { draft, by: actor.id, at: now }) }
}

async function refuseUnknown({ tx, municipality }: Scene, id: string): Promise<void> {
  await pointing('/into/programme', getProgramme(tx, { municipality, id }))
}
