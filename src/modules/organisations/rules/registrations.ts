import type { Refusal } from '../../../platform/refusal.ts'
import { addDays, type Dated, type Day, holdsOn } from './dated.ts'
import type { Register } from './kinds.ts'

export type Registration = Dated & { id: string; register: Register; number: string; until: Day }

/** How it stands with somebody's registration on a day. */
export const registrationStates = ['valid', 'expiring', 'expired', 'none'] as const
export type RegistrationState = (typeof registrationStates)[number]

export type RegistrationsRefusal =
  | 'organisations/registration-number'
  | 'organisations/registration-period'
  | 'organisations/registration-checked-later'

/**
 * Work by or under a registered professional (N-ACC-02). `warnDays` before the last day the state becomes `expiring`,
 * unless a later registration follows without a gap.
 */
export function registrationState(
  registrations: readonly Pick<Registration, 'since' | 'until'>[],
  ask: { day: Day; warnDays: number },
): { state: RegistrationState; until: Day | null } {
  const now = registrations.filter((one) => holdsOn(one, ask.day))
  const until = lastDayWithoutGap(registrations, now)
  if (until !== null) return { state: until <= addDays(ask.day, ask.warnDays) ? 'expiring' : 'valid', until }
  const past = registrations
    .filter((one) => one.until < ask.day)
    .map((one) => one.until)
    .sort()
    .at(-1)
  return past === undefined ? { state: 'none', until: null } : { state: 'expired', until: past }
}

function lastDayWithoutGap(
  all: readonly Pick<Registration, 'since' | 'until'>[],
  now: readonly Pick<Registration, 'until'>[],
): Day | null {
  let until: Day | null = now.map((one) => one.until).reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null)
  for (const next of all.toSorted((a, b) => (a.since < b.since ? -1 : 1)))
    if (until !== null && next.since <= addDays(until, 1) && next.until > until) until = next.until
  return until
}

/** Which number a register gives: eleven digits in BIG; SKJ numbers are digits too. Not more is known for sure. */
const NUMBERS: Readonly<Record<Register, RegExp>> = { BIG: /^\d{11}$/, SKJ: /^\d{6,10}$/ }

export function refuseRegistration(
  ask: { register: Register; number: string; since: Day; until: Day; checkedOn: Day },
  today: Day,
): Refusal<RegistrationsRefusal> | undefined {
  if (!NUMBERS[ask.register].test(ask.number))
    return {
      refused: 'organisations/registration-number',
      facts: { register: ask.register },
      pointer: '/number',
      status: 422,
    }
  if (ask.until < ask.since) return { refused: 'organisations/registration-period', pointer: '/until', status: 422 }
  if (ask.checkedOn > today)
    return { refused: 'organisations/registration-checked-later', pointer: '/checkedOn', status: 422 }
  return undefined
}
