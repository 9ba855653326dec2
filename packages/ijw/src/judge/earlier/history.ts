import type { Message, MessageOf } from '../../model/contents.ts'
import type {
  AllocatedProduct,
  Allocation,
  Claim,
  EarlierFacts,
  EarlierQuestion,
  Parties,
  Performance,
  Request,
  Start,
  Stop,
} from './earlier.ts'
import { startKey, stopKey } from './keys.ts'
import { partiesOf } from './question.ts'

/** What follows from messages, in the order in which they were added. */
export type History = {
  add(message: Message): void
  about(question: EarlierQuestion): Omit<EarlierFacts, 'identificationUsed'>
}

/** Things that are found again by any of their keys. */
type Shelf<T> = {
  put(key: string, thing: T): void
  at(key: string): T[]
  keep(key: string, which: (t: T) => boolean): void
}
type KeptRequest = Request & { asked?: NonNullable<Request['asked']>; answers: string[]; allocated: number[] }
type Books = ReturnType<typeof books>

/** An empty history. Every key begins with the law, and goes on with those within whom the standard wants it unique. */
export function history(): History {
  const all = books()
  return {
    add: (message) => write(all, message),
    about: (question) => read(all, question),
  }
}

function books() {
  return {
    clients: new Set<string>(),
    allocations: shelf<{ current: Allocation }>(),
    starts: shelf<Start>(),
    stops: shelf<Stop>(),
    requests: shelf<KeptRequest>(),
    performances: shelf<{ current: Performance }>(),
    claims: shelf<Claim>(),
    lastClaims: new Map<string, NonNullable<EarlierFacts['lastClaimPeriod']>>(),
  }
}

function write(all: Books, message: Message): void {
  const parties = partiesOf(message)
  if (message.number === '301') allocate(all, parties, message)
  else if (message.number === '305') start(all, parties, message)
  else if (message.number === '307') stop(all, parties, message)
  else if (message.number === '315' || message.number === '317') request(all, parties, message)
  else if (message.number === '319') answer(all, parties, message)
  else if (message.number === '323') claim(all, parties, message)
  else if (message.number === '325') decide(all, parties, message)
}

function read(all: Books, question: EarlierQuestion): Omit<EarlierFacts, 'identificationUsed'> {
  const between = relation(question)
  const bySender = provider(question)
  const allocationKeys = [
    ...question.allocations.map((number) => `${municipality(question)} ${number}`),
    ...question.allocationsOf.map((bsn) => `${between} ${bsn}`),
  ]
  const requestKeys = [
    ...question.requests.map((reference) => `${bySender} reference ${reference}`),
    ...question.requestsOf.map((bsn) => `${bySender} client ${bsn}`),
  ]
  const lastClaimPeriod = question.lastClaim ? all.lastClaims.get(between) : undefined
  return {
    clients: question.clients.filter((bsn) => all.clients.has(`${between} ${bsn}`)),
    allocations: found(all.allocations, allocationKeys).map(({ current }) => current),
    starts: question.deliveriesOf.flatMap((bsn) => all.starts.at(`${between} ${bsn}`)),
    stops: question.deliveriesOf.flatMap((bsn) => all.stops.at(`${between} ${bsn}`)),
    requests: found(all.requests, requestKeys).map((known) => structuredClone(known)),
    performances: found(
      all.performances,
      question.performances.flatMap((number) => [`${bySender} number ${number}`, `${bySender} previous ${number}`]),
    ).map(({ current }) => current),
    claimed: found(
      all.performances,
      question.claimedOn.map((number) => `${between} on ${number}`),
    ).map(({ current }) => current),
    claims: found(all.claims, [
      ...question.claims.map((number) => `${bySender} number ${number}`),
      ...question.claimMessages.map((identification) => `${bySender} message ${identification}`),
    ]),
    ...(lastClaimPeriod && { lastClaimPeriod }),
  }
}

function allocate(all: Books, parties: Parties, { body }: MessageOf<'301'>): void {
  const { Bsn, ToegewezenProducten } = body.Client
  all.clients.add(`${relation(parties)} ${Bsn}`)
  for (const product of ToegewezenProducten.ToegewezenProduct) {
    const { ReferentieAanbieder, ToewijzingNummer } = product
    if (ReferentieAanbieder !== undefined) {
      const { allocated } = requestOf(all, parties, ReferentieAanbieder)
      if (!allocated.includes(ToewijzingNummer)) allocated.push(ToewijzingNummer)
    }
    const current: Allocation = { ...product, Bsn, Aanbieder: parties.provider }
    const number = `${municipality(parties)} ${ToewijzingNummer}`
    const known = all.allocations
      .at(number)
      .find((each) => each.current.Bsn === Bsn && each.current.Aanbieder === parties.provider)
    if (known === undefined) {
      const first = { current }
      all.allocations.put(number, first)
      all.allocations.put(`${relation(parties)} ${Bsn}`, first)
    } else if (decided(current) >= decided(known.current)) known.current = current
  }
}

/** The most recent version is the one that was decided last (IV013), whenever it was sent. */
function decided(product: Pick<AllocatedProduct, 'Toewijzingsdatum' | 'Toewijzingstijd'>): string {
  return `${product.Toewijzingsdatum}T${product.Toewijzingstijd}`
}

function start(all: Books, parties: Parties, { body }: MessageOf<'305'>): void {
  const { Bsn, StartProducten } = body.Client
  const key = `${relation(parties)} ${Bsn}`
  all.clients.add(key)
  const products = StartProducten.StartProduct
  const removed = new Set(products.filter(removes).map(startKey))
  if (removed.size > 0) all.starts.keep(key, (known) => !removed.has(startKey(known)))
  for (const product of products) if (!removes(product)) all.starts.put(key, { ...product, Bsn })
}

function stop(all: Books, parties: Parties, { body }: MessageOf<'307'>): void {
  const { Bsn, StopProducten } = body.Client
  const key = `${relation(parties)} ${Bsn}`
  all.clients.add(key)
  const products = StopProducten.StopProduct
  const removed = new Set(products.filter(removes).map(stopKey))
  if (removed.size > 0) all.stops.keep(key, (known) => !removed.has(stopKey(known)))
  for (const product of products) if (!removes(product)) all.stops.put(key, { ...product, Bsn })
}

/** What a message takes back goes before what it brings, in whatever order they stand (IV008). */
function removes({ StatusAanlevering }: { readonly StatusAanlevering: string }): boolean {
  return StatusAanlevering === '3'
}

function request(all: Books, parties: Parties, message: Extract<Message, { number: '315' | '317' }>): void {
  const { Bsn } = message.body.Client
  all.clients.add(`${relation(parties)} ${Bsn}`)
  const references =
    message.number === '317'
      ? [message.body.Client.Verzoek.ReferentieAanbieder]
      : message.body.Client.AangevraagdeProducten.AangevraagdProduct.map((product) => product.ReferentieAanbieder)
  for (const reference of references) {
    const known = requestOf(all, parties, reference)
    known.asked = { in: message.number, Bsn }
    all.requests.put(`${provider(parties)} client ${Bsn}`, known)
  }
}

function answer(all: Books, parties: Parties, { body }: MessageOf<'319'>): void {
  const { ReferentieAanbieder, VerzoekAntwoord } = body.Antwoord
  requestOf(all, parties, ReferentieAanbieder).answers.push(VerzoekAntwoord)
}

function requestOf(all: Books, parties: Parties, reference: string): KeptRequest {
  const key = `${provider(parties)} reference ${reference}`
  const [known] = all.requests.at(key)
  if (known !== undefined) return known
  const fresh: KeptRequest = { ReferentieAanbieder: reference, answers: [], allocated: [] }
  all.requests.put(key, fresh)
  return fresh
}

function claim(all: Books, parties: Parties, { body }: MessageOf<'323'>): void {
  const { DeclaratieNummer, DeclaratiePeriode, Clienten } = body.Declaratie
  const { BerichtIdentificatie, XsdVersie } = body.Header
  const [between, bySender] = [relation(parties), provider(parties)]
  const known = { DeclaratieNummer, BerichtIdentificatie, XsdVersie }
  all.claims.put(`${bySender} number ${DeclaratieNummer}`, known)
  all.claims.put(`${bySender} message ${BerichtIdentificatie.Identificatie}`, known)
  const last = all.lastClaims.get(between)
  if (last === undefined || DeclaratiePeriode.Begindatum > last.Begindatum)
    all.lastClaims.set(between, DeclaratiePeriode)
  // Who is claimed for is not known by that: it would make a wrong number right the second time (TR304).
  for (const { Bsn, Prestaties } of Clienten.Client) {
    for (const performance of Prestaties.Prestatie) {
      const { ReferentieNummer, VorigReferentieNummer } = performance.ProductReferentie
      const kept = { current: { ...performance, Bsn, state: 'open' as const } }
      all.performances.put(`${bySender} number ${ReferentieNummer}`, kept)
      all.performances.put(`${between} on ${performance.ToewijzingNummer}`, kept)
      all.performances.put(`${between} claim ${BerichtIdentificatie.Identificatie}`, kept)
      if (VorigReferentieNummer !== undefined)
        all.performances.put(`${bySender} previous ${VorigReferentieNummer}`, kept)
    }
  }
}

/** The answer names what it rejects; all else that was claimed is granted (IV087). */
function decide(all: Books, parties: Parties, { body }: MessageOf<'325'>): void {
  const clients = body.DeclaratieAntwoord?.Clienten?.Client ?? []
  const rejected = new Set(
    clients
      .flatMap(({ Prestaties }) => Prestaties.Prestatie)
      .map(({ ProductReferentie }) => ProductReferentie.ReferentieNummer),
  )
  const claimed = all.performances.at(`${relation(parties)} claim ${body.Header.DeclaratieIdentificatie.Identificatie}`)
  for (const each of claimed) {
    const state = rejected.has(each.current.ProductReferentie.ReferentieNummer) ? 'rejected' : 'granted'
    each.current = { ...each.current, state }
  }
}

function shelf<T>(): Shelf<T> {
  const kept = new Map<string, T[]>()
  return {
    put(key, thing) {
      const beside = kept.get(key)
      if (beside === undefined) kept.set(key, [thing])
      else beside.push(thing)
    },
    at: (key) => kept.get(key) ?? [],
    keep: (key, which) => kept.set(key, (kept.get(key) ?? []).filter(which)),
  }
}

/** What stands at any of the keys, each once. */
function found<T>(shelf: Shelf<T>, keys: readonly string[]): T[] {
  return [...new Set(keys.flatMap((key) => shelf.at(key)))]
}

function municipality(parties: Parties): string {
  return `${parties.standard} ${parties.municipality}`
}

function provider(parties: Parties): string {
  return `${parties.standard} ${parties.provider}`
}

function relation(parties: Parties): string {
  return `${parties.standard} ${parties.municipality} ${parties.provider}`
}
