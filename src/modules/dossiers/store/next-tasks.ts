import { hot, type Tx } from '../../../platform/database.ts'
import type { TaskKind } from '../rules/tasks.ts'

export type NextTask = { dossier: string; kind: TaskKind; due: string }

/** The most pressing open task of each of these dossiers; a dossier without one is left out. */
export async function listNextTasks(tx: Tx, municipality: string, dossiers: readonly string[]): Promise<NextTask[]> {
  if (dossiers.length === 0) return []
  // Beside the list of a worker, so one named statement for all dossiers (bench: worker's list).
  return hot<NextTask>(tx, {
    name: 'next-tasks-of-dossiers',
    text: `select distinct on (t.dossier) t.dossier, t.kind, t.due from dossiers.task t
           where t.municipality = $1 and t.dossier = any ($2::uuid[]) and t.done_at is null
           order by t.dossier, t.due, t.id`,
    values: [municipality, dossiers],
  })
}
