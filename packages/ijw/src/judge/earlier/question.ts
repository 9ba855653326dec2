import type { Message, MessageOf } from '../../model/contents.ts'
import type { EarlierQuestion, Parties } from './earlier.ts'

type Judged = Extract<Message, { number: '301' | '305' | '307' | '315' | '317' | '319' | '323' | '325' }>
type Asked = Partial<Omit<EarlierQuestion, keyof Parties | 'message'>>

/** Between whom a message goes: the municipality sends 301, 319 and 325, the provider all others. */
export function partiesOf(message: Message): Parties {
  const { Afzender, Ontvanger } = message.body.Header
  const toProvider = ['301', '302', '319', '320', '325'].includes(message.number)
  return {
    standard: message.standard,
    municipality: toProvider ? Afzender : Ontvanger,
    provider: toProvider ? Ontvanger : Afzender,
  }
}

/** All that level 3 needs to know to judge a message; `undefined` for a return message, which is not judged against others. */
export function questionOf(message: Message): EarlierQuestion | undefined {
  const asked = askedBy(message)
  if (asked === undefined) return undefined
  const { Afzender, BerichtIdentificatie } = message.body.Header
  return {
    ...partiesOf(message),
    message: { number: message.number, sender: Afzender, identification: BerichtIdentificatie.Identificatie },
    clients: [],
    allocations: [],
    allocationsOf: [],
    deliveriesOf: [],
    requests: [],
    requestsOf: [],
    performances: [],
    claimedOn: [],
    claims: [],
    claimMessages: [],
    lastClaim: false,
    ...asked,
  }
}

function askedBy(message: Message): Asked | undefined {
  switch (message.number) {
    case '301':
      return aboutAllocations(message)
    case '305':
    case '307':
      return aboutDeliveries(message)
    case '315':
    case '317':
      return aboutRequests(message)
    case '319':
      return { requests: [message.body.Antwoord.ReferentieAanbieder] }
    case '323':
      return aboutClaim(message)
    case '325':
      return aboutClaimAnswer(message)
    default:
      return undefined
  }
}

function aboutAllocations({ body }: MessageOf<'301'>): Asked {
  const products = body.Client.ToegewezenProducten.ToegewezenProduct
  const removed = products.filter(({ RedenWijziging }) => RedenWijziging === '13')
  return {
    allocations: once(products.map(({ ToewijzingNummer }) => ToewijzingNummer)),
    requests: once(products.map(({ ReferentieAanbieder }) => ReferentieAanbieder)),
    claimedOn: once(removed.map(({ ToewijzingNummer }) => ToewijzingNummer)),
  }
}

function aboutDeliveries(message: Extract<Judged, { number: '305' | '307' }>): Asked {
  const products =
    message.number === '305'
      ? message.body.Client.StartProducten.StartProduct
      : message.body.Client.StopProducten.StopProduct
  return {
    allocations: once(products.map(({ ToewijzingNummer }) => ToewijzingNummer)),
    deliveriesOf: [message.body.Client.Bsn],
  }
}

function aboutRequests(message: Extract<Judged, { number: '315' | '317' }>): Asked {
  const { Bsn } = message.body.Client
  if (message.number === '317') {
    const { Verzoek } = message.body.Client
    const named = [
      ...(Verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? []),
      ...(Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []),
    ]
    return {
      clients: [Bsn],
      allocations: once(named.map(({ ToewijzingNummer }) => ToewijzingNummer)),
      allocationsOf: [Bsn],
      requests: [Verzoek.ReferentieAanbieder],
      requestsOf: [Bsn],
    }
  }
  const asked = message.body.Client.AangevraagdeProducten.AangevraagdProduct
  return { requests: once(asked.map(({ ReferentieAanbieder }) => ReferentieAanbieder)), requestsOf: [Bsn] }
}

function aboutClaim({ body }: MessageOf<'323'>): Asked {
  const { Clienten, DeclaratieNummer } = body.Declaratie
  const performances = Clienten.Client.flatMap(({ Prestaties }) => Prestaties.Prestatie)
  const numbers = once(performances.map(({ ToewijzingNummer }) => ToewijzingNummer))
  return {
    clients: once(Clienten.Client.map(({ Bsn }) => Bsn)),
    allocations: numbers,
    performances: once(
      performances.flatMap(({ ProductReferentie: { ReferentieNummer, VorigReferentieNummer } }) => [
        ReferentieNummer,
        VorigReferentieNummer,
      ]),
    ),
    claimedOn: numbers,
    claims: [DeclaratieNummer],
    lastClaim: true,
  }
}

function aboutClaimAnswer({ body }: MessageOf<'325'>): Asked {
  const clients = body.DeclaratieAntwoord?.Clienten?.Client ?? []
  const performances = clients.flatMap(({ Prestaties }) => Prestaties.Prestatie)
  return {
    clients: once(clients.map(({ Bsn }) => Bsn)),
    performances: once(performances.map(({ ProductReferentie }) => ProductReferentie.ReferentieNummer)),
    claims: body.DeclaratieAntwoord === undefined ? [] : [body.DeclaratieAntwoord.DeclaratieNummer],
    claimMessages: [body.Header.DeclaratieIdentificatie.Identificatie],
  }
}

/** Each value once, in order; what is absent is left out. */
function once<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values)].filter((value) => value !== undefined)
}
