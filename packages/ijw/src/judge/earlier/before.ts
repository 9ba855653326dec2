import type { MessageNumber } from '../../model/contents.ts'
import type { Outside } from '../outside/outside.ts'
import type { Rule } from '../rule.ts'
import type { Allocation, EarlierFacts, EarlierQuestion, Parties, Performance, Request } from './earlier.ts'

/** What the rules of level 3 look things up in: the facts, with an index on them, made once for each message. */
export type Before = {
  readonly parties: Parties
  readonly facts: EarlierFacts
  /** Two rules of level 3 (TR341, TR418) need the contract. */
  readonly outside: Outside
  /** Is this the Bsn of a known client? */
  knows(bsn: string): boolean
  /** All allocations of the municipality with that number, to whomever. */
  numbered(number: number): readonly Allocation[]
  /** The allocation with that number to this client at this provider. */
  allocation(number: number | undefined, bsn: string): Allocation | undefined
  request(reference: string): Request | undefined
  /** The performance that bears this `ReferentieNummer`. */
  performance(reference: string): Performance | undefined
  /** The credits for the performance with this `ReferentieNummer` (their `VorigReferentieNummer`), rejected ones left out. */
  creditsOf(reference: string): readonly Performance[]
  /** What was claimed on an allocation and not rejected, debits and credits. */
  claimedOn(number: number): readonly Performance[]
}

export type EarlierRule<N extends MessageNumber> = Rule<N, Before>

export function before(asked: EarlierQuestion, answer: EarlierFacts, outside: Outside): Before {
  const facts = onlyOf(asked, answer)
  const allocations = new Map(
    facts.allocations
      .filter(({ Aanbieder }) => Aanbieder === asked.provider)
      .map((allocation) => [`${allocation.ToewijzingNummer} ${allocation.Bsn}`, allocation]),
  )
  const numbered = Map.groupBy(facts.allocations, ({ ToewijzingNummer }) => ToewijzingNummer)
  const clients = new Set(facts.clients)
  const requests = new Map(facts.requests.map((request) => [request.ReferentieAanbieder, request]))
  const performances = new Map(facts.performances.map((each) => [each.ProductReferentie.ReferentieNummer, each]))
  const standing = [...facts.performances, ...facts.claimed].filter(({ state }) => state !== 'rejected')
  const credits = Map.groupBy(standing.filter(isCredit), (each) => each.ProductReferentie.VorigReferentieNummer)
  const claimed = Map.groupBy(
    facts.claimed.filter(({ state }) => state !== 'rejected'),
    ({ ToewijzingNummer }) => ToewijzingNummer,
  )
  return {
    parties: asked,
    facts,
    outside,
    knows: (bsn) => clients.has(bsn),
    numbered: (number) => numbered.get(number) ?? [],
    allocation: (number, bsn) => allocations.get(`${number} ${bsn}`),
    request: (reference) => requests.get(reference),
    performance: (reference) => performances.get(reference),
    creditsOf: (reference) => credits.get(reference) ?? [],
    claimedOn: (number) => claimed.get(number) ?? [],
  }
}

/** A start or stop does not say itself for whom it counts in the message, so those of other clients are left out first. */
function onlyOf({ deliveriesOf }: EarlierQuestion, answer: EarlierFacts): EarlierFacts {
  const asked = ({ Bsn }: { readonly Bsn: string }) => deliveriesOf.includes(Bsn)
  return { ...answer, starts: answer.starts.filter(asked), stops: answer.stops.filter(asked) }
}

/** Does the performance give back what was claimed? */
export function isCredit({ IngediendBedrag }: Pick<Performance, 'IngediendBedrag'>): boolean {
  return IngediendBedrag.DebetCredit === 'C'
}
