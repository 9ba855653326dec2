import { type Fields, type Group, group, optional } from './kinds.ts'
import type { Values } from './values.ts'

/** The compound types of the standard (`CDT_…`); their elements are in the namespace of the basis schema. */
export function parts(v: Values) {
  const achternaam = part('CDT_Achternaam', { Achternaam: v.Naam, Voorvoegsel: optional(v.Voorvoegsel) })
  const huis = part('CDT_Huis', {
    Huisnummer: v.Huisnummer,
    Huisletter: optional(v.Huisletter),
    HuisnummerToevoeging: optional(v.HuisnummerToevoeging),
    AanduidingWoonadres: optional(v.AanduidingWoonadres),
  })
  const telefoon = part('CDT_Telefoon', { Telefoonnummer: v.Telefoonnummer, Landnummer: v.Landnummer })
  return {
    Adres: part('CDT_Adres', {
      Huis: optional(huis),
      Postcode: optional(v.Postcode),
      Straatnaam: optional(v.Straatnaam),
      Plaatsnaam: optional(v.Plaatsnaam),
      LandCode: optional(v.LandCode),
    }),
    BedragMetDC: part('CDT_BedragMetDC', { Bedrag: v.Bedrag, DebetCredit: v.DebetCredit }),
    BerichtIdentificatie: part('CDT_BerichtIdentificatie', {
      Identificatie: v.IdentificatieBericht,
      Dagtekening: v.Datum,
    }),
    Communicatie: part('CDT_Communicatie', { Vorm: v.Communicatievorm, Taal: optional(v.Taal) }),
    Geboortedatum: part('CDT_Geboortedatum', { Datum: v.Datum, DatumGebruik: optional(v.DatumGebruik) }),
    GeslotenPeriode: part('CDT_GeslotenPeriode', { Begindatum: v.Datum, Einddatum: v.Datum }),
    Omvang: part('CDT_Omvang', { Volume: v.Volume, Eenheid: v.Eenheid, Frequentie: v.Frequentie }),
    OpenPeriode: part('CDT_OpenPeriode', { Begindatum: optional(v.Datum), Einddatum: optional(v.Datum) }),
    Product: part('CDT_Product', { Categorie: v.ProductCategorie, Code: optional(v.ProductCode) }),
    Referentie: part('CDT_Referentie', {
      ReferentieNummer: v.ReferentieNummer,
      VorigReferentieNummer: optional(v.ReferentieNummer),
    }),
    Telefoonnummers: part('CDT_Telefoonnummers', { Telefoon01: telefoon, Telefoon02: optional(telefoon) }),
    TotaalBedragMetDC: part('CDT_TotaalBedragMetDC', { TotaalBedrag: v.TotaalBedrag, DebetCredit: v.DebetCredit }),
    VerkorteNaam: part('CDT_VerkorteNaam', {
      Geslachtsnaam: achternaam,
      Voornamen: optional(v.Naam),
      Voorletters: optional(v.Voorletters),
    }),
    Verwijzer: part('CDT_Verwijzer', {
      Type: v.TypeVerwijzer,
      Naam: optional(v.NaamVerwijzer),
      ZorgverlenerCode: optional(v.AgbCode),
    }),
    VolledigeNaam: part('CDT_VolledigeNaam', {
      Geslachtsnaam: achternaam,
      Partnernaam: optional(achternaam),
      Voornamen: optional(v.Naam),
      Voorletters: optional(v.Voorletters),
      NaamGebruik: v.NaamGebruik,
    }),
    XsdVersie: part('CDT_XsdVersie', { BasisschemaXsdVersie: v.Versie, BerichtXsdVersie: v.Versie }),
  }
}

export type Parts = ReturnType<typeof parts>

function part<const F extends Fields>(name: string, fields: F): Group<F, 'basis'> {
  return group('basis', name, fields)
}
