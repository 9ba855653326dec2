import { hot } from '../../../platform/database.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { openFor } from './seal.ts'

export type DueSignal = { id: string; number: string; child: string; due: string }

/** Days from `from` on, up to and not including `before`. */
export type Days = { from?: string; before?: string }

/**
 * Signals that wait for me in these days, the most pressing first: those I handle, those of my teams that nobody handles
 * yet, and those of whom I stand in for today. With them how many there are in each of some ranges of days.
 */
export async function dueSignals(
  { tx, municipality, actor, today, now }: Scene,
  { shown, counted }: { shown: Days; counted: readonly Days[] },
): Promise<{ signals: DueSignal[]; counts: number[] }> {
  // One question, because rows and counts start from the same signals (bench: Mijn werk counts).
  const [row] = await hot<{ signals: DueSignal[]; counts: number[] }>(tx, {
    name: 'signals-due',
    text: `with mine as materialized (
             select s.id, s.number, s.child, s.due_at from signals.signal s
             where s.municipality = $1 and s.state <> 'closed' and s.dossier is null
               and (s.handler = $2 or (s.handler is null and s.team = any($3::uuid[]))
                 or s.handler = any(array(select b.worker from organisations.published_absence b
                   where b.municipality = $1 and b.deputy = $2 and b.since <= $8 and b.until >= $8)))
               and ${openFor('$1', '$2', '$9')}),
           shown as (
             select id, number, child, (due_at at time zone 'Europe/Amsterdam')::date as due from mine
             where due_at >= ${startOf('$4', '-infinity')} and due_at < ${startOf('$5', 'infinity')} order by due_at, id limit 300),
           range as materialized (
             select place, ${startOf('since', '-infinity')} as since, ${startOf('before', 'infinity')} as before
             from unnest($6::date[], $7::date[]) with ordinality given(since, before, place)),
           counted as (
             select range.place, count(mine.id)::int as n from range left join mine on due_at >= range.since and due_at < range.before
             group by range.place)
           select coalesce((select json_agg(shown) from shown), '[]') as signals,
             (select json_agg(n order by place) from counted) as counts`,
    values: [
      municipality,
      actor.id,
      actor.teams,
      shown.from ?? null,
      shown.before ?? null,
      counted.map(({ from }) => from ?? null),
      counted.map(({ before }) => before ?? null),
      today,
      now,
    ],
  })
  return row ?? { signals: [], counts: counted.map(() => 0) }
}

/** SQL for the moment a day begins in the Netherlands; a signal is due at a moment. */
function startOf(day: string, without: string): string {
  return `coalesce(${day}::date::timestamp at time zone 'Europe/Amsterdam', '${without}')`
}
