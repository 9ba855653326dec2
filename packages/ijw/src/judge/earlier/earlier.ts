import type { Period } from '../../calculate/periods.ts'
import type { Bodies, MessageNumber } from '../../model/contents.ts'
import type { Standard } from '../../model/values.ts'

/**
 * What the judge needs to know of earlier messages (level 3). The caller implements it over its own administration, with
 * one query for each list of the question that is not empty; `inMemoryEarlier` is the example to follow.
 */
export type Earlier = { about(question: EarlierQuestion): EarlierFacts | Promise<EarlierFacts> }

/** Between whom, and under which law (`wettelijk domein`: iJw or iWmo), a message goes. Nothing of the other law ever counts. */
export type Parties = { readonly standard: Standard; readonly municipality: string; readonly provider: string }

/**
 * The one question that is asked about a message. Each list says what it is for and which facts answer it; an empty list
 * asks nothing. The facts are those from before the message: never of the message itself, and never of a message that was
 * refused by a return message (that counts as not sent), except for `message`.
 */
export type EarlierQuestion = Parties & {
  /** Was a message of this kind with this identification received from this sender before, refused or not (TR056)? → `identificationUsed` */
  readonly message: { readonly number: MessageNumber; readonly sender: string; readonly identification: string }
  /** Which of these Bsn's are of a client that is known (TR304)? → `clients` */
  readonly clients: readonly string[]
  /** The allocations of this municipality with these numbers, of whatever provider. → `allocations` */
  readonly allocations: readonly number[]
  /** All allocations of this municipality to this provider for the clients with these Bsn's (TR349). → `allocations` */
  readonly allocationsOf: readonly string[]
  /** What this provider has started and stopped with this municipality for the clients with these Bsn's. → `starts`, `stops` */
  readonly deliveriesOf: readonly string[]
  /** What is known of these references of the provider (`ReferentieAanbieder`). → `requests` */
  readonly requests: readonly string[]
  /** All requests of this provider for the clients with these Bsn's (TR374). → `requests` */
  readonly requestsOf: readonly string[]
  /** The performances of this provider with one of these as `ReferentieNummer` or as `VorigReferentieNummer`. → `performances` */
  readonly performances: readonly string[]
  /** What this provider has claimed with this municipality on these allocation numbers. → `claimed` */
  readonly claimedOn: readonly number[]
  /** The claims of this provider with these numbers (`DeclaratieNummer`). → `claims` */
  readonly claims: readonly string[]
  /** The claims of this provider that were sent in messages with these identifications. → `claims` */
  readonly claimMessages: readonly string[]
  /** Is the latest period asked for that this provider has claimed with this municipality (TR318)? → `lastClaimPeriod` */
  readonly lastClaim: boolean
}

/** The answer to an `EarlierQuestion`. More of the same municipality and provider than was asked does no harm. */
export type EarlierFacts = {
  readonly identificationUsed: boolean
  /** Those of the asked Bsn's that some earlier message between these parties was about: an allocation, start, stop or request. */
  readonly clients: readonly string[]
  /** Of each allocation the most recent version (IV013), also when that has removed it (`RedenWijziging` 13). */
  readonly allocations: readonly Allocation[]
  /** Also those that have been stopped, but not those that were taken back with `StatusAanlevering` 3 (IV008). */
  readonly starts: readonly Start[]
  /** All but those that were taken back. */
  readonly stops: readonly Stop[]
  readonly requests: readonly Request[]
  readonly performances: readonly Performance[]
  readonly claimed: readonly Performance[]
  /** Those that count: a claim that was refused as a whole was never sent (IV087). */
  readonly claims: readonly Claim[]
  readonly lastClaimPeriod?: Period
}

/** The answer when nothing is known: to begin an own answer with. */
export const NOTHING_EARLIER: EarlierFacts = {
  identificationUsed: false,
  clients: [],
  allocations: [],
  starts: [],
  stops: [],
  requests: [],
  performances: [],
  claimed: [],
  claims: [],
}

/** An allocation as it stands, with the client and the provider (AGB code) it is for. */
export type Allocation = Pick<
  AllocatedProduct,
  | 'ToewijzingNummer'
  | 'Product'
  | 'Toewijzingsdatum'
  | 'Toewijzingstijd'
  | 'Ingangsdatum'
  | 'Einddatum'
  | 'RedenWijziging'
  | 'Omvang'
  | 'Budget'
> & { readonly Bsn: string; readonly Aanbieder: string }

/** That help was started: what tells one start from the next. */
export type Start = { readonly Bsn: string } & Pick<StartedProduct, 'ToewijzingNummer' | 'Product' | 'Begindatum'>

/** That help was stopped, for now (`RedenBeeindiging` 20) or for good. */
export type Stop = Start & Pick<StoppedProduct, 'RedenBeeindiging' | 'Einddatum'>

/** What is known of a reference of the provider. */
export type Request = {
  readonly ReferentieAanbieder: string
  /** The request that bears it; absent when there is none, and only answers or allocations bear it. */
  readonly asked?: { readonly in: '315' | '317'; readonly Bsn: string }
  /** The `VerzoekAntwoord` of each answer (319) with this reference, in order. */
  readonly answers: readonly string[]
  /** The numbers of the allocations that were sent with this reference. */
  readonly allocated: readonly number[]
}

/**
 * A performance in a claim: `open` until the claim is answered (325), then `granted` or `rejected`. Performances of a
 * claim that was refused as a whole are none.
 */
export type Performance = ClaimedPerformance & {
  readonly Bsn: string
  readonly state: 'open' | 'granted' | 'rejected'
}

/** A claim that was sent, with what its answer has to repeat. */
export type Claim = Pick<Bodies['323']['Declaratie'], 'DeclaratieNummer'> &
  Pick<Bodies['323']['Header'], 'BerichtIdentificatie' | 'XsdVersie'>

export type AllocatedProduct = Bodies['301']['Client']['ToegewezenProducten']['ToegewezenProduct'][number]
export type StartedProduct = Bodies['305']['Client']['StartProducten']['StartProduct'][number]
export type StoppedProduct = Bodies['307']['Client']['StopProducten']['StopProduct'][number]
export type ClaimedPerformance =
  Bodies['323']['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]
