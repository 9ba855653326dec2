import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import { dayBefore } from '../rules/dated.ts'
import { type OnDay, own, type Place, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export async function addArea(
  tx: Tx,
  area: { municipality: string; id: string; name: string; postcodes: readonly string[]; since: string },
  stamp: Stamp,
): Promise<void> {
  const { postcodes, ...row } = area
  await own(tx)
    .insertInto('organisations.area')
    .values({ ...row, until: null, ...stamped(stamp) })
    .execute()
  await drawPostcodes(tx, { municipality: area.municipality, id: area.id }, { postcodes, since: area.since })
}

async function drawPostcodes(
  tx: Tx,
  { municipality, id }: Place,
  { postcodes, since }: { postcodes: readonly string[]; since: string },
): Promise<void> {
  if (postcodes.length === 0) return
  await own(tx)
    .insertInto('organisations.area_postcode')
    .values(postcodes.map((postcode) => ({ municipality, area: id, postcode, since, until: null })))
    .execute()
}

type PostcodeRow = { postcode: string; since: string; until: string | null }
export type AreaFound = {
  id: string
  name: string
  since: string
  until: string | null
  version: number
  postcodes: PostcodeRow[]
  teams: { id: string; name: string }[]
}

/** Areas on a day, with their postcodes of that day and later, and the teams that work there that day. */
export async function listAreas(tx: Tx, { municipality, day }: OnDay): Promise<AreaFound[]> {
  const { rows } = await sql<AreaFound>`
    select a.id, a.name, a.since, a.until, a.version,
      coalesce((select json_agg(json_build_object('postcode', p.postcode, 'since', p.since, 'until', p.until) order by p.postcode, p.since)
                from organisations.area_postcode p
                where p.municipality = a.municipality and p.area = a.id and (p.until is null or p.until >= ${day})), '[]') as postcodes,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name)
                from organisations.team t
                where t.municipality = a.municipality and t.area = a.id
                  and t.since <= ${day} and (t.until is null or t.until >= ${day})), '[]') as teams
    from organisations.area a
    where a.municipality = ${municipality} and (a.until is null or a.until >= ${day})
    order by a.name`.execute(tx)
  return rows
}

/** SQL for the area in which a postcode lies on a day; a whole postcode goes before its four digits. */
export const areaOf = (postcode: string, { municipality, day }: { municipality: string; day: string }) => `(
  select p.area from organisations.area_postcode p
  where p.municipality = ${municipality} and p.postcode in (${postcode}, left(${postcode}, 4))
    and p.since <= ${day} and (p.until is null or p.until >= ${day})
  order by length(p.postcode) desc limit 1)`

/** A postcode as it is kept: 7741 ab is 7741AB. */
export function wholePostcode(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase()
}

/** The area in which a postcode lies on a day, if any; the same SQL as for a signal that comes in (`arrangedOn`). */
export async function findAreaOf(tx: Tx, { municipality, day }: OnDay, postcode: string): Promise<string | undefined> {
  const [row] = await hot<{ area: string | null }>(tx, {
    name: 'area-of-postcode',
    text: `select ${areaOf('$2::text', { municipality: '$1', day: '$3' })} as area`,
    values: [municipality, wholePostcode(postcode), day],
  })
  return row?.area ?? undefined
}

export async function findArea(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('organisations.area')
    .select(['id', 'name', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** An area as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdArea, change: changeArea } = versioned('organisations.area', 'organisations/unknown-area')

/** The postcodes an area brings along from before a day, and has on that day. */
export async function postcodesUpTo(tx: Tx, { municipality, day }: OnDay, area: string): Promise<string[]> {
  const rows = await own(tx)
    .selectFrom('organisations.area_postcode')
    .select('postcode')
    .where('municipality', '=', municipality)
    .where('area', '=', area)
    .where('since', '<', day)
    .where((one) => one.or([one('until', 'is', null), one('until', '>=', day)]))
    .execute()
  return rows.map(({ postcode }) => postcode)
}

/** One of these postcodes that lies in another area on that day or later, with that area's name. */
export async function findElsewhere(
  tx: Tx,
  { municipality, day }: OnDay,
  { area, postcodes }: { area: string; postcodes: readonly string[] },
): Promise<{ postcode: string; area: string } | undefined> {
  if (postcodes.length === 0) return undefined
  return own(tx)
    .selectFrom('organisations.area_postcode as p')
    .innerJoin('organisations.area as a', (join) =>
      join.onRef('a.municipality', '=', 'p.municipality').onRef('a.id', '=', 'p.area'),
    )
    .where('p.municipality', '=', municipality)
    .where('p.area', '<>', area)
    .where('p.postcode', 'in', [...postcodes])
    .where((one) => one.or([one('p.until', 'is', null), one('p.until', '>=', day)]))
    .select(['p.postcode', 'a.name as area'])
    .limit(1)
    .executeTakeFirst()
}

/**
 * Draws the area anew from a day: postcodes that leave end the day before, others come. Plans that were made for later
 * days lapse, because the new drawing says what holds from then on.
 */
export async function redrawArea(
  tx: Tx,
  { municipality, id }: Place,
  ask: { come: readonly string[]; leave: readonly string[]; from: string },
): Promise<void> {
  await own(tx)
    .deleteFrom('organisations.area_postcode')
    .where('municipality', '=', municipality)
    .where('area', '=', id)
    .where('since', '>=', ask.from)
    .execute()
  await own(tx)
    .updateTable('organisations.area_postcode')
    .set({
      until: sql<string | null>`case when postcode = any(${[...ask.leave]}) then ${dayBefore(ask.from)}::date end`,
    })
    .where('municipality', '=', municipality)
    .where('area', '=', id)
    .where((one) => one.or([one('until', 'is', null), one('until', '>=', ask.from)]))
    .execute()
  await drawPostcodes(tx, { municipality, id }, { postcodes: ask.come, since: ask.from })
}

/** Teams that work in the area after a day. */
export async function countTeamsIn(tx: Tx, { municipality, id }: Place, after: string): Promise<number> {
  const { teams } = await own(tx)
    .selectFrom('organisations.team')
    .select(({ fn }) => fn.countAll<number>().as('teams'))
    .where('municipality', '=', municipality)
    .where('area', '=', id)
    .where((one) => one.or([one('until', 'is', null), one('until', '>', after)]))
    .executeTakeFirstOrThrow()
  return teams
}
