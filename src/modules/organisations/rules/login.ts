import { type Dated, type Day, dayBefore, holdsOn } from './dated.ts'
import type { Role } from './kinds.ts'

/** How a municipality gives roles by what its own login says about somebody (N-ID-02). */
export type LoginRoles = {
  /** The claim that holds the groups or functions, for instance `groups`. */
  claim: string
  /** Makes somebody known at the first login, in this organisation; without it only people who are known come in. */
  newIn: string | null
  rules: readonly { value: string; role: Role; team: string | null }[]
}

export type LoginHolding = Dated & { id: string; role: string; team: string | null; source: 'hand' | 'login' }

export type LoginOutcome = {
  begin: readonly { role: Role; team: string | null }[]
  end: readonly { id: string; until: Day }[]
}

/** The values of a claim, whether it is one text or a list. */
export function valuesOf(claims: Readonly<Record<string, unknown>>, claim: string): string[] {
  const found = claims[claim]
  const list: unknown[] = Array.isArray(found) ? found : [found]
  return list.filter((one) => typeof one === 'string')
}

/**
 * Which roles begin and end by this login. Only roles that came by a login end by one; what an administrator gave by
 * hand stays. A role that is lost is lost from now on.
 */
export function rolesByLogin(
  how: LoginRoles,
  facts: { claims: Readonly<Record<string, unknown>>; holdings: readonly LoginHolding[]; today: Day },
): LoginOutcome {
  const values = valuesOf(facts.claims, how.claim)
  const due = unique(how.rules.filter(({ value }) => values.includes(value)))
  const now = facts.holdings.filter((held) => holdsOn(held, facts.today))
  const same = (one: { role: string; team: string | null }, other: { role: string; team: string | null }) =>
    one.role === other.role && one.team === other.team
  return {
    begin: due.filter((one) => !now.some((held) => same(held, one))),
    end: now
      .filter((held) => held.source === 'login' && !due.some((one) => same(held, one)))
      .map(({ id }) => ({ id, until: dayBefore(facts.today) })),
  }
}

function unique(rules: LoginRoles['rules']): { role: Role; team: string | null }[] {
  const kept = new Map(rules.map(({ role, team }) => [`${role} ${team}`, { role, team }]))
  return [...kept.values()]
}
