import type { Message } from '../../model/contents.ts'
import { allocatedIn, broughtBy, claimedIn, startedIn, stoppedIn } from '../earlier/lines.ts'
import { into, type Place, whole } from '../place.ts'
import type { CodedProduct } from './outside.ts'

type Product = { readonly Categorie: string; readonly Code?: string }

/** A product with a code, where the code stands, and the day on which it must exist: that on which the product begins. */
export type Coded = { readonly at: Place<string>; readonly product: CodedProduct; readonly day: string }

/** Where a message names a municipality: in its header, and in an answer that points to another one. */
export function municipalitiesIn(message: Message): readonly Place<string>[] {
  const toProvider = message.number === '301' || message.number === '319' || message.number === '325'
  const inHeader = into(whole<Message['body']>(message), 'Header').flatMap((header) =>
    into(header, toProvider ? 'Afzender' : 'Ontvanger'),
  )
  if (message.number !== '319') return inHeader
  const elsewhere = into(whole(message), 'Antwoord')
    .flatMap((answer) => into(answer, 'Woonplaatsbeginsel'))
    .flatMap((other) => into(other, 'Gemeente'))
  return [...inHeader, ...elsewhere]
}

/**
 * The days on which a municipality that the message names may exist (TR378): that of the message, or on which an allocation
 * begins that is in the message or that it is about (`begun`).
 */
export function daysOf(message: Message, begun: readonly string[]): readonly string[] {
  const days = [message.body.Header.BerichtIdentificatie.Dagtekening, ...beginsIn(message), ...begun]
  return [...new Set(days)].filter((day) => day !== undefined)
}

function beginsIn(message: Message): readonly (string | undefined)[] {
  switch (message.number) {
    case '301':
      return allocatedIn(message).map(({ value }) => value.Ingangsdatum)
    case '305':
      return startedIn(message).map(({ value }) => value.ToewijzingIngangsdatum)
    case '307':
      return stoppedIn(message).map(({ value }) => value.ToewijzingIngangsdatum)
    case '315':
      return message.body.Client.AangevraagdeProducten.AangevraagdProduct.map(
        (product) => product.ToewijzingIngangsdatum,
      )
    default:
      return []
  }
}

/**
 * The products of a message that have a code; what has none, has nothing to fit. What is taken back is not judged further
 * (toelichting of TR063): a wrong product could not be taken back otherwise.
 */
export function codedIn(message: Message): readonly Coded[] {
  switch (message.number) {
    case '301':
      return allocatedIn(message).flatMap((at) => coded(at, at.value.Ingangsdatum))
    case '305':
      return broughtBy(startedIn(message)).flatMap((at) =>
        coded(at, at.value.ToewijzingIngangsdatum ?? at.value.Begindatum),
      )
    case '307':
      return broughtBy(stoppedIn(message)).flatMap((at) =>
        coded(at, at.value.ToewijzingIngangsdatum ?? at.value.Begindatum),
      )
    case '315':
      return into(whole(message), 'Client')
        .flatMap((client) => into(client, 'AangevraagdeProducten'))
        .flatMap((list) => into(list, 'AangevraagdProduct'))
        .flatMap((at) => coded(at, at.value.ToewijzingIngangsdatum))
    case '317':
      return into(whole(message), 'Client')
        .flatMap((client) => into(client, 'Verzoek'))
        .flatMap((request) => into(request, 'NieuweProducten'))
        .flatMap((list) => into(list, 'NieuwProduct'))
        .flatMap((at) => coded(at, at.value.GewensteIngangsdatum))
    case '323':
      return claimedIn(message).flatMap((line) => {
        const { ProductCategorie: Categorie, ProductCode: Code, ProductPeriode } = line.value
        return into(line, 'ProductCode').map((at) => ({
          at,
          product: { Categorie, Code },
          day: ProductPeriode.Begindatum,
        }))
      })
    default:
      return []
  }
}

function coded(holder: Place<{ readonly Product?: Product }>, day: string): readonly Coded[] {
  return into(holder, 'Product').flatMap((product) => {
    const { Categorie, Code } = product.value
    if (Code === undefined) return []
    return [{ at: { value: Code, path: `${product.path}/Code` }, product: { Categorie, Code }, day }]
  })
}
