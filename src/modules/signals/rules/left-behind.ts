import { isRefusal } from '../../../platform/refusal.ts'
import { type Handling, type HandlingChanged, type HandlingSettings, isOpen, type OpenHandling } from './handling.ts'
import { dueIn } from './handling-terms.ts'

/** Who decides it: a functional administrator who lets somebody leave, or the house itself. */
type When = { by: string; at: Date }

/** A colleague of the same team takes over a signal of somebody who leaves; its clock goes on (promise 1). */
export function succeedHandler(signal: Handling, ask: When & { successor: string }): HandlingChanged | undefined {
  if (!isOpen(signal) || signal.worker === undefined) return undefined
  const { by, at, successor } = ask
  return { now: { ...signal, worker: successor }, change: { action: 'succeed', by, at } }
}

/**
 * A signal whose handler is gone without a successor is new again in the inbox of its team, and never due later than
 * it was. An offer to another team stands.
 */
export function giveBack(signal: Handling, ask: When, settings: HandlingSettings): HandlingChanged | undefined {
  if (!isOpen(signal) || signal.worker === undefined) return undefined
  const { by, at } = ask
  return { now: asNew({ ...signal, worker: undefined }, at, settings), change: { action: 'give-back', by, at } }
}

/** The team of a signal, or the team it was offered to, became another one or ended: its signals go along (S003-058). */
export function moveToTeam(
  signal: Handling,
  ask: When & { team: string; offeredTo?: string | undefined; keepsHandler: boolean },
  settings: HandlingSettings,
): HandlingChanged | undefined {
  if (!isOpen(signal)) return undefined
  const { by, at, team, offeredTo, keepsHandler } = ask
  const moved = withOffer({ ...signal, team }, offeredTo)
  const now = keepsHandler ? moved : asNew({ ...moved, worker: undefined }, at, settings)
  return { now, change: { action: 'move', by, at } }
}

/** A signal that was taken into a dossier closes with it, with that as its outcome. */
export function closeWithDossier(signal: Handling, ask: When & { reason: string }): HandlingChanged | undefined {
  if (!isOpen(signal)) return undefined
  const { by, at, reason } = ask
  const { municipality, kinds, acute, receivedAt, team, worker, meldcodeOpen } = signal
  const closed = { outcome: 'dossier', reason, by, at }
  const now = { municipality, kinds, acute, receivedAt, team, worker, meldcodeOpen, state: 'closed' as const, closed }
  return { now, change: { action: 'close', by, at, reason } }
}

/** An offer to a team that is no more falls back; an offer to the team that has the signal itself is no offer. */
function withOffer(signal: OpenHandling, offeredTo: string | undefined): OpenHandling {
  if (signal.state !== 'passed-on') return signal
  const { offer, ...rest } = signal
  if (offeredTo !== undefined && offeredTo !== signal.team)
    return { ...rest, state: 'passed-on', offer: { ...offer, toTeam: offeredTo } }
  return { ...rest, state: offer.back.state, due: offer.back.due }
}

function asNew(signal: OpenHandling, at: Date, settings: HandlingSettings): OpenHandling {
  const found = dueIn(settings.terms, { ...signal, state: 'new', since: at }, settings.dueOn)
  const soonest = (due: Date) => (isRefusal(found) || due < found.due ? due : found.due)
  if (signal.state !== 'passed-on') return { ...signal, state: 'new', due: soonest(signal.due) }
  const back = { state: 'new' as const, due: soonest(signal.offer.back.due) }
  return { ...signal, offer: { ...signal.offer, back } }
}
