import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { DeskTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DeskTables>()

export type SavedView = {
  id: string
  screen: string
  name: string
  query: string
  team: string | null
  worker: string
  version: number
}

/** My own views and those shared with my teams. */
export async function listViews(
  tx: Tx,
  who: { municipality: string; worker: string; teams: readonly string[]; screen?: string },
): Promise<SavedView[]> {
  let question = own(tx)
    .selectFrom('desk.view')
    .select(['id', 'screen', 'name', 'query', 'team', 'worker', 'version'])
    .where('municipality', '=', who.municipality)
    .where((row) =>
      row.or([row('worker', '=', who.worker), ...(who.teams.length > 0 ? [row('team', 'in', [...who.teams])] : [])]),
    )
    .orderBy('name')
  if (who.screen !== undefined) question = question.where('screen', '=', who.screen)
  return question.execute()
}

export async function addView(
  tx: Tx,
  view: { municipality: string; worker: string; team?: string; screen: string; name: string; query: string },
  at: Date,
): Promise<string> {
  const id = newId(at)
  await own(tx)
    .insertInto('desk.view')
    .values({ team: null, ...view, id })
    .execute()
  return id
}

/** Takes a view of one's own away; false when it is not there or not one's own. Refuses when it was changed elsewhere. */
export async function dropView(
  tx: Tx,
  { version, ...view }: { municipality: string; worker: string; id: string; version: number },
): Promise<boolean> {
  const mine = await own(tx)
    .selectFrom('desk.view')
    .select('version')
    .where('municipality', '=', view.municipality)
    .where('id', '=', view.id)
    .where('worker', '=', view.worker)
    .forUpdate()
    .executeTakeFirst()
  if (!mine) return false
  if (mine.version !== version) throw new Refused({ refused: 'desk/changed-elsewhere', status: 412 })
  await own(tx)
    .deleteFrom('desk.view')
    .where('municipality', '=', view.municipality)
    .where('id', '=', view.id)
    .execute()
  return true
}
