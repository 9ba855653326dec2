import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { goneOn } from './lines.ts'
import { asksAbout, isLastAsked } from './moments.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const {
  hold: holdState,
  change: changeState,
  refusal: staleState,
} = versioned('programme.state', 'programme/unknown-moment' satisfies ProgrammeRefusal)

type OfItem = { municipality: string; moment: string; node: string }
type NewState = OfItem & { id: string; programme: string; text: string; next: string; byName: string }

/** Writes the first state of an item at a moment; false when somebody was quicker. */
export async function addState(tx: Tx, { byName, ...state }: NewState, stamp: Stamp): Promise<boolean> {
  const added = await own(tx)
    .insertInto('programme.state')
    .values({ ...state, by_name: byName, ...stamped(stamp) })
    .onConflict((clash) => clash.constraint('one_state_per_part_and_moment').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export async function findState(tx: Tx, { municipality, moment, node }: OfItem) {
  return own(tx)
    .selectFrom('programme.state')
    .select(['id', 'text', 'next', 'version'])
    .where('municipality', '=', municipality)
    .where('moment', '=', moment)
    .where('node', '=', node)
    .executeTakeFirst()
}

type StateFound = { text: string; next: string; byName: string; at: string; version: number }
type EarlierFound = StateFound & { moment: { id: string; name: string } }

const shown = (state: string) =>
  sql.raw(`json_build_object('text', ${state}.text, 'next', ${state}.next,
  'byName', ${state}.by_name, 'at', to_char(${state}.changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'version', ${state}.version)`)

/** SQL for what was told of node n at the last moment before m, also where n was called otherwise in an earlier programme. */
const earlier = sql`(
  with recursive gone_on as (
    select n.id union
    select o.id from programme.node o join gone_on g on o.successor = g.id where o.municipality = n.municipality)
  select json_build_object('text', a.text, 'next', a.next, 'byName', a.by_name, 'version', a.version,
    'at', to_char(a.changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'moment', json_build_object('id', b.id, 'name', b.name))
  from gone_on g
  join programme.state a on a.municipality = n.municipality and a.node = g.id
  join programme.moment b on b.municipality = a.municipality and b.id = a.moment
  where b.on_day < m.on_day order by b.on_day desc, a.changed_at desc limit 1)`

export type StateRowFound = {
  node: { id: string; name: string }
  above: { id: string; name: string } | null
  owner: { id: string; name: string } | null
  status: { code: string; since: string; end: string | null } | null
  state: StateFound | null
  earlier: EarlierFound | null
}

/** Every item that is asked about at a moment, in the order of the tree, with what was told then and the time before. */
export async function statesAt(
  tx: Tx,
  { municipality, id }: Place,
  itemKinds: readonly string[],
): Promise<StateRowFound[]> {
  const { rows } = await sql<StateRowFound>`
    with recursive tree as (
      select n.*, array[n.place] as way from programme.node n
      join programme.moment m on m.municipality = n.municipality and m.programme = n.programme
      where m.municipality = ${municipality} and m.id = ${id} and n.parent is null and not n.struck
      union all
      select n.*, t.way || n.place from programme.node n
      join tree t on n.municipality = t.municipality and n.programme = t.programme and n.parent = t.id and not n.struck
    )
    select json_build_object('id', n.id, 'name', n.name) as node,
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as above,
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as owner,
      case when q.code is not null then json_build_object('code', q.code, 'since', q.since, 'end', q.end_day) end as status,
      case when a.id is not null then ${shown('a')} end as state, ${earlier} as earlier
    from tree n
    join programme.moment m on m.municipality = n.municipality and m.id = ${id}
    left join programme.node o on o.municipality = n.municipality and o.id = n.parent
    left join organisations.published_worker w on w.municipality = n.municipality and w.id = n.owner
    left join programme.status q on q.municipality = n.municipality and q.node = n.id and q.until is null and not q.withdrawn
    left join programme.state a on a.municipality = n.municipality and a.moment = m.id and a.node = n.id
    where n.kind = any(${[...itemKinds]}::text[]) and (a.id is not null or (${asksAbout('n', 'm')}))
    order by n.way, n.id`.execute(tx)
  return rows
}

export type QuestionFound = {
  programme: { id: string; name: string }
  moment: { id: string; name: string; on: string; due: string }
  node: { id: string; name: string }
  result: string
  state: StateFound | null
  earlier: EarlierFound | null
}

/**
 * What an owner is asked on a day: of the last moment that began in each programme, the items nobody told about yet, and until
 * it is due also the others.
 */
export async function questionsTo(
  tx: Tx,
  { municipality, owner, today }: { municipality: string; owner: string; today: string },
  itemKinds: readonly string[],
): Promise<QuestionFound[]> {
  const { rows } = await sql<QuestionFound>`
    select json_build_object('id', p.id, 'name', p.name) as programme, n.result,
      json_build_object('id', m.id, 'name', m.name, 'on', m.on_day, 'due', m.due) as moment,
      json_build_object('id', n.id, 'name', n.name) as node,
      case when a.id is not null then ${shown('a')} end as state, ${earlier} as earlier
    from programme.node n
    join programme.moment m on m.municipality = n.municipality and m.programme = n.programme
    join programme.programme p on p.municipality = n.municipality and p.id = n.programme
    left join programme.state a on a.municipality = n.municipality and a.moment = m.id and a.node = n.id
    where n.municipality = ${municipality} and n.owner = ${owner} and n.kind = any(${[...itemKinds]}::text[])
      and m.asked_from <= ${today} and (a.id is null or m.due >= ${today}) and (${asksAbout('n', 'm')})
      and ${isLastAsked('m', today)}
    order by m.due, m.id, n.name, n.id`.execute(tx)
  return rows
}

export type MissingFound = {
  moment: string
  name: string
  programme: string
  askedFrom: string
  due: string
  /** Nobody owns these items when it is null. */
  owner: string | null
  items: number
}

/** Of every moment that is being asked or ended since a day: who still has to tell about how many items. */
export async function missingStates(
  tx: Tx,
  { municipality, today, since }: { municipality: string; today: string; since: string },
  itemKinds: readonly string[],
): Promise<MissingFound[]> {
  const { rows } = await sql<MissingFound>`
    select m.id as moment, m.name, m.programme, m.asked_from as "askedFrom", m.due, n.owner, count(*)::int as items
    from programme.moment m
    join programme.node n on n.municipality = m.municipality and n.programme = m.programme
      and n.kind = any(${[...itemKinds]}::text[])
    left join programme.state a on a.municipality = m.municipality and a.moment = m.id and a.node = n.id
    where m.municipality = ${municipality} and m.asked_from <= ${today} and m.due >= ${since} and a.id is null
      and (${asksAbout('n', 'm')}) and ${isLastAsked('m', today)}
    group by m.municipality, m.id, n.owner
    order by m.due, m.id, n.owner`.execute(tx)
  return rows
}

export type StateOfNode = {
  moment: { id: string; name: string; on: string; programme: string }
  state: StateFound | null
  node: { id: string; name: string }
}

/** The states of a node side by side: every moment of its programme, and what was told of all that went on in it, by day. */
export async function statesOfNode(tx: Tx, { municipality, id }: Place): Promise<StateOfNode[]> {
  const { rows } = await sql<StateOfNode>`
    with recursive ${goneOn({ municipality, id })}
    select json_build_object('id', m.id, 'name', m.name, 'on', m.on_day, 'programme', p.name) as moment,
      case when a.id is not null then ${shown('a')} end as state, json_build_object('id', n.id, 'name', n.name) as node
    from gone_on g
    join programme.node n on n.municipality = ${municipality} and n.id = g.id
    join programme.programme p on p.municipality = n.municipality and p.id = n.programme
    join programme.moment m on m.municipality = n.municipality and m.programme = n.programme
    left join programme.state a on a.municipality = m.municipality and a.moment = m.id and a.node = n.id
    where a.id is not null or n.id = ${id}
    order by m.on_day, m.id, n.id`.execute(tx)
  return rows
}
