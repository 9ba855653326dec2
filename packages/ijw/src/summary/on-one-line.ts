/** What stands in an element: as it is written, and as a person says it. */
export type Spoken = { readonly code: string; readonly says: string }
type Parts = { readonly [element: string]: Spoken | undefined }

const DUTCH = ['NL', '31', '0031']

/** The compound types of the standard that a person reads as one thing, by their name, each with how it is said. */
export const ON_ONE_LINE: { readonly [type: string]: ((parts: Parts) => string) | undefined } = {
  CDT_Achternaam: (p) => joined(' ', p.Voorvoegsel, p.Achternaam),
  CDT_Adres: (p) =>
    [joined(' ', p.Straatnaam, p.Huis), joined(' ', p.Postcode, p.Plaatsnaam), abroad(p.LandCode)]
      .filter((part) => part !== '')
      .join(', '),
  CDT_BedragMetDC: (p) => amount(p.Bedrag, p.DebetCredit),
  CDT_BerichtIdentificatie: (p) => joined(' van ', p.Identificatie, p.Dagtekening),
  CDT_Communicatie: (p) => joined(': ', p.Vorm, p.Taal),
  CDT_Geboortedatum: (p) => withNote(p.Datum, p.DatumGebruik),
  CDT_GeslotenPeriode: (p) => period(p.Begindatum, p.Einddatum),
  CDT_Huis: (p) =>
    withNote(
      { code: '', says: `${joined('', p.Huisnummer, p.Huisletter)}${after(p.HuisnummerToevoeging)}` },
      p.AanduidingWoonadres,
    ),
  CDT_Omvang: (p) => joined(' ', p.Volume, p.Eenheid, p.Frequentie),
  CDT_OpenPeriode: (p) => period(p.Begindatum, p.Einddatum),
  CDT_Product: (p) =>
    joined(', ', p.Code, p.Categorie && { code: '', says: `${p.Categorie.says} (${p.Categorie.code})` }),
  CDT_Referentie: (p) => joined(', eerder ', p.ReferentieNummer, p.VorigReferentieNummer),
  CDT_Telefoon: (p) => withNote(p.Telefoonnummer, DUTCH.includes(p.Landnummer?.code ?? '') ? undefined : p.Landnummer),
  CDT_Telefoonnummers: (p) => joined(' en ', p.Telefoon01, p.Telefoon02),
  CDT_TotaalBedragMetDC: (p) => amount(p.TotaalBedrag, p.DebetCredit),
  CDT_VerkorteNaam: (p) => personal(p),
  CDT_Verwijzer: (p) =>
    `${joined(', ', p.Type, p.Naam)}${p.ZorgverlenerCode ? ` (AGB ${p.ZorgverlenerCode.says})` : ''}`,
  CDT_VolledigeNaam: (p) => personal(p),
}

function personal({ Voornamen, Voorletters, Geslachtsnaam, Partnernaam, NaamGebruik }: Parts): string {
  const own = joined(' ', Voornamen ?? Voorletters, Geslachtsnaam)
  // How a name is used only matters to who has two.
  return Partnernaam ? `${own}, partnernaam ${Partnernaam.says} (${NaamGebruik?.says ?? ''})` : own
}

function amount(cents: Spoken | undefined, side: Spoken | undefined): string {
  return `${side?.code === 'C' ? '− ' : ''}${cents?.says ?? ''} (${side?.says ?? ''})`
}

function period(from: Spoken | undefined, until: Spoken | undefined): string {
  if (from === undefined) return until === undefined ? '' : `tot en met ${until.says}`
  return until === undefined ? `vanaf ${from.says}` : `${from.says} tot en met ${until.says}`
}

function abroad(country: Spoken | undefined): string {
  return country === undefined || DUTCH.includes(country.code) ? '' : country.says
}

function withNote(part: Spoken | undefined, note: Spoken | undefined): string {
  return `${part?.says ?? ''}${note === undefined ? '' : ` (${note.says})`}`
}

function after(part: Spoken | undefined): string {
  return part === undefined ? '' : ` ${part.says}`
}

function joined(between: string, ...parts: readonly (Spoken | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined || part.says === '' ? [] : [part.says])).join(between)
}
