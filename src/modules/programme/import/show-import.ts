import { dutchDate, type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { type DraftItem, ImportPage, ShowImport } from '../contract/imports.ts'
import { mayWrite } from '../rights.ts'
import type { Draft, ItemOfDraft } from '../rules/importing/draft.ts'
import { doublesIn, findingsOf } from '../rules/importing/findings.ts'
import { needsOf } from '../rules/importing/needs.ts'
import { countSaving, sameName } from '../rules/importing/saving.ts'
import { itemStatuses } from '../settings.ts'
import { importKeepDays } from '../settings-imports.ts'
import { getImport, type ImportRow, sameFile } from '../store/imports.ts'
import { vocabularyOn } from '../vocabulary.ts'
import { aroundOf, type Target, targetOf } from './around-draft.ts'

/** A file that was read in: what was understood and corrected, what is odd, and what must be filled in before it can be saved. */
export const showImport = useCase({
  name: 'programme.show-import',
  summary: 'Een ingelezen verslag',
  action: 'read',
  purpose: 'policy',
  input: ShowImport,
  output: ImportPage,
  subject: ({ importId }) => `programme-import/${importId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { importId: id }) {
    const { tx, municipality, today } = scene
    const { hash, draft, changedAt, version, ...row } = await getImport(tx, { municipality, id })
    const before = await sameFile(tx, { municipality, id, hash })
    const days = await settingOn(tx, importKeepDays, { municipality, day: today })
    const { all } = await vocabularyOn(tx, itemStatuses, { municipality, day: today })
    return {
      ...shown(row),
      version,
      keptUntil: Temporal.PlainDate.from(dutchDate(changedAt)).add({ days }).toString(),
      before: before.map(shown),
      statuses: all,
      ...(draft ? await looked(scene, draft) : NOTHING),
    }
  },
})

const shown = ({ at, ...row }: ImportRow) => ({ ...row, at: at.toISOString() })

const NOTHING = {
  draft: null,
  needs: [],
  remarks: [],
  contradictions: [],
  doubles: [],
  counts: { actionLines: 0, items: 0, states: 0, statuses: 0 },
}

async function looked(scene: Scene, draft: Draft) {
  const target = await targetOf(scene, draft)
  const around = await aroundOf(scene, target)
  const names = target.nodes.map(({ name }) => name)
  return {
    ...findingsOf(draft, around.statuses),
    draft: draftShown(draft, target),
    needs: needsOf(draft, around),
    doubles: doublesIn(draft, names),
    counts: countSaving(draft),
  }
}

function draftShown(draft: Draft, { moments }: Target) {
  const { kind, lines, noise, into, actionLines, items, unplaced } = draft
  return {
    ...{ kind, lines, noise, into },
    actionLines: [...actionLines],
    moments: draft.moments.map((moment) => ({ ...moment, known: sameName(moments, moment.name)?.on ?? null })),
    items: items.map(itemShown),
    unplaced: [...unplaced],
  }
}

function itemShown({ planning, status, states, ...item }: ItemOfDraft): DraftItem {
  const { read, ...chosen } = status
  const { periods, note, text } = planning
  return {
    ...item,
    planning: { periods: [...periods], note, text },
    status: { ...chosen, said: read.map(({ label }) => label) },
    states: [...states],
  }
}
