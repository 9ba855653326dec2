import type { CodeList } from './codes.ts'
import * as lists from './codes.ts'
import { code, date, integer, text, time } from './kinds.ts'

/** Two standards with the same messages: youth care (iJw) and social support (iWmo). */
export type Standard = 'ijw' | 'iwmo'

const line = (name: string, most: number) => text(name, 'line', { most })
const digits = (name: string, long: number) => text(name, 'digits', { least: long, most: long })

/** The simple values of the standard (`LDT_…`): names, lengths, bounds and codes as in the basis schema of 3.2. */
export function values(standard: Standard) {
  return { ...coded(standard), ...written() }
}

export type Values = ReturnType<typeof values>

function coded(standard: Standard) {
  return {
    AanduidingWoonadres: code('LDT_AanduidingWoonadres', codesOf(lists.ADDRESS_MARKS)),
    AdresSoort: code('LDT_AdresSoort', codesOf(lists.ADDRESS_KINDS)),
    Communicatievorm: code('LDT_Communicatievorm', codesOf(lists.COMMUNICATION)),
    DatumGebruik: code('LDT_DatumGebruik', codesOf(lists.DATE_USE)),
    DebetCredit: code('LDT_DebetCredit', codesOf(lists.DEBIT_CREDIT)),
    Eenheid: code('LDT_Eenheid', codesOf(lists.UNITS)),
    Frequentie: code('LDT_Frequentie', codesOf(lists.FREQUENCIES)),
    Geslacht: code('LDT_Geslacht', codesOf(lists.SEXES)),
    JaNee: code('LDT_JaNee', codesOf(lists.YES_NO)),
    JuridischeStatus: code('LDT_JuridischeStatus', codesOf(lists.LEGAL_STATUSES)),
    LandCode: code('LDT_LandCode', lists.COUNTRIES),
    NaamGebruik: code('LDT_NaamGebruik', codesOf(lists.NAME_USES)),
    ProductCategorie: code('LDT_ProductCategorie', codesOf(lists.PRODUCT_CATEGORIES[standard])),
    RedenAfwijzingVerzoek: code('LDT_RedenAfwijzingVerzoek', codesOf(lists.REFUSAL_REASONS)),
    RedenBeeindiging: code('LDT_RedenBeeindiging', codesOf(lists.END_REASONS[standard])),
    RedenVerzoek: code('LDT_RedenVerzoek', codesOf(lists.REQUEST_REASONS)),
    RedenWijziging: code('LDT_RedenWijziging', codesOf(lists.CHANGE_REASONS)),
    RetourCode: code('LDT_RetourCode', lists.RETURN_CODES),
    SoortRelatie: code('LDT_SoortRelatie', codesOf(lists.RELATIONS)),
    StatusAanlevering: code('LDT_StatusAanlevering', codesOf(lists.DELIVERY_STATUSES)),
    TypeVerwijzer: code('LDT_TypeVerwijzer', codesOf(lists.REFERRERS)),
    VerzoekAntwoord: code('LDT_VerzoekAntwoord', codesOf(lists.REQUEST_ANSWERS)),
    WettelijkeVertegenwoordiging: code('LDT_WettelijkeVertegenwoordiging', codesOf(lists.REPRESENTATION)),
  }
}

function written() {
  return {
    AgbCode: digits('LDT_AgbCode', 8),
    /** Eurocents. */
    Bedrag: integer('LDT_Bedrag', 99_999_999),
    /** Eurocents. */
    Budget: integer('LDT_Budget', 99_999_999),
    BurgerServicenummer: digits('LDT_BurgerServicenummer', 9),
    Commentaar: text('LDT_Commentaar', 'comment'),
    Datum: date('LDT_Datum'),
    Emailadres: line('LDT_Emailadres', 80),
    Gemeente: digits('LDT_Gemeente', 4),
    Huisletter: line('LDT_Huisletter', 1),
    Huisnummer: integer('LDT_Huisnummer', 99_999),
    HuisnummerToevoeging: line('LDT_HuisnummerToevoeging', 4),
    IdentificatieBericht: line('LDT_IdentificatieBericht', 12),
    IdentificatieDeclaratie: text('LDT_IdentificatieDeclaratie', 'any', { most: 12 }),
    Landnummer: line('LDT_Landnummer', 4),
    Naam: line('LDT_Naam', 200),
    NaamVerwijzer: line('LDT_NaamVerwijzer', 64),
    Nummer: integer('LDT_Nummer', 999_999_999),
    Organisatienaam: line('LDT_Organisatienaam', 35),
    Persoonsid: line('LDT_Persoonsid', 20),
    Plaatsnaam: line('LDT_Plaatsnaam', 80),
    Postcode: line('LDT_Postcode', 8),
    ProductCode: line('LDT_ProductCode', 5),
    Referentie36: line('LDT_Referentie', 36),
    ReferentieNummer: text('LDT_ReferentieNummer', 'any', { most: 20 }),
    RelatieVolgorde: integer('LDT_RelatieVolgorde', 99),
    Straatnaam: line('LDT_Straatnaam', 24),
    Taal: line('LDT_Taal', 25),
    Telefoonnummer: text('LDT_Telefoonnummer', 'digits', { most: 15 }),
    Tijd: time('LDT_Tijd'),
    /** Eurocents. */
    TotaalBedrag: integer('LDT_TotaalBedrag', 999_999_999_999),
    Versie: text('LDT_Versie', 'version'),
    Volume: integer('LDT_Volume', 99_999_999),
    Voorletters: text('LDT_Voorletters', 'letters', { most: 6 }),
    Voorvoegsel: line('LDT_Voorvoegsel', 10),
  }
}

// `Object.keys` puts codes that look like numbers first; the order of a list means nothing, so that does no harm.
function codesOf<const L extends CodeList>(list: L): readonly (keyof L & string)[] {
  return Object.keys(list)
}
