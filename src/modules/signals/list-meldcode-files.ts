import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { ListMeldcodeFiles, MeldcodeFileList } from './contract/meldcode.ts'
import { maySeeOwnFiles, organisationOf } from './load-meldcode-file.ts'
import { overseers } from './rules/meldcode-work.ts'
import { listFilesOf } from './store/meldcode-lists.ts'
import { findOrganisation } from './store/meldcode-records.ts'

/** My meldcode files; the attention officer and whoever finally decides see those of the whole organisation. */
export const listMeldcodeFiles = useCase({
  name: 'signals.list-meldcode-files',
  summary: 'Meldcodedossiers van mij en van mijn organisatie',
  action: 'list',
  purpose: 'child-safety',
  input: ListMeldcodeFiles,
  output: MeldcodeFileList,
  subject: () => 'meldcode/files',
  may: maySeeOwnFiles,
  async run(scene, { state, signalId }) {
    const { tx, municipality, actor, today, now } = scene
    const organisation = organisationOf(scene)
    const kind = (await findOrganisation(tx, municipality, organisation))?.kind ?? ''
    const roles = overseers({ organisationKind: kind, municipality, on: today })
    const overseer = hasRole(actor, ...roles)
    const handles = hasRole(actor, 'youth-consultant', 'team-lead', 'behavioural-scientist')
    const rows = await listFilesOf(tx, {
      municipality,
      organisation,
      worker: actor.id,
      overseer,
      teams: handles ? actor.teams : [],
      closed: state === 'closed',
      signal: signalId,
      at: now,
    })
    return {
      overseer,
      files: rows.map(({ openedByName, signal, signalNumber, openedAt, changedAt, closedAt, ...row }) => ({
        ...row,
        openedBy: openedByName,
        openedAt: openedAt.toISOString(),
        changedAt: changedAt.toISOString(),
        mine: row.openedBy === actor.id,
        review: reviewOf(row.reviewOn, closedAt !== null, today),
        signal: signal && signalNumber ? { id: signal, number: signalNumber } : null,
        closed: closedAt !== null,
      })),
    }
  },
})

function reviewOf(reviewOn: string | null, closed: boolean, today: string): 'none' | 'planned' | 'overdue' {
  if (reviewOn === null || closed) return 'none'
  return reviewOn < today ? 'overdue' : 'planned'
}
