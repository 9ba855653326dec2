import type { Refusal } from '../../../platform/refusal.ts'
import { endAt, overlaps, type Period, periodAt, replaceFrom, rewrite } from './periods.ts'

export type WorkerId = string

/** Somebody keeps an eye on the household in this period; a deputy does so `insteadOf` the one who holds the watch. */
export type Taking = Period & { worker: WorkerId; insteadOf?: WorkerId }

/** All takings of one dossier, oldest first, from opening to closing; the last one runs on while the dossier is open. */
export type Watch = readonly Taking[]

export type WatchRefusal =
  | 'dossiers/watch-ended'
  | 'dossiers/watch-not-begun'
  | 'dossiers/watch-already-theirs'
  | 'dossiers/cover-by-the-absent'
  | 'dossiers/cover-ends-before-it-starts'
  | 'dossiers/cover-in-the-past'
  | 'dossiers/cover-of-nothing'
  | 'dossiers/deputy-away'
  | 'dossiers/successor-away'

/** The watch starts in the same instant as the dossier (promise 2; S003-160, S003-174). */
export function startWatch(ask: { worker: WorkerId; at: Date }): Watch {
  return [{ worker: ask.worker, from: ask.at }]
}

export function watcherAt(watch: Watch, at: Date): Taking | undefined {
  return periodAt(watch, at)
}

/**
 * Hands the watch over: the new one begins in the very instant the old one ends. Cover that was planned for the former
 * watcher lapses with it. Call it only with the acceptance of the receiver in hand (promise 4).
 */
export function handOverWatch(watch: Watch, ask: { to: WorkerId; at: Date }): Watch | Refusal<WatchRefusal> {
  const no = refuseChange(watch, ask.at)
  if (no) return no
  const last = watch.at(-1)
  if (last?.worker === ask.to && !last.insteadOf && last.from <= ask.at)
    return { refused: 'dossiers/watch-already-theirs' }
  return replaceFrom(watch, { worker: ask.to, from: ask.at })
}

export type Cover = {
  absent: WorkerId
  deputy: WorkerId
  from: Date
  until: Date
  now: Date
  /** When the deputy is away too; somebody absent cannot keep an eye on anything. */
  deputyAway?: readonly Period[]
}

/**
 * A deputy keeps an eye during a dated absence; the watch returns by itself at the end. What has been is never
 * rewritten: an illness that began yesterday is covered from now on.
 */
export function coverWatch(watch: Watch, ask: Cover): Watch | Refusal<WatchRefusal> {
  if (ask.deputy === ask.absent) return { refused: 'dossiers/cover-by-the-absent', pointer: '/deputy' }
  if (ask.until <= ask.from) return { refused: 'dossiers/cover-ends-before-it-starts', pointer: '/until' }
  if (ask.from < ask.now) return { refused: 'dossiers/cover-in-the-past', pointer: '/from' }
  const no = refuseChange(watch, ask.from)
  if (no) return no
  const absence = { from: ask.from, until: ask.until }
  if (ask.deputyAway?.some((away) => overlaps(away, absence)))
    return { refused: 'dossiers/deputy-away', pointer: '/deputy' }
  if (!watch.some((t) => t.worker === ask.absent && overlaps(t, absence)))
    return { refused: 'dossiers/cover-of-nothing' }
  return tidy(rewrite(watch, absence, (t) => (t.worker === ask.absent ? inPlaceOf(t, ask.deputy) : t)))
}

/** The absent worker is back before the cover ends. */
export function returnEarly(watch: Watch, ask: { worker: WorkerId; now: Date }): Watch | Refusal<WatchRefusal> {
  const no = refuseChange(watch, ask.now)
  if (no) return no
  const current = periodAt(watch, ask.now)
  if (current?.insteadOf !== ask.worker) return { refused: 'dossiers/cover-of-nothing' }
  const coverEnds = watch.find((t) => t.from > ask.now && t.insteadOf !== ask.worker)?.from
  const rest = { from: ask.now, ...(coverEnds && { until: coverEnds }) }
  return tidy(rewrite(watch, rest, () => ({ worker: ask.worker })))
}

/** Cover that was planned or runs for somebody lapses from now on: the absence is called off, or planned anew. */
export function cancelCover(watch: Watch, ask: { absent: WorkerId; now: Date }): Watch | Refusal<WatchRefusal> {
  const no = refuseChange(watch, ask.now)
  if (no) return no
  return tidy(
    rewrite(watch, { from: ask.now }, (t) => ({
      worker: t.insteadOf === ask.absent ? ask.absent : t.worker,
      ...(t.insteadOf && t.insteadOf !== ask.absent && { insteadOf: t.insteadOf }),
    })),
  )
}

/** Puts a successor wherever the leaving worker would still watch, cover or return to. Other people's cover stays. */
export function succeedWatch(
  watch: Watch,
  ask: { leaver: WorkerId; successor: WorkerId; at: Date },
): Watch | Refusal<WatchRefusal> {
  const no = refuseChange(watch, ask.at)
  if (no) return no
  const absentSuccessor = (t: Taking) => t.worker === ask.leaver && t.insteadOf === ask.successor
  if (watch.some((t) => absentSuccessor(t) && overlaps(t, { from: ask.at })))
    return { refused: 'dossiers/successor-away', pointer: '/successor' }
  const instead = (worker: WorkerId) => (worker === ask.leaver ? ask.successor : worker)
  return tidy(
    rewrite(watch, { from: ask.at }, (t) => {
      const holder = instead(t.insteadOf ?? t.worker)
      return inPlaceOf({ worker: holder }, instead(t.worker))
    }),
  )
}

/** Only closing the dossier ends the watch; planned cover lapses with it. */
export function endWatch(watch: Watch, ask: { at: Date }): Watch | Refusal<WatchRefusal> {
  return refuseChange(watch, ask.at) ?? endAt(watch, ask.at)
}

function refuseChange(watch: Watch, at: Date): Refusal<WatchRefusal> | undefined {
  const [first] = watch
  if (first === undefined || at < first.from) return { refused: 'dossiers/watch-not-begun' }
  if (watch.at(-1)?.until !== undefined) return { refused: 'dossiers/watch-ended' }
  return undefined
}

/** The holder stays the same however many deputies follow each other, so the watch always returns to the right person. */
function inPlaceOf(taking: { worker: WorkerId; insteadOf?: WorkerId }, deputy: WorkerId): Omit<Taking, keyof Period> {
  const holder = taking.insteadOf ?? taking.worker
  return deputy === holder ? { worker: deputy } : { worker: deputy, insteadOf: holder }
}

/** Joins neighbours that say the same, so that one taking is one row. */
function tidy(watch: Watch): Watch {
  const kept: Taking[] = []
  for (const next of watch) {
    const last = kept.at(-1)
    if (!last || last.worker !== next.worker || last.insteadOf !== next.insteadOf) kept.push(next)
    else kept.splice(-1, 1, ...lengthened(last, next.until))
  }
  return kept
}

function lengthened({ until: _, ...taking }: Taking, until: Date | undefined): [Taking] {
  return [until ? { ...taking, until } : taking]
}
