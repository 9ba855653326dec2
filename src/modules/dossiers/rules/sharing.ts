import type { Refusal } from '../../../platform/refusal.ts'
import { type Dated, findInForce } from '../../../platform/terms/dated.ts'
import type { RequiredConsents } from './consent.ts'
import {
  type Consent,
  type ConsentPurpose,
  type ConsentRefusal,
  type DataKind,
  refuseWithoutConsent,
} from './consent-ledger.ts'
import type { Day } from './day.ts'
import type { PersonId } from './direction.ts'

/** Grounds on which information leaves the dossier (N-SHR-01…05). */
export const basisCodes = [
  'consent',
  'directly-involved',
  'consent-giver',
  'report-to-veilig-thuis',
  'supervision-order',
  'conflict-of-duties',
  'wams',
] as const
export type BasisCode = (typeof basisCodes)[number]

export type LegalBasis = {
  enabled: boolean
  needs: readonly ('consent' | 'involved' | 'family-told' | 'order' | 'six-checks')[]
  /** Kind of organisation it is limited to, when the law names one. */
  onlyTo?: string
}

const jeugdwet = { enabled: true, from: '2015-01-01', certainty: 'V15' } as const

/** A municipality switches a basis on or off by adding a row with a later date. */
export const legalBases: Record<BasisCode, readonly Dated<LegalBasis>[]> = {
  consent: [{ ...jeugdwet, needs: ['consent'], source: 'Jeugdwet 7.3.11(1) (N-SHR-01)' }],
  'directly-involved': [
    {
      ...jeugdwet,
      needs: ['involved'],
      source: 'Jeugdwet 7.3.11(2): involved or replacing, as far as needed (N-SHR-01)',
    },
  ],
  'consent-giver': [{ ...jeugdwet, needs: [], source: 'Jeugdwet 7.3.11(3): whose consent is required (N-SHR-01)' }],
  'report-to-veilig-thuis': [
    { ...jeugdwet, needs: ['family-told'], onlyTo: 'veilig-thuis', source: 'Wmo 2015 5.2.6 (N-SHR-02)' },
  ],
  'supervision-order': [
    {
      ...jeugdwet,
      needs: ['order', 'family-told'],
      onlyTo: 'certified-institution',
      source: 'Jeugdwet 7.3.11(4) (N-SHR-03)',
    },
  ],
  'conflict-of-duties': [
    {
      enabled: true,
      needs: ['six-checks', 'family-told'],
      from: '2021-01-01',
      source: 'BPSW code 2021 art. 11, 13 (N-SHR-04)',
      certainty: 'V',
    },
  ],
  // Prepared for an act that was not found to be in force; switched on by a dated row when it is (N-SHR-05).
  wams: [
    {
      enabled: false,
      needs: ['family-told'],
      from: '2015-01-01',
      source: 'Wams, not in force (N-SHR-05)',
      certainty: 'U',
    },
  ],
}

/** The six questions of a conflict of duties, each answered in words (N-SHR-04). */
export const sixChecks = [
  'tried-for-consent',
  'damage',
  'conscience',
  'no-other-way',
  'effective',
  'no-more-than-needed',
] as const
export type SixCheck = (typeof sixChecks)[number]
export type ConflictOfDuties = { answers: Record<SixCheck, string>; consulted: string; consultedOn: Day }

/** Without consent is not without knowledge: the family was told, or there is a reason why not (yet). */
export type FamilyTold = { told: true; on: Day } | { told: false; why: string }

export type Share = {
  id: string
  about: PersonId
  to: { organisation: string; kind: string; worker?: string }
  /** What goes out: kinds of data, and where it is about pieces of the dossier exactly those pieces. */
  data: readonly DataKind[]
  items: readonly string[]
  basis: BasisCode
  purpose: string
  whyNeeded: string
  familyTold?: FamilyTold
  orderNumber?: string
  conflict?: ConflictOfDuties
  by: string
  at: Date
}

export type SharingRefusal =
  | ConsentRefusal
  | 'dossiers/basis-not-in-force'
  | 'dossiers/basis-not-for-this-receiver'
  | 'dossiers/receiver-not-involved'
  | 'dossiers/share-without-data'
  | 'dossiers/share-without-purpose'
  | 'dossiers/share-without-need'
  | 'dossiers/share-without-order'
  | 'dossiers/share-family-not-told'
  | 'dossiers/six-checks-incomplete'
  | 'dossiers/six-checks-alone'
  | 'dossiers/six-checks-without-items'

export type SharingFacts = {
  today: Day
  required: RequiredConsents
  ledger: readonly Consent[]
  /** What the consent must have been given for; `share` unless it goes to a meeting, a handover or the own network. */
  consentPurpose?: ConsentPurpose
  /** Whether the receiver helps in this household now. */
  involved?: boolean
  bases?: typeof legalBases
}

/** Every act of sharing says what, to whom, on which ground, for what and why it is needed (D09; N-SHR-01). */
export function recordShare(share: Share, facts: SharingFacts): Share | Refusal<SharingRefusal> {
  const basis = findInForce((facts.bases ?? legalBases)[share.basis], Temporal.PlainDate.from(facts.today))
  if (!basis?.enabled) return { refused: 'dossiers/basis-not-in-force', pointer: '/basis' }
  if (basis.onlyTo && basis.onlyTo !== share.to.kind)
    return { refused: 'dossiers/basis-not-for-this-receiver', pointer: '/to' }
  if (share.data.length === 0) return { refused: 'dossiers/share-without-data', pointer: '/data' }
  if (share.purpose.trim() === '') return { refused: 'dossiers/share-without-purpose', pointer: '/purpose' }
  if (share.whyNeeded.trim() === '') return { refused: 'dossiers/share-without-need', pointer: '/whyNeeded' }
  for (const need of basis.needs) {
    const no = refusals[need](share, facts)
    if (no) return no
  }
  return share
}

const refusals: Record<
  LegalBasis['needs'][number],
  (share: Share, facts: SharingFacts) => Refusal<SharingRefusal> | undefined
> = {
  consent: (share, { required, ledger, today, consentPurpose }) =>
    refuseWithoutConsent(required, ledger, {
      about: share.about,
      purpose: consentPurpose ?? 'share',
      to: share.to.organisation,
      data: share.data,
      at: share.at,
      today,
    }),
  involved: (_share, { involved }) =>
    involved ? undefined : { refused: 'dossiers/receiver-not-involved', pointer: '/to' },
  'family-told': ({ familyTold }) =>
    familyTold && (familyTold.told || familyTold.why.trim() !== '')
      ? undefined
      : { refused: 'dossiers/share-family-not-told', pointer: '/familyTold' },
  order: ({ orderNumber }) =>
    orderNumber?.trim() ? undefined : { refused: 'dossiers/share-without-order', pointer: '/orderNumber' },
  'six-checks': refuseConflict,
}

function refuseConflict({ conflict, items, by }: Share): Refusal<SharingRefusal> | undefined {
  const unanswered = sixChecks.filter((check) => !conflict?.answers[check].trim())
  if (unanswered.length > 0)
    return {
      refused: 'dossiers/six-checks-incomplete',
      pointer: '/conflict/answers',
      facts: { missing: unanswered.join(', ') },
    }
  if (!conflict?.consulted.trim() || conflict.consulted === by)
    return { refused: 'dossiers/six-checks-alone', pointer: '/conflict/consulted' }
  // Nothing but the chosen pieces goes out, so there must be a choice.
  return items.length === 0 ? { refused: 'dossiers/six-checks-without-items', pointer: '/items' } : undefined
}

/** Of all pieces of a dossier exactly those that were chosen to go out; never one more. */
export function chosenItems<Item extends { id: string }>(
  dossier: readonly Item[],
  share: Pick<Share, 'items'>,
): Item[] {
  return dossier.filter((item) => share.items.includes(item.id))
}

/** What one participant of a meeting may read, and until which day (N-SHR-06). */
export type Extract = { participant: string; items: readonly string[]; neededFor: string; until: Day }
export type ExtractRefusal =
  | 'dossiers/extract-not-needed'
  | 'dossiers/extract-without-items'
  | 'dossiers/extract-without-end'

/** A participant who needs nothing is not given anything; access to an extract always ends. */
export function chooseExtract(extract: Extract, today: Day): Extract | Refusal<ExtractRefusal> {
  if (extract.neededFor.trim() === '') return { refused: 'dossiers/extract-not-needed', pointer: '/neededFor' }
  if (extract.items.length === 0) return { refused: 'dossiers/extract-without-items', pointer: '/items' }
  if (extract.until < today) return { refused: 'dossiers/extract-without-end', pointer: '/until' }
  return extract
}

export function mayReadExtract(extract: Extract, item: string, today: Day): boolean {
  return today <= extract.until && extract.items.includes(item)
}
