import { hot } from '../../../platform/database.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { openFor } from './seal.ts'

export type DueSignal = { id: string; number: string; child: string; due: string }

// A deputy has the signals of who is away today as well.
const MINE = `from (select s.id, s.number, s.child, (s.due_at at time zone 'Europe/Amsterdam')::date as due from signals.signal s
    where s.municipality = $1 and s.state <> 'closed' and s.dossier is null
      and (s.handler = $2 or (s.handler is null and s.team = any($3::uuid[]))
        or s.handler = any(array(select b.worker from organisations.published_absence b
          where b.municipality = $1 and b.deputy = $2 and b.since <= $6 and b.until >= $6)))
      and ${openFor('$2')}) as mine
  where ($4::date is null or due >= $4) and ($5::date is null or due < $5)`

/** Signals that wait for me: those I handle, and those of my teams that nobody handles yet. `before` is not included. */
export function listDueSignals(scene: Scene, days: { from?: string; before?: string }): Promise<DueSignal[]> {
  return hot<DueSignal>(scene.tx, {
    name: 'signals-due',
    text: `select id, number, child, due ${MINE} order by due, id limit 300`,
    values: valuesOf(scene, days),
  })
}

/** How many there are in these days, by the same question as the list. */
export async function countDueSignals(scene: Scene, days: { from?: string; before?: string }): Promise<number> {
  const [row] = await hot<{ n: number }>(scene.tx, {
    name: 'signals-due-count',
    text: `select count(*)::int as n ${MINE}`,
    values: valuesOf(scene, days),
  })
  return row?.n ?? 0
}

function valuesOf(
  { municipality, actor, today }: Scene,
  { from, before }: { from?: string; before?: string },
): unknown[] {
  return [municipality, actor.id, actor.teams, from ?? null, before ?? null, today]
}
