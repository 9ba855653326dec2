import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Stamp } from '../../../platform/stale.ts'
import { plain } from '../rules/money/amounts.ts'
import type { Booking } from '../rules/money/bookings.ts'
import type { StatedTotal } from '../rules/money/findings.ts'
import type { BudgetLine } from '../rules/money/lines.ts'
import type { Source } from '../rules/money/sources.ts'
import type { Writer } from './history.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const { hold: holdLine, change: changeLineRow } = versioned('programme.budget_line', 'programme/unknown-line')
export const { hold: holdSource, change: changeSourceRow } = versioned(
  'programme.money_source',
  'programme/unknown-source',
)
export const { hold: holdTotal, change: changeTotalRow } = versioned(
  'programme.stated_total',
  'programme/unknown-total',
)

export type LineFacts = Omit<BudgetLine, 'id'> & { node: string | null; note: string }

/** A budget line as its columns. */
export function lineColumns({ from, until, reckoning, onTop, shares: _, ...rest }: LineFacts) {
  const { unit, price, quantity, times } = reckoning ?? { unit: null, price: null, quantity: null, times: null }
  return { ...rest, first_year: from, last_year: until, on_top: onTop, unit, price, quantity, times }
}

export async function addLine(
  tx: Tx,
  { municipality, id, programme }: Place & { programme: string },
  facts: LineFacts,
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.budget_line')
    .values({ municipality, id, programme, ...lineColumns(facts), ...stamped(stamp) })
    .execute()
  await putShares(tx, { municipality, id }, facts.shares)
}

/** Who pays which part of a line, instead of what stood there. */
export async function putShares(tx: Tx, { municipality, id }: Place, shares: BudgetLine['shares']): Promise<void> {
  await own(tx)
    .deleteFrom('programme.budget_share')
    .where('municipality', '=', municipality)
    .where('line', '=', id)
    .execute()
  if (shares.length === 0) return
  await own(tx)
    .insertInto('programme.budget_share')
    .values(shares.map((share) => ({ municipality, line: id, ...share })))
    .execute()
}

/** Who pays which part of a line, by the name of who pays. */
export async function sharesOf(tx: Tx, { municipality, id }: Place): Promise<{ payer: string; weight: number }[]> {
  const rows = await own(tx)
    .selectFrom('programme.budget_share')
    .select(['payer', 'weight'])
    .where('municipality', '=', municipality)
    .where('line', '=', id)
    .execute()
  return rows.toSorted((a, b) => (a.payer < b.payer ? -1 : 1))
}

export type LineFound = BudgetLine & { node: string | null; nodeName: string | null; note: string; version: number }

type LineRow = Omit<LineFound, 'reckoning' | 'shares'> & {
  unit: string | null
  price: number | null
  quantity: string | null
  times: string | null
  shares: BudgetLine['shares'] | null
}

/** The lines of a programme in the order they were entered, with the part they are for, in one question. */
export async function linesOf(tx: Tx, { municipality, id }: Place): Promise<LineFound[]> {
  const { rows } = await sql<LineRow>`
    select l.id, l.node, n.name as "nodeName", l.effort, l.nature, l.first_year as "from", l.last_year as until, l.unit, l.price,
      l.quantity, l.times, l.stated, l.on_top as "onTop", l.source, l.note, l.version,
      (select json_agg(json_build_object('payer', s.payer, 'weight', s.weight) order by s.payer) from programme.budget_share s
        where s.municipality = l.municipality and s.line = l.id) as shares
    from programme.budget_line l
    left join programme.node n on n.municipality = l.municipality and n.id = l.node
    where l.municipality = ${municipality} and l.programme = ${id} and not l.withdrawn
    order by l.seq`.execute(tx)
  return rows.map(({ unit, price, quantity, times, shares, ...line }) => ({
    ...line,
    shares: shares ?? [],
    reckoning:
      unit === null || price === null || quantity === null || times === null
        ? null
        : { unit, price, quantity: plain(quantity), times: plain(times) },
  }))
}

export type SourceFacts = Omit<Source, 'id'> & { note: string }

export function sourceColumns({ from, until, ...rest }: SourceFacts) {
  return { ...rest, first_year: from, last_year: until }
}

export async function addSource(
  tx: Tx,
  place: Place & { programme: string },
  facts: SourceFacts,
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.money_source')
    .values({ ...place, ...sourceColumns(facts), ...stamped(stamp) })
    .execute()
}

export async function sourcesOf(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.money_source')
    .select(['id', 'name', 'payer', 'nature', 'cents', 'first_year as from', 'last_year as until', 'note', 'version'])
    .where('municipality', '=', municipality)
    .where('programme', '=', id)
    .where('withdrawn', '=', false)
    .orderBy('seq')
    .execute()
}

/** Whether a line still hangs on a source. */
export async function isSourceInUse(tx: Tx, { municipality, id }: Place): Promise<boolean> {
  const row = await own(tx)
    .selectFrom('programme.budget_line')
    .select('id')
    .where('municipality', '=', municipality)
    .where('source', '=', id)
    .where('withdrawn', '=', false)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function addTotal(
  tx: Tx,
  total: Place & Omit<StatedTotal, 'id'> & { programme: string; stands: string },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.stated_total')
    .values({ ...total, ...stamped(stamp) })
    .execute()
}

export async function totalsOf(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.stated_total')
    .select(['id', 'nature', 'year', 'cents', 'stands', 'version'])
    .where('municipality', '=', municipality)
    .where('programme', '=', id)
    .where('withdrawn', '=', false)
    .orderBy('seq')
    .execute()
}

export async function addBooking(
  tx: Tx,
  booking: Booking & { id: string; on: string; what: string },
  { municipality, actor, now }: Writer,
): Promise<void> {
  const { on, ...rest } = booking
  const written = { by: actor.id, by_name: actor.name, at: now }
  await own(tx)
    .insertInto('programme.booking')
    .values({ municipality, ...rest, on_day: on, ...written })
    .execute()
}

/** What was booked on the lines of a programme. */
export async function bookingsOf(tx: Tx, { municipality, id }: Place, until?: string): Promise<Booking[]> {
  const all = own(tx)
    .selectFrom('programme.booking as b')
    .innerJoin('programme.budget_line as l', (join) =>
      join.onRef('l.municipality', '=', 'b.municipality').onRef('l.id', '=', 'b.line'),
    )
    .select(['b.line', 'b.year', 'b.kind', 'b.cents'])
    .where('l.municipality', '=', municipality)
    .where('l.programme', '=', id)
    .where('l.withdrawn', '=', false)
  return (until === undefined ? all : all.where('b.on_day', '<=', until)).execute()
}

/** What was booked on one line, the latest first. */
export async function bookingsOn(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.booking')
    .select(['id', 'line', 'year', 'kind', 'cents', 'on_day as on', 'what', 'by_name as byName', 'at'])
    .where('municipality', '=', municipality)
    .where('line', '=', id)
    .orderBy('seq', 'desc')
    .execute()
}

/** A line by its id, held until the transaction ends so that nobody books on it meanwhile. */
export async function lockLine(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.budget_line')
    .select(['id', 'effort', 'programme', 'withdrawn'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function findLine(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.budget_line')
    .select(['id', 'effort as name'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}
