import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import { type OnDay, own, type Place, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export type NewTeam = {
  municipality: string
  id: string
  organisation: string
  kind: string
  name: string
  since: string
  until?: string
  area?: string | null
  phone?: string
  email?: string
}

export async function addTeam(tx: Tx, { area, phone, email, until, ...team }: NewTeam, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('organisations.team')
    .values({
      ...team,
      area: area ?? null,
      phone: phone || null,
      email: email || null,
      until: until ?? null,
      merged_into: null,
      ...stamped(stamp),
    })
    .execute()
}

export type TeamFound = {
  id: string
  name: string
  kind: string
  phone: string | null
  email: string | null
  since: string
  until: string | null
  version: number
  organisation: string
  organisationName: string
  area: string | null
  areaName: string | null
  mergedInto: string | null
  mergedIntoName: string | null
}

const teamRows = (tx: Tx, municipality: string) =>
  own(tx)
    .selectFrom('organisations.team as t')
    .innerJoin('organisations.organisation as o', (join) =>
      join.onRef('o.municipality', '=', 't.municipality').onRef('o.id', '=', 't.organisation'),
    )
    .leftJoin('organisations.area as a', (join) =>
      join.onRef('a.municipality', '=', 't.municipality').onRef('a.id', '=', 't.area'),
    )
    .leftJoin('organisations.team as into', (join) =>
      join.onRef('into.municipality', '=', 't.municipality').onRef('into.id', '=', 't.merged_into'),
    )
    .where('t.municipality', '=', municipality)
    .select([
      't.id',
      't.name',
      't.kind',
      't.phone',
      't.email',
      't.since',
      't.until',
      't.version',
      't.organisation',
      'o.name as organisationName',
      't.area',
      'a.name as areaName',
      't.merged_into as mergedInto',
      'into.name as mergedIntoName',
    ])

/** Teams that exist on a day, with how many people work in them. */
export async function findTeams(
  tx: Tx,
  { municipality, day }: OnDay,
  filter: { kind?: string | undefined; area?: string | undefined; organisation?: string | undefined } = {},
): Promise<(TeamFound & { members: number })[]> {
  let question = teamRows(tx, municipality)
    .where('t.since', '<=', day)
    .where((row) => row.or([row('t.until', 'is', null), row('t.until', '>=', day)]))
    .select(
      sql<number>`(select count(distinct r.worker) from organisations.role_held r
        where r.municipality = t.municipality and r.team = t.id and r.since <= ${day} and (r.until is null or r.until >= ${day}))`.as(
        'members',
      ),
    )
    .orderBy('t.name')
  if (filter.kind) question = question.where('t.kind', '=', filter.kind)
  if (filter.area) question = question.where('t.area', '=', filter.area)
  if (filter.organisation) question = question.where('t.organisation', '=', filter.organisation)
  return question.execute()
}

export async function findTeam(tx: Tx, { municipality, id }: Place): Promise<TeamFound | undefined> {
  return teamRows(tx, municipality).where('t.id', '=', id).executeTakeFirst()
}

export async function findTeamName(tx: Tx, municipality: string, id: string): Promise<string | undefined> {
  return (await findTeam(tx, { municipality, id }))?.name
}

export async function listMergedFrom(tx: Tx, { municipality, id }: Place): Promise<{ id: string; name: string }[]> {
  return own(tx)
    .selectFrom('organisations.team')
    .select(['id', 'name'])
    .where('municipality', '=', municipality)
    .where('merged_into', '=', id)
    .orderBy('name')
    .execute()
}

export type TeamInfo = { id: string; name: string; kind: string; area: string | null }

/** SQL for the teams of municipality $1 that exist on day $2. */
export const TEAMS_ON_DAY = `
  select id, name, kind, area from organisations.team
  where municipality = $1 and since <= $2::date and (until is null or until >= $2::date) order by name`

/** Teams that exist on a day: what signals are routed by. */
export async function listTeams(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
): Promise<TeamInfo[]> {
  return hot<TeamInfo>(tx, { name: 'teams-on-day', text: TEAMS_ON_DAY, values: [municipality, today] })
}

/** The same teams, with the postcodes of their area on that day. */
export async function listTeamsWithPostcodes(
  tx: Tx,
  on: { municipality: string; today: string },
): Promise<(TeamInfo & { postcodes: string[] })[]> {
  const { rows } = await sql<{ area: string; postcodes: string[] }>`
    select area, array_agg(postcode order by postcode) as postcodes from organisations.area_postcode
    where municipality = ${on.municipality} and since <= ${on.today} and (until is null or until >= ${on.today})
    group by area`.execute(tx)
  const postcodesOf = new Map(rows.map(({ area, postcodes }) => [area, postcodes]))
  return (await listTeams(tx, on)).map((team) => ({ ...team, postcodes: postcodesOf.get(team.area ?? '') ?? [] }))
}

/** A team as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdTeam, change: changeTeam } = versioned('organisations.team', 'organisations/unknown-team')

/** Writes down that a team takes the place of others, and of all those were made of. */
export async function keepLine(
  tx: Tx,
  { municipality, team, formers }: { municipality: string; team: string; formers: readonly string[] },
): Promise<void> {
  await sql`
    insert into organisations.team_line (municipality, team, former)
    select ${municipality}, ${team}::uuid, f from unnest(${[...formers]}::uuid[]) f
    union
    select ${municipality}, ${team}::uuid, l.former from organisations.team_line l
    where l.municipality = ${municipality} and l.team = any(${[...formers]}::uuid[])`.execute(tx)
}

/** The team that does this team's work on a day: itself, or what it was merged into by then (S003-058). */
export async function teamOn(tx: Tx, { municipality, day }: OnDay, team: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive line(id, merged_into, until, depth) as (
      select id, merged_into, until, 0 from organisations.team where municipality = ${municipality} and id = ${team}
      union all
      select t.id, t.merged_into, t.until, line.depth + 1 from line
      join organisations.team t on t.municipality = ${municipality} and t.id = line.merged_into
      where line.until < ${day} and line.depth < 50)
    select id from line order by depth desc limit 1`.execute(tx)
  return rows[0]?.id ?? team
}
