import type { Refusal } from '../../../platform/refusal.ts'
import type { RequiredConsent, RequiredConsents } from './consent.ts'
import type { Day } from './day.ts'
import type { PersonId } from './direction.ts'

/** Kinds of data that consent names; there is no "everything". */
export const dataKinds = [
  'contact-details',
  'family-situation',
  'plan',
  'safety',
  'health',
  'school',
  'money',
  'help-given',
  'reports',
] as const
export type DataKind = (typeof dataKinds)[number]

export const consentPurposes = ['help', 'share', 'meeting', 'handover', 'own-network'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** What one person said: who, for what, to whom, which data, until when (N-CON-05). A no is kept too. */
export type Consent = {
  id: string
  by: PersonId
  about: PersonId
  answer: 'yes' | 'no'
  purpose: ConsentPurpose
  /** The organisation that helps or receives. */
  to: string
  data: readonly DataKind[]
  from: Day
  until: Day
  how: 'written' | 'spoken'
  at: Date
  recordedBy: string
  withdrawn?: { at: Date; recordedBy: string }
}

export type ConsentRefusal =
  | 'dossiers/consent-not-specific'
  | 'dossiers/consent-ends-before-it-starts'
  | 'dossiers/consent-not-theirs-to-give'
  | 'dossiers/consent-already-withdrawn'
  | 'dossiers/consent-missing'
  | 'dossiers/consent-question-open'
  | 'dossiers/consent-conflict'

/** Takes down an answer; only of somebody whose consent counts for this person on the first day. */
export function recordConsent(consent: Consent, required: RequiredConsents): Consent | Refusal<ConsentRefusal> {
  const missing = (['by', 'about', 'to', 'from', 'until'] as const).find((field) => consent[field].trim() === '')
  if (missing) return { refused: 'dossiers/consent-not-specific', pointer: `/${missing}` }
  if (consent.data.length === 0) return { refused: 'dossiers/consent-not-specific', pointer: '/data' }
  if (consent.until < consent.from) return { refused: 'dossiers/consent-ends-before-it-starts', pointer: '/until' }
  if (!required.consents.some((r) => r.oneOf.includes(consent.by)))
    return { refused: 'dossiers/consent-not-theirs-to-give', pointer: '/by' }
  return consent
}

/** From this instant nothing more is shared on it; what was shared before stays on record. */
export function withdrawConsent(
  consent: Consent,
  ask: { at: Date; recordedBy: string },
): Consent | Refusal<ConsentRefusal> {
  return consent.withdrawn ? { refused: 'dossiers/consent-already-withdrawn' } : { ...consent, withdrawn: ask }
}

export type ConsentQuery = {
  about: PersonId
  purpose: ConsentPurpose
  to: string
  data: readonly DataKind[]
  at: Date
  today: Day
}

/**
 * What somebody last said about one kind of data counts: a later no, a withdrawal or a shorter term is never undone by
 * an older yes.
 */
function agrees(by: PersonId, kind: DataKind, ledger: readonly Consent[], ask: ConsentQuery): boolean {
  const last = lastSaid(by, kind, ledger, ask)
  if (last?.answer !== 'yes') return false
  const withdrawn = last.withdrawn !== undefined && last.withdrawn.at <= ask.at
  return !withdrawn && last.from <= ask.today && ask.today <= last.until
}

function lastSaid(by: PersonId, kind: DataKind, ledger: readonly Consent[], ask: ConsentQuery): Consent | undefined {
  return ledger
    .filter((c) => c.by === by && c.about === ask.about && c.purpose === ask.purpose && c.to === ask.to)
    .filter((c) => c.data.includes(kind) && c.at <= ask.at)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .at(-1)
}

/** The consents that are still needed for this question, at this instant. */
export function missingConsents(
  required: RequiredConsents,
  ledger: readonly Consent[],
  ask: ConsentQuery,
): RequiredConsent[] {
  return required.consents.filter(
    (r) => !r.oneOf.some((person) => ask.data.every((kind) => agrees(person, kind, ledger, ask))),
  )
}

/** One whose consent counts says yes and another says no: people talk first, nobody outvotes anybody. */
export function consentConflict(
  required: RequiredConsents,
  ledger: readonly Consent[],
  ask: ConsentQuery,
): { yes: PersonId[]; no: PersonId[] } | undefined {
  const voices = [...new Set(required.consents.flatMap((r) => r.oneOf))]
  const yes = voices.filter((person) => ask.data.every((kind) => agrees(person, kind, ledger, ask)))
  const no = voices.filter((person) => ask.data.some((kind) => lastSaid(person, kind, ledger, ask)?.answer === 'no'))
  return yes.length > 0 && no.length > 0 ? { yes, no } : undefined
}

/** Help or sharing may start on consent: every voice is known, asked and says yes (N-CON-01, N-SHR-01). */
export function refuseWithoutConsent(
  required: RequiredConsents,
  ledger: readonly Consent[],
  ask: ConsentQuery,
): Refusal<ConsentRefusal> | undefined {
  const [question] = required.questions
  if (question) return { refused: 'dossiers/consent-question-open', facts: { question } }
  if (consentConflict(required, ledger, ask)) return { refused: 'dossiers/consent-conflict' }
  const missing = missingConsents(required, ledger, ask)
  return missing.length > 0 ? { refused: 'dossiers/consent-missing', facts: { count: missing.length } } : undefined
}
