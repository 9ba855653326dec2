import type { Bodies, Message, MessageOf } from '../../src/model/contents.ts'
import { CODES } from '../../src/model/contents.ts'
import type { Standard } from '../../src/model/values.ts'
import { type Draft, given, MUNICIPALITY, PROVIDER } from '../given.ts'

/** The first of a list that is known not to be empty. */
export function first<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('Deze lijst hoort niet leeg te zijn.')
  return one
}

type Product = Draft<Bodies['301']>['Client']['ToegewezenProducten']['ToegewezenProduct'][number]
type Sized = { Product?: Product['Product'] & object; Omvang?: Product['Omvang'] & object; Budget?: number }
/** Where help is allocated or asked for, how its end is called there, and a message with it changed. */
export type Place = {
  readonly number: '301' | '315' | '317'
  readonly at: string
  readonly end: string
  make(change: (product: Sized) => void, until?: string | null): Message
  /** The same for help that ended with 2020, in a message of that year. */
  longAgo(change: (product: Sized) => void): Message
}

const ALLOCATION: Place = {
  number: '301',
  at: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]',
  end: 'Einddatum',
  make: (change, until) =>
    given('301', (body) => {
      const product = first(body.Client.ToegewezenProducten.ToegewezenProduct)
      change(product)
      if (until) product.Einddatum = until
      if (until === null) delete product.Einddatum
    }),
  longAgo: (change) =>
    given('301', (body) => {
      const product = first(body.Client.ToegewezenProducten.ToegewezenProduct)
      set(product, { Ingangsdatum: '2020-04-01', Einddatum: '2020-12-31' })
      set(body.Header.BerichtIdentificatie, { Dagtekening: '2020-03-30' })
      change(product)
    }),
}
const REQUEST: Place = {
  number: '315',
  at: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]',
  end: 'ToewijzingEinddatum',
  make: (change, until) =>
    given('315', (body) => {
      const product = first(body.Client.AangevraagdeProducten.AangevraagdProduct)
      change(product)
      if (until) product.ToewijzingEinddatum = until
      if (until === null) delete product.ToewijzingEinddatum
    }),
  longAgo: (change) =>
    given('315', (body) => {
      const product = first(body.Client.AangevraagdeProducten.AangevraagdProduct)
      set(product, { ToewijzingIngangsdatum: '2020-04-01', ToewijzingEinddatum: '2020-12-31' })
      set(body.Header.BerichtIdentificatie, { Dagtekening: '2020-03-30' })
      change(product)
    }),
}
const CHANGE: Place = {
  number: '317',
  at: '/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]',
  end: 'Einddatum',
  make: (change, until) =>
    given('317', (body) => {
      const product = first(body.Client.Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? [])
      change(product)
      if (until) product.Einddatum = until
      if (until === null) delete product.Einddatum
    }),
  longAgo: (change) =>
    given('317', (body) => {
      const product = first(body.Client.Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? [])
      set(product, { GewensteIngangsdatum: '2020-04-01', Einddatum: '2020-12-31' })
      set(body.Header.BerichtIdentificatie, { Dagtekening: '2020-03-30' })
      change(product)
    }),
}
const FRESH: Place = {
  number: '317',
  at: '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]',
  end: 'Einddatum',
  make: (change, until) =>
    askingNew((product) => {
      change(product)
      if (until) product.Einddatum = until
      if (until === null) delete product.Einddatum
    }),
  longAgo: (change) => {
    const product: Fresh = { GewensteIngangsdatum: '2020-04-01', Einddatum: '2020-12-31' }
    set(product, { Product: { Categorie: '45', Code: '45A05' }, Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' } })
    change(product)
    return given('317', (body) => {
      set(body.Header.BerichtIdentificatie, { Dagtekening: '2020-03-30' })
      body.Client.Verzoek.NieuweProducten = { NieuwProduct: [product] }
    })
  },
}

export const PLACES = { ALLOCATION, REQUEST, CHANGE, FRESH } as const

export type Fresh = NonNullable<Draft<Bodies['317']>['Client']['Verzoek']['NieuweProducten']>['NieuwProduct'][number]

/** A request for change that asks for something new, changed by each of `changes` into one more new product. */
export function askingNew(...changes: readonly ((product: Fresh) => void)[]): MessageOf<'317'> {
  return given('317', (body) => {
    const products = changes.map((change) => {
      const product: Fresh = {
        Product: { Categorie: '45', Code: '45A05' },
        GewensteIngangsdatum: '2026-07-01',
        Einddatum: '2026-12-31',
        Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
      }
      change(product)
      return product
    })
    body.Client.Verzoek.NieuweProducten = { NieuwProduct: products }
  })
}

/** A valid answer to the claim of `given('323')`, in which its one line is refused; changed by `change`. */
export function claimAnswer(
  change: (body: Draft<Bodies['325']>) => void = () => {},
  standard: Standard = 'ijw',
): MessageOf<'325'> {
  const claim = given('323', () => {}, standard).body
  const line = first(first(claim.Declaratie.Clienten.Client).Prestaties.Prestatie)
  const body = structuredClone({
    Header: {
      ...claim.Header,
      BerichtCode: CODES[standard]['325'],
      Afzender: MUNICIPALITY,
      Ontvanger: PROVIDER,
      BerichtIdentificatie: { Identificatie: '325-0001', Dagtekening: '2026-05-13' },
      DeclaratieIdentificatie: claim.Header.BerichtIdentificatie,
      XsdVersieDeclaratie: claim.Header.XsdVersie,
      RetourCodes: { RetourCode: ['0200'] },
    },
    DeclaratieAntwoord: {
      DeclaratieNummer: claim.Declaratie.DeclaratieNummer,
      TotaalIngediendBedrag: { TotaalBedrag: 24_000, DebetCredit: 'D' },
      TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
      Clienten: {
        Client: [
          {
            Bsn: '999900006',
            Prestaties: { Prestatie: [{ ...line, RetourCodes: { RetourCode: ['9338'] } }] },
            RetourCodes: { RetourCode: ['0200'] },
          },
        ],
      },
      RetourCodes: { RetourCode: ['0200'] },
    },
  }) as Draft<Bodies['325']>
  change(body)
  return { standard, release: '3.2', number: '325', body: body as Bodies['325'] }
}

export type Line = Draft<Bodies['323']>['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]

/** A claim with one line for each of `changes`, each on its own reference, and the right total; changed by `change` last. */
export function claimOf(
  changes: readonly ((line: Line) => void)[],
  change: (body: Draft<Bodies['323']>) => void = () => {},
): MessageOf<'323'> {
  return given('323', (body) => {
    const client = first(body.Declaratie.Clienten.Client)
    const line = first(client.Prestaties.Prestatie)
    client.Prestaties.Prestatie = changes.map((apply, at) => {
      const copy = structuredClone(line)
      copy.ProductReferentie.ReferentieNummer = `P${at + 1}`
      copy.ToewijzingNummer = line.ToewijzingNummer + at
      apply(copy)
      return copy
    })
    const cents = client.Prestaties.Prestatie.map(({ IngediendBedrag: { Bedrag, DebetCredit } }) =>
      DebetCredit === 'C' ? -Bedrag : Bedrag,
    ).reduce((sum, one) => sum + one, 0)
    body.Declaratie.TotaalIngediendBedrag = { TotaalBedrag: Math.abs(cents), DebetCredit: cents < 0 ? 'C' : 'D' }
    change(body)
  })
}

export const LINE = '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie'
export const ANSWERED_LINE = '/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie'

/** What an answer to a claim says besides its header. */
export function answerOf(body: Draft<Bodies['325']>) {
  if (!body.DeclaratieAntwoord) throw new Error('Dit antwoord hoort er een te hebben.')
  return body.DeclaratieAntwoord
}

/** The answer to a claim, with its refused line changed. */
export function answering(change: (line: Line) => void) {
  return claimAnswer((body) => change(first(first(answerOf(body).Clienten?.Client ?? []).Prestaties.Prestatie)))
}

/** Fills in other values. */
export function set<T extends object>(target: T, values: Partial<T>): void {
  Object.assign(target, values)
}

/** Leaves an element out. */
export function drop<T extends object>(target: T | undefined, name: keyof T): void {
  if (target) delete target[name]
}

type OfClient = '301' | '305' | '307' | '315' | '317'

/** A message about one client, changed in what these messages have in common. */
export function about<N extends OfClient>(number: N, change: (body: Draft<Bodies[N]>) => void): Message {
  return given(number, change) as Message
}
