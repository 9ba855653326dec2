import type { Refusal } from '../../platform/refusal.ts'

export type PrivacyRefusal = 'privacy/period-turned-round'

/** Who checks who looked, in any file, without opening it. */
export const overseers = ['data-protection-officer'] as const

/** The period of a list: half open, whole days. Without dates the last three months, which covers what families ask. */
export function periodOf(ask: {
  from?: string | undefined
  until?: string | undefined
  today: string
}): { from: string; until: string } | Refusal<PrivacyRefusal> {
  const until = ask.until ?? ask.today
  const from = ask.from ?? Temporal.PlainDate.from(until).subtract({ months: 3 }).toString()
  if (from > until) return { refused: 'privacy/period-turned-round', status: 422, pointer: '/untilDate' }
  return { from, until }
}

/** What somebody did, in the few words a family needs; the technical name stays for the officer. */
export const lookKinds = [
  'looked',
  'changed',
  'added',
  'searched',
  'printed',
  'shared',
  'emergency',
  'refused',
] as const
export type LookKind = (typeof lookKinds)[number]

export function kindOf({
  action,
  outcome,
  emergency,
}: {
  action: string
  outcome: string
  emergency: boolean
}): LookKind {
  if (outcome !== 'done') return 'refused'
  if (emergency || action === 'emergency-access') return 'emergency'
  if (action === 'read' || action === 'list') return 'looked'
  if (action === 'search') return 'searched'
  if (action === 'add') return 'added'
  if (action === 'print' || action === 'export') return 'printed'
  if (action === 'transfer') return 'shared'
  return 'changed'
}

/** A look as the audit holds it, as far as a family is told of it. */
export type AuditedLook = {
  at: Date
  kind: LookKind
  what: string
  name: string
  roles: readonly string[]
  organisation: string
  purpose: string
}

/** What a family reads on one line: a day, by which role of which organisation, what, why, and how often that day. */
export type FamilyLine = {
  day: string
  roles: readonly string[]
  organisation: string
  /** Only in an emergency: then it matters who it was (N-LOG-04). */
  name: string
  kind: LookKind
  purpose: string
  times: number
}

/** Steps of the meldcode: a family hears of them in a talk, and not before it is safe (N-MC-06). */
const MELDCODE_WORK = /meldcode|signals\.(take-step|record-advice|record-report|prepare-report|pass-on-file)/

/**
 * May a family read this line? What would betray who gave a signal, or that a meldcode file is open, is left out
 * (N-MC-06, N-MC-09); it stays in the audit and in the list of the data protection officer.
 */
export function isToldToFamily({ what, roles }: Pick<AuditedLook, 'what' | 'roles'>): boolean {
  const bySignaller = what.startsWith('signals.') && roles.includes('partner')
  return !bySignaller && !MELDCODE_WORK.test(what)
}

/**
 * Who looked, for the family: newest day first, the same person doing the same for the same reason on one day on one
 * line. `dayOf` gives the day in the Netherlands.
 */
export function familyLines(looks: readonly AuditedLook[], dayOf: (at: Date) => string): FamilyLine[] {
  const told = looks.filter(isToldToFamily).toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const groups = Map.groupBy(told, ({ at, kind, name, roles, purpose }) =>
    [dayOf(at), kind, name, roles.join(), purpose].join('|'),
  )
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { roles, organisation, kind, purpose } = first
    const name = kind === 'emergency' ? first.name : ''
    return [{ day: dayOf(first.at), roles, organisation, name, kind, purpose, times: same.length }]
  })
}
