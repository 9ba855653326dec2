import { inTransaction } from '../src/platform/database.ts'
import type { Fact } from '../src/platform/telling.ts'
import type { TestHouse } from './house.ts'

/** Tells a fact as a deed would that did nothing else. */
export async function tellIn(house: TestHouse, fact: Fact): Promise<void> {
  await inTransaction(house.deps.db, { municipality: fact.municipality }, async (tx) => house.deps.tell(tx, fact))
}

/** One fact as the people heard it whom it concerns. */
export type Told = {
  municipality: string
  kind: string
  href: string
  facts: Record<string, string>
  factKey: string
  workers: string[]
}

/** What people were told, of one kind or of all, in the order in which it happened. */
export async function toldIn(house: TestHouse, kind?: string): Promise<Told[]> {
  const { rows } = await house.owner.pool.query<Told>(
    `select municipality, kind, href, facts, fact_key as "factKey", array_agg(worker::text order by worker) as workers
     from desk.notice where $1::text is null or kind = $1
     group by municipality, kind, href, facts, fact_key order by min(id::text)`,
    [kind ?? null],
  )
  return rows
}

/** From here on nothing was told yet. */
export async function forgetTold(house: TestHouse): Promise<void> {
  await house.owner.pool.query('delete from desk.notice')
}
