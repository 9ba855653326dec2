import type { MessageNumber } from '../model/contents.ts'

/** What each message is, in a word. */
export const TITLES: Readonly<Record<MessageNumber, string>> = {
  '301': 'toewijzing',
  '302': 'retourbericht op een toewijzing',
  '305': 'start van hulp',
  '306': 'retourbericht op een start',
  '307': 'stop van hulp',
  '308': 'retourbericht op een stop',
  '315': 'verzoek om toewijzing',
  '316': 'retourbericht op een verzoek om toewijzing',
  '317': 'verzoek om wijziging',
  '318': 'retourbericht op een verzoek om wijziging',
  '319': 'antwoord op een verzoek',
  '320': 'retourbericht op een antwoord',
  '323': 'declaratie',
  '325': 'antwoord op een declaratie',
}

/** Elements that say nothing to a person: how the message is written, not what it tells. */
const TECHNICAL = new Set([
  'BerichtCode',
  'BerichtVersie',
  'BerichtSubversie',
  'XsdVersie',
  'XsdVersieRetour',
  'XsdVersieDeclaratie',
  'XsltVersie',
])

/** Names that a person writes otherwise than word by word. */
const LABELS: { readonly [element: string]: string } = {
  BerichtIdentificatie: 'Bericht',
  BeschikkingIngangsdatum: 'Ingangsdatum beschikking',
  BeschikkingNummer: 'Beschikkingsnummer',
  Client: 'Cliënt',
  Clienten: 'Cliënten',
  DeclaratieAntwoord: 'Antwoord op de declaratie',
  DeclaratieDagtekening: 'Dagtekening declaratie',
  DeclaratieIdentificatie: 'Declaratie in bericht',
  DeclaratieNummer: 'Declaratienummer',
  DeclaratiePeriode: 'Declaratieperiode',
  DebetCredit: 'Debet of credit',
  Emailadres: 'E-mailadres',
  Header: 'Kop',
  IdentificatieRetour: 'Identificatie retourbericht',
  DagtekeningRetour: 'Dagtekening retourbericht',
  LandCode: 'Land',
  NaamGebruik: 'Naamgebruik',
  ProductCategorie: 'Productcategorie',
  ProductCode: 'Productcode',
  ProductPeriode: 'Productperiode',
  ProductReferentie: 'Productreferentie',
  ProductTarief: 'Tarief',
  RedenBeeindiging: 'Reden beëindiging',
  ReferentieNummer: 'Referentienummer',
  RetourCode: 'Retourcode',
  RetourCodes: 'Retourcodes',
  ToewijzingEinddatum: 'Einddatum toewijzing',
  ToewijzingIngangsdatum: 'Ingangsdatum toewijzing',
  ToewijzingNummer: 'Toewijzingsnummer',
  TotaalBedrag: 'Totaalbedrag',
  VerzoekAntwoord: 'Antwoord op het verzoek',
  VorigReferentieNummer: 'Vorig referentienummer',
}

export function isTechnical(element: string): boolean {
  return TECHNICAL.has(element)
}

/** `ToegewezenProduct` as a person writes it: “Toegewezen product”. */
export function labelOf(element: string): string {
  return LABELS[element] ?? element.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
