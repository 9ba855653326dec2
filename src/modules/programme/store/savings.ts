import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { Saving, SavingResult } from '../rules/money/savings.ts'
import type { Writer } from './history.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const { hold: holdSaving, change: changeSavingRow } = versioned('programme.saving', 'programme/unknown-saving')

export type SavingFacts = Omit<Saving, 'id' | 'assumptions'> & {
  node: string | null
  track: string
  assumptions: string[]
}

export function savingColumns({ from, until, expected, reckoning, ...rest }: SavingFacts) {
  return {
    ...rest,
    first_year: from,
    last_year: until,
    expected_low: expected?.low ?? null,
    expected_high: expected?.high ?? null,
    cost: reckoning?.cost ?? null,
    places: reckoning?.places ?? null,
    groups: reckoning?.groups ?? null,
    otherwise: reckoning?.otherwise ?? null,
    apart_low: reckoning?.apart.low ?? null,
    apart_high: reckoning?.apart.high ?? null,
  }
}

export async function addSaving(
  tx: Tx,
  place: Place & { programme: string },
  facts: SavingFacts,
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.saving')
    .values({ ...place, ...savingColumns(facts), ...stamped(stamp) })
    .execute()
}

/** Holds a saving until the transaction ends; undefined when there is none. */
export async function lockSaving(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.saving')
    .select(['id', 'first_year as from', 'last_year as until', 'withdrawn'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function addSavingResult(tx: Tx, result: SavingResult & { id: string }, writer: Writer): Promise<void> {
  const { municipality, actor, now } = writer
  await own(tx)
    .insertInto('programme.saving_result')
    .values({ municipality, ...result, by: actor.id, by_name: actor.name, at: now })
    .execute()
}

export type ResultFound = { id: string; year: number; cents: number; how: string; byName: string; at: string }
export type SavingFound = Saving & {
  node: string | null
  nodeName: string | null
  track: string
  assumptions: string[]
  results: ResultFound[]
  version: number
}

/** The savings of a programme with their results, in the order they were entered, in one question. */
export async function savingsOf(tx: Tx, { municipality, id }: Place): Promise<SavingFound[]> {
  const { rows } = await sql<SavingFound>`
    select s.id, s.node, n.name as "nodeName", s.what, s.track, s.first_year as "from", s.last_year as until,
      case when s.expected_low is not null then json_build_object('low', s.expected_low, 'high', s.expected_high) end as expected,
      case when s.cost is not null then json_build_object('cost', s.cost, 'places', s.places, 'groups', s.groups,
        'otherwise', s.otherwise, 'apart', json_build_object('low', s.apart_low, 'high', s.apart_high)) end as reckoning,
      s.reasoning, s.assumptions, s.version,
      coalesce((select json_agg(json_build_object('id', r.id, 'year', r.year, 'cents', r.cents, 'how', r.how,
          'byName', r.by_name, 'at', r.at) order by r.year, r.seq)
        from programme.saving_result r where r.municipality = s.municipality and r.saving = s.id), '[]') as results
    from programme.saving s
    left join programme.node n on n.municipality = s.municipality and n.id = s.node
    where s.municipality = ${municipality} and s.programme = ${id} and not s.withdrawn
    order by s.seq`.execute(tx)
  return rows
}
