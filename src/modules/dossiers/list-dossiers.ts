import { useCase } from '../../platform/use-case.ts'
import { DossierList, ListDossiers } from './contract/dossier.ts'
import { hatsOf, openingRelations } from './rules/standing.ts'
import { type DossierRow, listDossiersOf } from './store/list.ts'
import { listNextTasks, type NextTask } from './store/next-tasks.ts'

/** The dossiers I have to do with: whose eye or direction is mine, or where I am involved; with what comes first in each. */
export const listDossiers = useCase({
  name: 'dossiers.list-dossiers',
  summary: 'Mijn dossiers',
  action: 'list',
  purpose: 'youth-help',
  input: ListDossiers,
  output: DossierList,
  subject: () => 'dossiers/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, actor, municipality, now, today, touch }, { open }) {
    const opening = openingRelations(hatsOf(actor), 'read')
    const rows = await listDossiersOf(tx, { municipality, worker: actor.id, at: now, open: open === 'true', opening })
    touch(...rows.map(({ household }) => household))
    const asked = open === 'true' ? rows.map(({ id }) => id) : []
    const tasks = new Map((await listNextTasks(tx, municipality, asked)).map((task) => [task.dossier, task]))
    return {
      dossiers: rows.map((row) => ({
        id: row.id,
        number: row.number,
        household: { id: row.household, name: row.householdName },
        openedAt: new Date(row.openedAt).toISOString(),
        closedAt: row.closedAt && new Date(row.closedAt).toISOString(),
        watcher: row.watcher ?? '',
        director: row.director ?? '',
        relations: row.relations,
        next: nextOf(row, { task: tasks.get(row.id), today }),
      })),
    }
  },
})

/** The first of what is dated in this dossier; on the same day the handover goes first, and a task last. */
function nextOf(
  { handoverDue, reviewOn, coverEnds }: DossierRow,
  { task, today }: { task: NextTask | undefined; today: string },
): DossierList['dossiers'][number]['next'] {
  const things = [
    { kind: 'answer-handover' as const, on: handoverDue },
    { kind: 'review-estimate' as const, on: reviewOn },
    { kind: 'cover-ends' as const, on: coverEnds },
    ...(task ? [{ kind: task.kind, on: task.due }] : []),
  ]
  const dated = things.flatMap(({ kind, on }) => (on ? [{ kind, on, late: on < today }] : []))
  return dated.toSorted((a, b) => a.on.localeCompare(b.on)).at(0) ?? null
}
