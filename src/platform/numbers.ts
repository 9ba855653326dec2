import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** A table that keeps the last number per municipality and year. */
type Counter = { table: string; municipality: string }

/** The next number of the year in which something happened, as people say it: 2026-00012. Nobody else gets the same. */
export async function takeNumber(tx: Tx, counter: Counter, at: Date): Promise<string> {
  const year = at.getUTCFullYear()
  return said(year, await countUp(tx, counter, { year, by: 1 }))
}

/** A number for each of many things at once, by the year of each. */
export async function takeNumbers(tx: Tx, counter: Counter, moments: readonly Date[]): Promise<string[]> {
  const given = new Map<number, number>()
  for (const [year, { length }] of Map.groupBy(moments, (at) => at.getUTCFullYear()))
    given.set(year, (await countUp(tx, counter, { year, by: length })) - length)
  return moments.map((at) => {
    const year = at.getUTCFullYear()
    const next = (given.get(year) ?? 0) + 1
    given.set(year, next)
    return said(year, next)
  })
}

const said = (year: number, number: number) => `${year}-${String(number).padStart(5, '0')}`

async function countUp(
  tx: Tx,
  { table, municipality }: Counter,
  { year, by }: { year: number; by: number },
): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into ${sql.table(table)} as counter (municipality, year, last) values (${municipality}, ${year}, ${by})
    on conflict (municipality, year) do update set last = counter.last + excluded.last returning last`.execute(tx)
  if (!rows[0]) throw new Error(`${table} gave no number.`)
  return rows[0].last
}
