import { Refused } from '../../../platform/refusal.ts'
import { type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { ImportSaved, SaveImport } from '../contract/imports.ts'
import { mayWrite } from '../rights.ts'
import type { Draft } from '../rules/importing/draft.ts'
import { doublesIn } from '../rules/importing/findings.ts'
import { needsOf } from '../rules/importing/needs.ts'
import type { ImportingRefusal } from '../rules/importing/refusals.ts'
import { countSaving, savingOf } from '../rules/importing/saving.ts'
import { nodeKinds } from '../settings.ts'
import { closeAsSaved, holdImport, lockFile, sameFile } from '../store/imports.ts'
import { lockTree } from '../store/programmes.ts'
import { aroundOf, targetOf } from './around-draft.ts'
import { saveTree } from './save-tree.ts'

/**
 * Saves what was read, in one go: the programme when it is a new one, action lines, items with their texts, statuses and
 * planning, the moments and what was told at each. All of it or nothing. What was saved before is not saved twice unasked.
 */
export const saveImport = useCase({
  name: 'programme.save-import',
  summary: 'Een ingelezen verslag in een programma opslaan',
  action: 'change',
  purpose: 'policy',
  input: SaveImport,
  output: ImportSaved,
  subject: ({ importId }) => `programme-import/${importId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { importId: id, version, again }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const { file, hash, draft } = await holdImport(tx, seen)
    await lockFile(tx, municipality, hash)
    if (draft.into.programme !== null) await lockTree(tx, { municipality, id: draft.into.programme })
    const target = await targetOf(scene, draft)
    const around = await aroundOf(scene, target)
    const [need] = needsOf(draft, around)
    if (need) throw new Refused(no('programme/import-not-clear'))
    if (!again) await refuseDoubles(scene, { id, hash, draft, names: target.nodes.map(({ name }) => name) })
    const kinds = await settingOn(tx, nodeKinds, { municipality, day: today })
    const saving = savingOf(draft, around)
    const programme = await saveTree(scene, { saving, into: draft.into, target, kinds, around, file })
    const changed = await closeAsSaved(tx, seen, { programme, by: actor.id, at: now })
    return { id, version: changed, programme, counts: countSaving(draft) }
  },
})

const no = (refused: ImportingRefusal) => ({ refused, status: 409 }) as const

type Doubles = { id: string; hash: string; draft: Draft; names: readonly string[] }

async function refuseDoubles({ tx, municipality }: Scene, { id, hash, draft, names }: Doubles): Promise<void> {
  const before = await sameFile(tx, { municipality, id, hash })
  if (before.some(({ state }) => state === 'saved') || doublesIn(draft, names).length > 0)
    throw new Refused(no('programme/import-again'))
}
