import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { ChangeKind } from '../rules/history.ts'
import { goneOn } from './lines.ts'
import { own, type Place } from './own.ts'

type Facts = Readonly<Record<string, unknown>>

/** One line of the history of a node. */
export type NewChange = { node: string; kind: ChangeKind; why: string; before: Facts; after: Facts }

/** Who changed something, where and when; a use case knows it from its scene. */
export type Writer = { municipality: string; actor: { id: string; name: string }; now: Date }

/** Writes down what happened, in one statement; there is no other way to change the history. */
export async function addChanges(
  tx: Tx,
  { municipality, actor, now }: Writer,
  changes: readonly NewChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ before, after, ...change }) => ({
    ...change,
    municipality,
    by: actor.id,
    by_name: actor.name,
    at: now,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  }))
  await own(tx).insertInto('programme.node_change').values(rows).execute()
}

export type ChangeFound = {
  node: { id: string; name: string; programme: string }
  kind: ChangeKind
  byName: string
  at: Date
  why: string
  before: Facts
  after: Facts
}

/** Everything that happened to a node and to all that went on in it, through merges and earlier programmes, newest first. */
export async function historyOf(tx: Tx, { municipality, id }: Place): Promise<ChangeFound[]> {
  const { rows } = await sql<ChangeFound>`
    with recursive ${goneOn({ municipality, id })}
    select json_build_object('id', n.id, 'name', n.name, 'programme', p.name) as node, c.kind, c.by_name as "byName", c.at, c.why,
      c.before, c.after
    from gone_on g
    join programme.node n on n.municipality = ${municipality} and n.id = g.id
    join programme.programme p on p.municipality = n.municipality and p.id = n.programme
    join programme.node_change c on c.municipality = n.municipality and c.node = n.id
    order by c.seq desc`.execute(tx)
  return rows
}

const PAGE = 100

type ChangesAsked = { since: string; until?: string | undefined; page: number; kind?: ChangeKind | undefined }

/** What happened in a programme between two days in the Netherlands, newest first, a hundred at a time. */
export async function changesIn(
  tx: Tx,
  { municipality, id }: Place,
  { since, until, page, kind }: ChangesAsked,
): Promise<{ changes: ChangeFound[]; total: number }> {
  const { rows } = await sql<ChangeFound & { total: number }>`
    select json_build_object('id', n.id, 'name', n.name, 'programme', p.name) as node, c.kind, c.by_name as "byName", c.at, c.why,
      c.before, c.after, count(*) over () as total
    from programme.node n
    join programme.programme p on p.municipality = n.municipality and p.id = n.programme
    join programme.node_change c on c.municipality = n.municipality and c.node = n.id
    where n.municipality = ${municipality} and n.programme = ${id}
      and c.at >= (${since}::date)::timestamp at time zone 'Europe/Amsterdam'
      ${kind === undefined ? sql`` : sql`and c.kind = ${kind}`}
      ${until === undefined ? sql`` : sql`and c.at < (${until}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`}
    order by c.seq desc
    limit ${PAGE} offset ${(page - 1) * PAGE}`.execute(tx)
  return { changes: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
