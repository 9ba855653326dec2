import type { Refusal } from '../../../platform/refusal.ts'
import type { Dated } from '../../../platform/terms/dated.ts'
import { findInForce } from '../../../platform/terms/dated.ts'
import type { AgeBand, RequiredConsents } from './consent.ts'
import { type Day, plusDays } from './day.ts'
import type { PersonId } from './direction.ts'
import type { FamilyTold } from './sharing.ts'

/** When help may start without a consent the law asks for (N-CON-02, N-CON-03). */
export const exceptionCodes = [
  'serious-harm',
  'steady-wish',
  'closed-care-order',
  'protection-measure',
  'probation',
  'minor-act',
  'emergency',
] as const
export type ExceptionCode = (typeof exceptionCodes)[number]

export type ExceptionRule = {
  bands: readonly AgeBand[]
  /** `authority`: the child itself still consents. */
  waives: 'authority' | 'all'
  needs: readonly ('second-reader' | 'order' | 'parents-told')[]
  /** How many days it holds at most; what holds until a judge ends it has none. */
  days?: number
}

const everyAge: readonly AgeBand[] = ['parents', 'child-and-parents', 'alone', 'adult']
const minor: readonly AgeBand[] = ['parents', 'child-and-parents', 'alone']
const origin = { from: '2015-01-01', certainty: 'V15' } as const

export const exceptionRules: Record<ExceptionCode, readonly Dated<ExceptionRule>[]> = {
  'serious-harm': [withoutParents('Jeugdwet 7.3.4(2): clearly needed against serious harm (N-CON-02)')],
  'steady-wish': [withoutParents('Jeugdwet 7.3.4(2): the child keeps wishing it, well considered (N-CON-02)')],
  'closed-care-order': [byOrder(minor, 'Jeugdwet 7.3.4(1): closed care (N-CON-03)')],
  'protection-measure': [byOrder(minor, 'Jeugdwet 7.3.4(1): child protection measure (N-CON-03)')],
  // Youth probation can last beyond eighteen.
  probation: [byOrder(everyAge, 'Jeugdwet 7.3.4(1): youth probation (N-CON-03)')],
  'minor-act': [
    { ...origin, bands: everyAge, waives: 'all', needs: [], source: 'Jeugdwet 7.3.16: presumed (N-CON-03)' },
  ],
  emergency: [
    {
      ...origin,
      bands: everyAge,
      waives: 'all',
      needs: [],
      days: 14,
      source: 'Jeugdwet 7.3.4, 7.3.16 (N-CON-03); fourteen days to ask after all: own choice',
    },
  ],
}

/** That it is written down whether the parents know, and why not, is our own choice (N-INS-02, N-SHR-04: not without knowledge). */
function withoutParents(source: string): Dated<ExceptionRule> {
  return {
    ...origin,
    bands: ['child-and-parents'],
    waives: 'authority',
    needs: ['second-reader', 'parents-told'],
    source,
  }
}

function byOrder(bands: readonly AgeBand[], source: string): Dated<ExceptionRule> {
  return { ...origin, bands, waives: 'all', needs: ['order'], source }
}

export type ConsentException = {
  code: ExceptionCode
  person: PersonId
  waives: ExceptionRule['waives']
  reason: string
  orderNumber?: string
  secondReader?: string
  parentsTold?: FamilyTold
  by: string
  on: Day
  /** Last day on which it holds. */
  until?: Day
}

export type ConsentExceptionRefusal =
  | 'dossiers/exception-not-in-force'
  | 'dossiers/exception-not-for-this-age'
  | 'dossiers/exception-without-reason'
  | 'dossiers/exception-without-order'
  | 'dossiers/exception-without-second-reader'
  | 'dossiers/exception-parents-not-told'

export type ExceptionAsk = Omit<ConsentException, 'waives' | 'until'>

/** Chooses an exception, with what it needs: a reason always, an order number or a second reader when the law says so. */
export function chooseException(
  ask: ExceptionAsk,
  band: AgeBand | 'unknown',
  rules = exceptionRules,
): ConsentException | Refusal<ConsentExceptionRefusal> {
  const rule = findInForce(rules[ask.code], Temporal.PlainDate.from(ask.on))
  if (!rule) return { refused: 'dossiers/exception-not-in-force', pointer: '/code' }
  // Danger does not wait for a birth date; every other exception does.
  if (ask.code !== 'emergency' && (band === 'unknown' || !rule.bands.includes(band)))
    return { refused: 'dossiers/exception-not-for-this-age', pointer: '/code' }
  if (ask.reason.trim() === '') return { refused: 'dossiers/exception-without-reason', pointer: '/reason' }
  if (rule.needs.includes('order') && !ask.orderNumber?.trim())
    return { refused: 'dossiers/exception-without-order', pointer: '/orderNumber' }
  const reader = ask.secondReader?.trim()
  if (rule.needs.includes('second-reader') && (!reader || reader === ask.by))
    return { refused: 'dossiers/exception-without-second-reader', pointer: '/secondReader' }
  if (rule.needs.includes('parents-told') && !isSaid(ask.parentsTold))
    return { refused: 'dossiers/exception-parents-not-told', pointer: '/parentsTold' }
  return { ...ask, waives: rule.waives, ...(rule.days !== undefined && { until: plusDays(ask.on, rule.days) }) }
}

const isSaid = (told: FamilyTold | undefined) => told !== undefined && (told.told || told.why.trim() !== '')

/** From its day on, until its last day when it has one. */
export function exceptionHolds({ on, until }: Pick<ConsentException, 'on' | 'until'>, day: Day): boolean {
  return on <= day && (until === undefined || day <= until)
}

/**
 * Whose consent sharing needs: an exception starts help and breaks no secrecy (N-SHR-01), so one that waives everybody does
 * not count here. Help without the parents is not told to others by their leave either: then the child's own word counts.
 */
export function requiredForSharing(
  required: RequiredConsents,
  exceptions: readonly ConsentException[],
): RequiredConsents {
  return exceptions.filter(({ waives }) => waives === 'authority').reduce(requiredAfter, required)
}

/** What is still required once the exception is laid over it; questions about what it waives fall away too. */
export function requiredAfter(required: RequiredConsents, exception: ConsentException): RequiredConsents {
  if (exception.waives === 'all') return { consents: [], questions: [] }
  return {
    consents: required.consents.filter((r) => r.as !== 'authority'),
    questions: required.questions.filter((q) => q !== 'authority-unknown' && q !== 'authority-doubtful'),
  }
}
