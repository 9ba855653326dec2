import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { MomentDays } from '../rules/moments.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { own, type Place, stamped, versioned } from './own.ts'

const unknown: ProgrammeRefusal = 'programme/unknown-moment'

export async function addMoment(
  tx: Tx,
  { on, askedFrom, ...moment }: Place & MomentDays & { programme: string; name: string },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.moment')
    .values({ ...moment, on_day: on, asked_from: askedFrom, ...stamped(stamp) })
    .execute()
}

/** A moment as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdMoment, change: changeMoment } = versioned('programme.moment', unknown)

export type MomentFound = MomentDays & {
  id: string
  programme: string
  programmeName: string
  name: string
  version: number
}

export async function getMoment(tx: Tx, { municipality, id }: Place): Promise<MomentFound> {
  const { rows } = await sql<MomentFound>`
    select m.id, m.programme, p.name as "programmeName", m.name, m.on_day as "on", m.asked_from as "askedFrom", m.due, m.version
    from programme.moment m
    join programme.programme p on p.municipality = m.municipality and p.id = m.programme
    where m.municipality = ${municipality} and m.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) throw new Refused({ refused: unknown, status: 404 })
  return row
}

/**
 * SQL for whether a node is asked about at a moment: an item that goes on nowhere else, and that had not ended at the moment
 * before. What ended since then is told about once more.
 */
export const asksAbout = (node: string, moment: string) =>
  sql.raw(`not ${node}.struck and ${node}.successor is null and (${node}.ended is null or ${node}.ended > coalesce((
    select max(b.on_day) from programme.moment b
    where b.municipality = ${moment}.municipality and b.programme = ${moment}.programme and b.on_day < ${moment}.on_day), '-infinity'))`)

/** SQL for whether a moment is the last of its programme that people were asked about: of earlier ones nobody is asked any more. */
export const isLastAsked = (moment: string, today: string) => sql`not exists (
  select from programme.moment l where l.municipality = ${sql.ref(`${moment}.municipality`)}
    and l.programme = ${sql.ref(`${moment}.programme`)} and l.on_day > ${sql.ref(`${moment}.on_day`)} and l.asked_from <= ${today})`

export type MomentCounted = MomentDays & { id: string; name: string; asked: number; told: number; version: number }

/** The moments of a programme, the newest first, with how many items were told about. */
export async function listMoments(
  tx: Tx,
  { municipality, id }: Place,
  itemKinds: readonly string[],
): Promise<MomentCounted[]> {
  const { rows } = await sql<MomentCounted>`
    select m.id, m.name, m.on_day as "on", m.asked_from as "askedFrom", m.due, m.version,
      (count(n.id) filter (where a.id is not null or (${asksAbout('n', 'm')})))::int as asked, count(a.id)::int as told
    from programme.moment m
    left join programme.node n on n.municipality = m.municipality and n.programme = m.programme
      and n.kind = any(${[...itemKinds]}::text[])
    left join programme.state a on a.municipality = m.municipality and a.moment = m.id and a.node = n.id
    where m.municipality = ${municipality} and m.programme = ${id}
    group by m.municipality, m.id
    order by m.on_day desc, m.id desc`.execute(tx)
  return rows
}

/** The moments of a programme by name and day, the oldest first. */
export async function momentNames(
  tx: Tx,
  { municipality, id }: Place,
): Promise<{ id: string; name: string; on: string }[]> {
  return own(tx)
    .selectFrom('programme.moment')
    .select(['id', 'name', 'on_day as on'])
    .where('municipality', '=', municipality)
    .where('programme', '=', id)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
}
