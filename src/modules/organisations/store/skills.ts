import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Seen } from '../../../platform/stale.ts'
import { type OnDay, own, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

type Training = { subject: string; name: string; doneOn: string; until: string | null }

export async function addTraining(
  tx: Tx,
  { doneOn, ...training }: Training & { municipality: string; id: string; worker: string },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.training')
    .values({ ...training, done_on: doneOn, ...stamped(stamp) })
    .execute()
}

const trainings = versioned('organisations.training', 'organisations/unknown-training')

export function changeTraining(tx: Tx, seen: Seen, { doneOn, ...set }: Training & Stamp): Promise<number> {
  return trainings.change(tx, seen, { ...set, done_on: doneOn })
}

/** The trainings of one worker, or of everybody; one that never held (called off) is not among them. */
export async function listTrainings(tx: Tx, municipality: string, worker?: string) {
  let question = own(tx)
    .selectFrom('organisations.training')
    .select(['id', 'worker', 'subject', 'name', 'done_on as doneOn', 'until', 'version'])
    .where('municipality', '=', municipality)
    .where((row) => row.or([row('until', 'is', null), row('until', '>=', row.ref('done_on'))]))
    .orderBy('done_on', 'desc')
  if (worker !== undefined) question = question.where('worker', '=', worker)
  return question.execute()
}

export type HeldRight = {
  id: string
  worker: string
  name: string
  organisation: string
  role: string
  team: string | null
  since: string
}

/** Every role that is held on a day, by person. */
export async function listRights(tx: Tx, { municipality, day }: OnDay): Promise<HeldRight[]> {
  const { rows } = await sql<HeldRight>`
    select r.id, w.id as worker, w.name, o.name as organisation, r.role, t.name as team, r.since
    from organisations.role_held r
    join organisations.worker w on w.municipality = r.municipality and w.id = r.worker
    join organisations.organisation o on o.municipality = w.municipality and o.id = w.organisation
    left join organisations.team t on t.municipality = r.municipality and t.id = r.team
    where r.municipality = ${municipality} and r.since <= ${day} and (r.until is null or r.until >= ${day})
      and w.since <= ${day} and (w.until is null or w.until >= ${day})
    order by w.name_key, w.id, r.role, t.name`.execute(tx)
  return rows
}

export async function addReview(
  tx: Tx,
  review: {
    municipality: string
    id: string
    on_day: string
    by_worker: string
    roles: string[]
    workers: number
    note: string
    at: Date
  },
): Promise<void> {
  await own(tx).insertInto('organisations.rights_review').values(review).execute()
}

const SHOWN = 20

export async function listReviews(tx: Tx, municipality: string) {
  return own(tx)
    .selectFrom('organisations.rights_review as v')
    .innerJoin('organisations.worker as w', (join) =>
      join.onRef('w.municipality', '=', 'v.municipality').onRef('w.id', '=', 'v.by_worker'),
    )
    .select(['v.id', 'v.on_day as on', 'w.name as by', 'v.workers', 'v.note', 'v.roles'])
    .where('v.municipality', '=', municipality)
    .orderBy('v.at', 'desc')
    .limit(SHOWN)
    .execute()
}
