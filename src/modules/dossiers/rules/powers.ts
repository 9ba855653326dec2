import type { Refusal } from '../../../platform/refusal.ts'
import type { Day } from './day.ts'
import type { Direction } from './direction.ts'

/** What a director may decide over others (doorzettingsmacht). Which of them somebody has, stands in a mandate. */
export const powers = [
  'call-together',
  'set-term',
  'settle-disagreement',
  'lead-to-help',
  'start-urgent-help',
  'scale-up',
  'ask-child-protection-board',
] as const
export type Power = (typeof powers)[number]

/**
 * A dated grant of powers to a worker, or to everyone who directs from a team or an organisation. Not every team has
 * every power: some may not go straight to the child protection board (S003-128), some may lead to help (S003-049).
 */
export type Mandate = {
  id: string
  holder: { kind: 'worker' | 'team' | 'organisation'; id: string }
  powers: readonly Power[]
  since: Day
  until?: Day
  /** Who gave it and where it is written down. */
  givenBy: string
  source: string
}

export type Overruling = {
  power: Power
  mandate: string
  by: string
  at: Date
  over: { worker?: string; organisation: string }
  decision: string
  reason: string
  /** What the one who is overruled thinks of it, in their own words; it stays beside the decision. */
  theirView: string
}

export type PowersRefusal =
  | 'dossiers/not-the-director'
  | 'dossiers/parents-have-no-powers'
  | 'dossiers/no-mandate'
  | 'dossiers/overruling-without-decision'
  | 'dossiers/overruling-without-reason'
  | 'dossiers/overruling-unheard'
  | 'dossiers/overruling-oneself'

export type Director = { worker: string; teams: readonly string[] }

/** The powers a director has on a day, with the mandate each rests on; shown to everyone involved (S003-106). */
export function powersOf(
  direction: Direction | undefined,
  ask: { teams: readonly string[]; mandates: readonly Mandate[]; today: Day },
): Partial<Record<Power, Mandate>> {
  if (direction?.kind !== 'professional') return {}
  const holders = { worker: [direction.worker], team: ask.teams, organisation: [direction.organisation] }
  const valid = ask.mandates.filter(
    (m) => holders[m.holder.kind].includes(m.holder.id) && m.since <= ask.today && (!m.until || ask.today <= m.until),
  )
  const found = powers.flatMap((power) => {
    const mandate = valid.find((m) => m.powers.includes(power))
    return mandate ? [[power, mandate] as const] : []
  })
  return Object.fromEntries(found)
}

export type UseOfPower = {
  power: Power
  by: Director
  at: Date
  today: Day
  over: Overruling['over']
  decision: string
  reason: string
  theirView: string
}

/**
 * The director decides over the head of somebody involved (D04; S003-106, S003-142). Needs: being the director, a
 * mandate that holds today, what was decided, why, and that the other was heard.
 */
export function overrule(
  direction: Direction | undefined,
  mandates: readonly Mandate[],
  ask: UseOfPower,
): Overruling | Refusal<PowersRefusal> {
  if (direction?.kind === 'own') return { refused: 'dossiers/parents-have-no-powers' }
  if (direction?.worker !== ask.by.worker) return { refused: 'dossiers/not-the-director', status: 403 }
  const mandate = powersOf(direction, { teams: ask.by.teams, mandates, today: ask.today })[ask.power]
  if (!mandate) return { refused: 'dossiers/no-mandate', status: 403, pointer: '/power' }
  if (ask.over.worker === ask.by.worker) return { refused: 'dossiers/overruling-oneself', pointer: '/over' }
  const { power, at, over, decision, reason, theirView } = ask
  if (decision.trim() === '') return { refused: 'dossiers/overruling-without-decision', pointer: '/decision' }
  if (reason.trim() === '') return { refused: 'dossiers/overruling-without-reason', pointer: '/reason' }
  if (theirView.trim() === '') return { refused: 'dossiers/overruling-unheard', pointer: '/theirView' }
  return { power, mandate: mandate.id, by: ask.by.worker, at, over, decision, reason, theirView }
}
