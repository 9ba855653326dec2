import type { Refusal } from '../../../platform/refusal.ts'
import { type Dated, type Day, holdsOn } from './dated.ts'

export const mandateHolders = ['worker', 'team', 'organisation'] as const
export type MandateHolder = (typeof mandateHolders)[number]

/** A dated grant: who may decide what, up to which amount, by whom given and where that is written down. */
export type Mandate = Dated & {
  id: string
  holder: { kind: MandateHolder; id: string }
  powers: readonly string[]
  /** Whole cents per decision; without it the amount is not limited. */
  upToCents: number | null
  givenBy: string
  source: string
}

export type MandatesRefusal = 'organisations/unknown-power' | 'organisations/unknown-holder'

/** What organisations itself knows to mandate; higher modules bring their own powers (docs: who may decide what). */
export const ownPowers = ['decide-on-help', 'sign-decision'] as const

/** The mandate somebody may lean on for a decision today, or undefined. Of several the one with the most room. */
export function findMandate(
  mandates: readonly Mandate[],
  ask: { power: string; cents?: number; worker: string; teams: readonly string[]; organisation: string; day: Day },
): Mandate | undefined {
  const holders: Readonly<Record<MandateHolder, readonly string[]>> = {
    worker: [ask.worker],
    team: ask.teams,
    organisation: [ask.organisation],
  }
  const room = (mandate: Mandate) => mandate.upToCents ?? Number.POSITIVE_INFINITY
  return mandates
    .filter((one) => holdsOn(one, ask.day) && one.powers.includes(ask.power))
    .filter((one) => holders[one.holder.kind].includes(one.holder.id) && room(one) >= (ask.cents ?? 0))
    .toSorted((a, b) => room(b) - room(a))
    .at(0)
}

export function refusePowers(
  powers: readonly string[],
  known: readonly string[],
): Refusal<MandatesRefusal> | undefined {
  const strange = powers.find((power) => !known.includes(power))
  if (strange === undefined) return undefined
  return { refused: 'organisations/unknown-power', facts: { power: strange }, pointer: '/powers', status: 422 }
}
