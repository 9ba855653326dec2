import type { Bodies } from '../../model/contents.ts'

/** The parties and clients of the stories. All are made up; the citizen service numbers are test numbers. */
export const MUNICIPALITY = '0114'
export const OTHER_MUNICIPALITY = '0109'
export const PROVIDER = '65656055'

type FullClient = Omit<Bodies['301']['Client'], 'ToegewezenProducten'>
type BriefClient = Pick<Bodies['305']['Client'], 'Bsn' | 'Geboortedatum' | 'Geslacht' | 'Naam'>

/** A client as a 301 tells it. */
export const NOOR: FullClient = {
  Bsn: '999900006',
  Geboortedatum: { Datum: '2012-05-09' },
  Geslacht: '2',
  Naam: { Geslachtsnaam: { Achternaam: 'Veldkamp' }, Voornamen: 'Noor', Voorletters: 'N', NaamGebruik: '1' },
  Contactgegevens: { Contact: [livingAt(12)] },
}

/** The client of the second case, who goes to a day centre. */
export const HENDRIK: FullClient = {
  Bsn: '999996770',
  Geboortedatum: { Datum: '1948-11-02' },
  Geslacht: '1',
  Naam: { Geslachtsnaam: { Achternaam: 'Bos' }, Voornamen: 'Hendrik', Voorletters: 'H', NaamGebruik: '1' },
  Contactgegevens: { Contact: [livingAt(40)] },
}

/** The client of the third case. */
export const ALIDA: FullClient = {
  Bsn: '999996782',
  Geboortedatum: { Datum: '1944-01-30' },
  Geslacht: '2',
  Naam: { Geslachtsnaam: { Achternaam: 'Jager' }, Voornamen: 'Alida', Voorletters: 'A', NaamGebruik: '1' },
  Contactgegevens: { Contact: [livingAt(7)] },
}

/** The same client as a provider tells it. */
export function inBrief({ Bsn, Geboortedatum, Geslacht, Naam }: FullClient): BriefClient {
  const { Geslachtsnaam, Voorletters } = Naam
  return {
    Bsn,
    Geboortedatum,
    Geslacht,
    Naam: { Geslachtsnaam, ...(Voorletters !== undefined && { Voorletters }) },
  }
}

function livingAt(Huisnummer: number): FullClient['Contactgegevens']['Contact'][number] {
  return {
    Soort: '01',
    Adres: {
      Huis: { Huisnummer },
      Postcode: '7811AA',
      Straatnaam: 'Proefstraat',
      Plaatsnaam: 'Emmen',
      LandCode: 'NL',
    },
  }
}
