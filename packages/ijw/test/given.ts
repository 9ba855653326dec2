import type { Bodies, MessageNumber, MessageOf } from '../src/model/contents.ts'
import { CODES } from '../src/model/contents.ts'
import type { Standard } from '../src/model/values.ts'

/**
 * Valid messages to begin a test or an example with. The people are made up, the numbers are test numbers; together the
 * messages tell one story: a request of a provider, an allocation, a start, a stop and a claim.
 */

export const MUNICIPALITY = '0384'
export const PROVIDER = '65656055'
const XSD = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' }
const BIRTH = { Datum: '2012-05-09' }
const PERIOD = { Begindatum: '2026-04-01', Einddatum: '2026-04-30' }
const PRODUCT = { Categorie: '45', Code: '45A04' }

/** A value of which every part may be changed. */
export type Draft<T> = T extends readonly (infer I)[]
  ? Draft<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T

/** A valid message of that number, changed by `change` on a copy of its body. */
export function given<N extends keyof typeof BODIES>(
  number: N,
  change: (body: Draft<Bodies[N]>) => void = () => {},
  standard: Standard = 'ijw',
): MessageOf<N> {
  const body = structuredClone(BODIES[number]) as unknown as Draft<Bodies[N]>
  const header = (body as { Header: { BerichtCode: string } }).Header
  header.BerichtCode = CODES[standard][number]
  change(body)
  return { standard, release: '3.2', number, body: body as Bodies[N] }
}

function header(number: MessageNumber, identification: string, day: string) {
  const toProvider = number === '301' || number === '319'
  return {
    BerichtCode: CODES.ijw[number],
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: toProvider ? MUNICIPALITY : PROVIDER,
    Ontvanger: toProvider ? PROVIDER : MUNICIPALITY,
    BerichtIdentificatie: { Identificatie: identification, Dagtekening: day },
    XsdVersie: XSD,
  }
}

const briefClient = {
  Bsn: '999900006',
  Geboortedatum: BIRTH,
  Geslacht: '2',
  Naam: { Geslachtsnaam: { Achternaam: 'Veldkamp' }, Voorletters: 'N' },
} as const

const BODIES = {
  '301': {
    Header: header('301', '301-0001', '2026-03-30'),
    Client: {
      Bsn: '999900006',
      Geboortedatum: BIRTH,
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Veldkamp' }, Voornamen: 'Noor', Voorletters: 'N', NaamGebruik: '1' },
      Relaties: {
        Relatie: [
          {
            Nummer: 'R1',
            Soort: '10',
            Naam: { Geslachtsnaam: { Achternaam: 'Veldkamp' }, Voorletters: 'J', NaamGebruik: '1' },
            Contact: { Soort: '01', Telefoon: { Telefoon01: { Telefoonnummer: '0591000001', Landnummer: '31' } } },
          },
        ],
      },
      Contactgegevens: {
        Contact: [
          {
            Soort: '01',
            Adres: {
              Huis: { Huisnummer: 12, Huisletter: 'b' },
              Postcode: '7811AA',
              Straatnaam: 'Proefstraat',
              Plaatsnaam: 'Emmen',
              LandCode: 'NL',
            },
          },
        ],
      },
      ToegewezenProducten: {
        ToegewezenProduct: [
          {
            ToewijzingNummer: 10072,
            ReferentieAanbieder: 'V-2026-0001',
            Product: PRODUCT,
            Toewijzingsdatum: '2026-03-30',
            Toewijzingstijd: '09:30:00',
            Ingangsdatum: '2026-04-01',
            Einddatum: '2027-03-31',
            Omvang: { Volume: 4, Eenheid: '04', Frequentie: '2' },
          },
        ],
      },
    },
  },
  '305': {
    Header: header('305', '305-0001', '2026-04-03'),
    Client: {
      ...briefClient,
      StartProducten: {
        StartProduct: [
          {
            ToewijzingNummer: 10072,
            Product: PRODUCT,
            ToewijzingIngangsdatum: '2026-04-01',
            Begindatum: '2026-04-02',
            StatusAanlevering: '1',
          },
        ],
      },
    },
  },
  '307': {
    Header: header('307', '307-0001', '2026-09-03'),
    Client: {
      ...briefClient,
      StopProducten: {
        StopProduct: [
          {
            ToewijzingNummer: 10072,
            Product: PRODUCT,
            ToewijzingIngangsdatum: '2026-04-01',
            Begindatum: '2026-04-02',
            RedenBeeindiging: '31',
            Einddatum: '2026-08-31',
            StatusAanlevering: '1',
          },
        ],
      },
    },
  },
  '315': {
    Header: header('315', '315-0001', '2026-03-24'),
    Client: {
      ...briefClient,
      GezagsdragerBekend: '1',
      AangevraagdeProducten: {
        AangevraagdProduct: [
          {
            ReferentieAanbieder: 'V-2026-0001',
            Product: PRODUCT,
            ToewijzingIngangsdatum: '2026-04-01',
            ToewijzingEinddatum: '2027-03-31',
            Omvang: { Volume: 4, Eenheid: '04', Frequentie: '2' },
            Verwijzer: { Type: '02', ZorgverlenerCode: '01234567' },
          },
        ],
      },
    },
  },
  '317': {
    Header: header('317', '317-0001', '2026-06-01'),
    Client: {
      Bsn: '999900006',
      Verzoek: {
        ReferentieAanbieder: 'W-2026-0001',
        RedenVerzoek: '1',
        TeWijzigenProducten: {
          TeWijzigenProduct: [
            {
              ToewijzingNummer: 10072,
              GewensteIngangsdatum: '2026-07-01',
              Einddatum: '2027-03-31',
              Omvang: { Volume: 6, Eenheid: '04', Frequentie: '2' },
            },
          ],
        },
      },
    },
  },
  '319': {
    Header: header('319', '319-0001', '2026-03-27'),
    Antwoord: { ReferentieAanbieder: 'V-2026-0001', VerzoekAntwoord: '2' },
  },
  '323': {
    Header: header('323', '323-0001', '2026-05-06'),
    Declaratie: {
      DeclaratieNummer: 'D202604',
      DeclaratiePeriode: PERIOD,
      DeclaratieDagtekening: '2026-05-06',
      TotaalIngediendBedrag: { TotaalBedrag: 24_000, DebetCredit: 'D' },
      Clienten: {
        Client: [
          {
            Bsn: '999900006',
            Prestaties: {
              Prestatie: [
                {
                  ProductReferentie: { ReferentieNummer: 'P1' },
                  ToewijzingNummer: 10072,
                  ProductCategorie: '45',
                  ProductCode: '45A04',
                  ProductPeriode: PERIOD,
                  GeleverdVolume: 16,
                  Eenheid: '04',
                  ProductTarief: 1_500,
                  IngediendBedrag: { Bedrag: 24_000, DebetCredit: 'D' },
                },
              ],
            },
          },
        ],
      },
    },
  },
} as const satisfies {
  readonly [N in Exclude<MessageNumber, '302' | '306' | '308' | '316' | '318' | '320' | '325'>]: Bodies[N]
}
