import { dutchDate, useCase } from '../../platform/use-case.ts'
import { InvolvedList, ListInvolved } from './contract/involved.ts'
import { mayKnow } from './may-open.ts'
import { helperFigures } from './rules/involved.ts'
import { getDossier } from './store/dossier.ts'
import { listInvolved as list, toInvolved } from './store/involved.ts'

const YEAR = 365 * 86_400_000

/** Who is and was involved, and how many helpers and changes of helpers the family had in the past year (S004-146, S004-170). */
export const listInvolved = useCase({
  name: 'dossiers.list-involved',
  summary: 'De betrokkenen bij een gezin',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ListInvolved,
  output: InvolvedList,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayKnow(scene, dossierId),
  async run({ tx, now, municipality, touch }, { dossierId }) {
    const dossier = await getDossier(tx, municipality, dossierId)
    touch(dossier.household)
    const rows = await list(tx, { municipality, dossier: dossierId })
    const until = dossier.closedAt ?? new Date(now.getTime() + 1)
    return {
      involved: rows.map(({ since, until: end, worker: _, person: __, dossier: ___, ...row }) => ({
        ...row,
        since: dutchDate(since),
        until: end && dutchDate(end),
      })),
      figures: helperFigures(rows.map(toInvolved), { from: new Date(until.getTime() - YEAR), until }),
    }
  },
})
