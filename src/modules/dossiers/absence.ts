import { isRefusal, type Refusal } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { listWorkers } from '../organisations/public.ts'
import { atField } from './at-field.ts'
import { plusDays, startOfDay } from './rules/day.ts'
import { coverWatch, type Watch, type WatchRefusal } from './rules/watch.ts'

/** Away from the first up to and including the last day. */
export type Absence = { worker: string; deputy: string; since: string; until: string }

/**
 * The instants of an absence in whole Dutch days. One that began before now is covered from now on: what has been is never
 * rewritten.
 */
export function instantsOf({ since, until }: Pick<Absence, 'since' | 'until'>, now: Date): { from: Date; until: Date } {
  const begins = startOfDay(since)
  return { from: begins < now ? now : begins, until: startOfDay(plusDays(until, 1)) }
}

/** The watch with the deputy in place, or why not. */
export function cover(watch: Watch, absence: Absence, now: Date): Watch | Refusal<WatchRefusal> {
  const outcome = coverWatch(watch, {
    absent: absence.worker,
    deputy: absence.deputy,
    ...instantsOf(absence, now),
    now,
  })
  return isRefusal(outcome)
    ? atField(outcome as Refusal<WatchRefusal>, { '/deputy': '/deputyId', '/from': '/since' })
    : outcome
}

/** Whether the deputy works here on the first and on the last day of the absence. */
export async function isThere(
  { tx, municipality, today }: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  { deputy, since, until }: Pick<Absence, 'deputy' | 'since' | 'until'>,
): Promise<boolean> {
  const first = since < today ? today : since
  const [atStart, atEnd] = await Promise.all([
    listWorkers(tx, { municipality, today: first }),
    listWorkers(tx, { municipality, today: until }),
  ])
  return [atStart, atEnd].every((active) => active.some(({ id }) => id === deputy))
}
