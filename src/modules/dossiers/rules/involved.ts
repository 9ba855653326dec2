import type { Refusal } from '../../../platform/refusal.ts'
import { holdsAt, type Period } from './periods.ts'

/**
 * What somebody does around the household. Director, watch and fixed contact have a history of their own; here stand
 * all others (D08; S000-022, S001-016). `helps` counts in the figures on helpers.
 */
export const involvedRoles = {
  helper: { helps: true },
  'family-worker': { helps: true },
  volunteer: { helps: true },
  'debt-helper': { helps: true },
  'adult-care': { helps: true },
  'social-support': { helps: true },
  protection: { helps: true },
  school: { helps: false },
  'school-attendance': { helps: false },
  'youth-health': { helps: false },
  gp: { helps: false },
  police: { helps: false },
  housing: { helps: false },
  'behavioural-scientist': { helps: false },
  'attention-officer': { helps: false },
  'own-network': { helps: false },
  other: { helps: false },
} as const satisfies Record<string, { helps: boolean }>
export type InvolvedRole = keyof typeof involvedRoles

/** A professional or volunteer of an organisation, or somebody of the family's own network. */
export type Party =
  | { kind: 'worker'; worker: string; organisation: string }
  /** Works for a partner without an account here; a name and a phone number are enough. */
  | { kind: 'outside'; name: string; organisation: string; phone?: string; email?: string }
  | { kind: 'network'; person: string }

export type Involved = Period & { id: string; role: InvolvedRole; party: Party; whatFor?: string }

export type InvolvedRefusal =
  | 'dossiers/already-involved'
  | 'dossiers/involved-ended'
  | 'dossiers/involved-ends-too-early'

export function involvedAt(list: readonly Involved[], at: Date): Involved[] {
  return list.filter((one) => holdsAt(one, at))
}

/** The same party takes part once in a role at a time; somebody may have two roles (S003-057). */
export function involve(list: readonly Involved[], next: Omit<Involved, 'until'>): Involved | Refusal<InvolvedRefusal> {
  const there = involvedAt(list, next.from).some(
    (i) => i.role === next.role && partyKey(i.party) === partyKey(next.party),
  )
  return there ? { refused: 'dossiers/already-involved', pointer: '/party' } : next
}

/** Somebody is no longer involved; the row stays, so that one can see who helped when. */
export function endInvolvement(one: Involved, until: Date): Involved | Refusal<InvolvedRefusal> {
  if (one.until) return { refused: 'dossiers/involved-ended' }
  if (until < one.from) return { refused: 'dossiers/involved-ends-too-early', pointer: '/until' }
  return { ...one, until }
}

export type HelperFigures = {
  /** Helpers at the last instant of the period. */
  now: number
  /** Different helpers in the period. */
  different: number
  organisations: number
  /** How often a helper in the period took the place of one in the same role who had left (S004-170). */
  changes: number
}

/**
 * Number and changes of helpers around one household in `[from, until)` (S004-146, S004-170). A first helper or an
 * extra one beside another is no change; a new face after a departure in the same role is.
 */
export function helperFigures(list: readonly Involved[], within: { from: Date; until: Date }): HelperFigures {
  const helpers = list.filter((i) => involvedRoles[i.role].helps && i.from < within.until)
  const inPeriod = helpers.filter((i) => i.until === undefined || i.until > within.from)
  const lastInstant = new Date(within.until.getTime() - 1)
  return {
    now: new Set(involvedAt(helpers, lastInstant).map((i) => partyKey(i.party))).size,
    different: new Set(inPeriod.map((i) => partyKey(i.party))).size,
    organisations: new Set(inPeriod.flatMap((i) => ('organisation' in i.party ? [i.party.organisation] : []))).size,
    changes: Object.values(Object.groupBy(helpers, (i) => i.role)).reduce(
      (sum, role) => sum + changesIn(role, within),
      0,
    ),
  }
}

/** Each departure counts for one successor at most: two who leave and one who comes is one change. */
function changesIn(sameRole: readonly Involved[], within: { from: Date; until: Date }): number {
  const departures = sameRole.flatMap((i) => (i.until ? [{ at: i.until, party: partyKey(i.party) }] : []))
  let changes = 0
  for (const arrival of sameRole.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const succeeded = departures.findIndex((d) => d.at <= arrival.from && d.party !== partyKey(arrival.party))
    if (succeeded < 0) continue
    departures.splice(succeeded, 1)
    if (arrival.from >= within.from) changes += 1
  }
  return changes
}

function partyKey(party: Party): string {
  if (party.kind === 'network') return `network/${party.person}`
  return party.kind === 'worker' ? `worker/${party.worker}` : `outside/${party.organisation}/${party.name}`
}

/** Who hears of a change of director, watch or contact: everyone involved at that instant (S003-106). */
export function whoToTell(list: readonly Involved[], at: Date): Party[] {
  const told = new Map(involvedAt(list, at).map((i) => [partyKey(i.party), i.party]))
  return [...told.values()]
}
