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
