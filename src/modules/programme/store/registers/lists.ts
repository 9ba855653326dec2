import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../../platform/database.ts'
import type { CouncilKind } from '../../rules/registers/council.ts'
import type { Details } from '../../rules/registers/entry.ts'
import type { Register } from '../../rules/registers/registers.ts'
import { goneOn } from '../lines.ts'
import { asDetails, detailsOf, detailTable } from './entries.ts'

type Named = { id: string; name: string }

/** An entry as any list shows it, without what is special to its register. */
export type EntryFound = {
  id: string
  register: Register
  programme: string
  title: string
  about: string
  node: Named | null
  owner: string | null
  ownerSince: string | null
  offeredTo: string | null
  offeredOn: string | null
  due: string | null
  state: string
  closedOn: string | null
  outcome: string
  document: string
  version: number
}

const COLUMNS = sql`
  e.id, e.register, e.programme, e.title, e.about, e.owner, e.owner_since as "ownerSince", e.offered_to as "offeredTo",
  e.offered_on as "offeredOn", e.due, e.state, e.closed_on as "closedOn", e.outcome, e.document, e.version,
  case when n.id is not null then json_build_object('id', n.id, 'name', n.name) end as node`
const WITH_NODE = sql`left join programme.node n on n.municipality = e.municipality and n.id = e.node`

/** What a list shows of an entry from elsewhere in the registers, asked along with it. */
const beside: Partial<Record<Register, RawBuilder<unknown>>> = {
  'council-item': sql`(
    select json_agg(json_build_object('id', s.id, 'body', o.body, 'on', coalesce(s.closed_on, s.due), 'state', s.state, 'document', s.document)
             order by coalesce(s.closed_on, s.due))
    from programme.decision o join programme.entry s on s.municipality = o.municipality and s.id = o.entry
    where o.municipality = e.municipality and o.subject = e.id)`,
  decision: sql`(
    select json_build_object('id', s.id, 'name', s.title) from programme.entry s
    where s.municipality = e.municipality and s.id = d.subject)`,
  meeting: sql`(
    select json_agg(json_build_object('id', a.id, 'on', a."on", 'present', a.present, 'absent', a.absent, 'note', a.note, 'version', a.version) order by a."on" desc)
    from programme.attendance a where a.municipality = e.municipality and a.entry = e.id)`,
  partner: sql`json_build_object('nodes', coalesce((
    select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name)
    from programme.node t where t.municipality = e.municipality and t.id = any(d.nodes)), '[]'), 'promised', coalesce((
    select json_agg(json_build_object('id', s.id, 'title', s.title, 'due', s.due, 'state', s.state, 'signedOn', o.signed_on) order by s.due)
    from programme.commitment o join programme.entry s on s.municipality = o.municipality and s.id = o.entry
    where o.municipality = e.municipality and o.partner = e.id), '[]'))`,
  commitment: sql`(
    select json_build_object('id', s.id, 'name', s.title) from programme.entry s
    where s.municipality = e.municipality and s.id = d.partner)`,
  heard: sql`(
    select json_build_object('id', s.id, 'name', s.title) from programme.entry s
    where s.municipality = e.municipality and s.id = d.question)`,
}

export type ListedEntry = EntryFound & { details: Details; beside: unknown }

/** A node and all that was merged into it or carried over to it: what was said of those is said of this one. */
const goneOnIn = (municipality: string, node: string) => sql`
  with recursive ${goneOn({ municipality, id: node })} select id from gone_on`

/** What belongs to one of these parts; a partner may take part in many. */
function isAbout(register: Register, nodes: RawBuilder<unknown>): RawBuilder<unknown> {
  const own = sql`e.node in (${nodes})`
  return register === 'partner' ? sql`(${own} or d.nodes && array(${nodes}))` : own
}

/** What all registers say about a part and what was merged into it or carried over to it, by date. */
export async function listEntriesAbout(
  tx: Tx,
  { municipality, node }: { municipality: string; node: string },
): Promise<EntryFound[]> {
  const nodes = goneOnIn(municipality, node)
  const { rows } = await sql<EntryFound>`
    select ${COLUMNS} from programme.entry e
    left join programme.partner d on d.municipality = e.municipality and d.entry = e.id
    ${WITH_NODE}
    where e.municipality = ${municipality} and ${isAbout('partner', nodes)}
    order by e.due nulls last, e.id`.execute(tx)
  return rows
}

/** How much of each register of a programme is closed. */
export async function countClosed(
  tx: Tx,
  { municipality, programme }: { municipality: string; programme: string },
): Promise<ReadonlyMap<Register, number>> {
  const { rows } = await sql<{ register: Register; closed: number }>`
    select register, count(*)::int as closed from programme.entry
    where municipality = ${municipality} and programme = ${programme} and closed_on is not null
    group by register`.execute(tx)
  return new Map(rows.map(({ register, closed }) => [register, closed]))
}

/** Which of these are parts of the programme. */
export async function listNodesOf(
  tx: Tx,
  { municipality, programme }: { municipality: string; programme: string },
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from programme.node
    where municipality = ${municipality} and programme = ${programme} and id = any(${[...ids]}::uuid[]) and not struck`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

type Ask = {
  municipality: string
  programme: string
  register: Register
  node?: string | undefined
  owner?: string | undefined
}

/** A register of a programme in one question: what has a date first, by that date. */
export async function listEntries(tx: Tx, ask: Ask): Promise<ListedEntry[]> {
  const { municipality, programme, register, node, owner } = ask
  const { rows } = await sql<ListedEntry>`
    select ${COLUMNS}, ${asDetails} as details, ${beside[register] ?? sql`null`} as beside
    from programme.entry e
    join ${detailTable(register)} d on d.municipality = e.municipality and d.entry = e.id
    ${WITH_NODE}
    where e.municipality = ${municipality} and e.programme = ${programme} and e.register = ${register}
      ${node === undefined ? sql`` : sql`and ${isAbout(register, goneOnIn(municipality, node))}`}
      ${owner === undefined ? sql`` : sql`and e.owner = ${owner}`}
    order by e.due nulls last, e.id`.execute(tx)
  return rows.map((row) => ({ ...row, details: detailsOf(row.details) }))
}

export type EntryOfProgramme = EntryFound & { programmeName: string }

/** Open entries of all registers, by date: of one programme or of all, of one worker or asked of one. */
export async function listOpenEntries(
  tx: Tx,
  ask: {
    municipality: string
    programme?: string | undefined
    owner?: string | undefined
    offeredTo?: string | undefined
  },
): Promise<EntryOfProgramme[]> {
  const { municipality, programme, owner, offeredTo } = ask
  const { rows } = await sql<EntryOfProgramme>`
    select ${COLUMNS}, p.name as "programmeName"
    from programme.entry e
    join programme.programme p on p.municipality = e.municipality and p.id = e.programme
    ${WITH_NODE}
    where e.municipality = ${municipality} and e.closed_on is null
      ${programme === undefined ? sql`` : sql`and e.programme = ${programme}`}
      ${owner === undefined ? sql`` : sql`and e.owner = ${owner}`}
      ${offeredTo === undefined ? sql`` : sql`and e.offered_to = ${offeredTo}`}
    order by e.due nulls last, e.id`.execute(tx)
  return rows
}

export type OnCalendar = {
  id: string
  register: 'decision' | 'council-item'
  title: string
  on: string
  body: 'college' | 'commission' | 'council' | null
  kind: CouncilKind | null
  state: string
  document: string
  subject: Named | null
}

/** Decisions between two days and what the council waits for in them; a decision that was taken stands on that day. */
export async function listCalendar(
  tx: Tx,
  ask: { municipality: string; programme: string; since: string; until: string },
): Promise<OnCalendar[]> {
  const { rows } = await sql<OnCalendar>`
    select c.* from (
      select e.id, e.register, e.title, coalesce(e.closed_on, e.due) as "on", d.body, null as kind, e.state, e.document,
        case when s.id is not null then json_build_object('id', s.id, 'name', s.title) end as subject
      from programme.entry e
      join programme.decision d on d.municipality = e.municipality and d.entry = e.id
      left join programme.entry s on s.municipality = d.municipality and s.id = d.subject
      where e.municipality = ${ask.municipality} and e.programme = ${ask.programme} and e.register = 'decision' and e.state <> 'withdrawn'
      union all
      select e.id, e.register, e.title, e.due, null, i.kind, e.state, e.document, null
      from programme.entry e
      join programme.council_item i on i.municipality = e.municipality and i.entry = e.id
      where e.municipality = ${ask.municipality} and e.programme = ${ask.programme} and e.register = 'council-item' and e.closed_on is null
    ) c
    where c."on" between ${ask.since}::date and ${ask.until}::date
    order by c."on", c.title`.execute(tx)
  return rows
}
