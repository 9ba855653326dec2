import type { RuleText } from '../judge/rule.ts'

/** What is wrong, and what to do about it. */
type Words = readonly [says: string, todo: string]

const XML = {
  'XML-LEEG': ['Er staat geen bericht in het bestand.', 'Stuur het bestand opnieuw, met het bericht erin.'],
  'XML-BOM': [
    'Het bestand begint met een byte order mark (BOM).',
    'Sla het bestand op als UTF-8 zonder BOM en stuur het opnieuw.',
  ],
  'XML-CODERING': [
    'Het bestand is niet in UTF-8 geschreven.',
    'Schrijf het bestand in UTF-8, en zet dat ook in de eerste regel.',
  ],
  'XML-VERSIE': ['Het bestand is geen XML 1.0.', 'Schrijf het bestand als XML 1.0.'],
  'XML-DECLARATIE': [
    'De XML-declaratie is niet goed geschreven of staat niet helemaal vooraan.',
    'Begin het bestand met <?xml version="1.0" encoding="UTF-8"?> of laat die regel weg.',
  ],
  'XML-DOCTYPE': ['Het bestand heeft een DOCTYPE.', 'Haal de DOCTYPE weg; een bericht heeft die niet nodig.'],
  'XML-ENTITEIT': [
    'Er staat een verwijzing naar een entiteit die XML zelf niet kent.',
    'Schrijf het teken zelf, of gebruik &amp; &lt; &gt; &quot; &apos; of een tekennummer.',
  ],
  'XML-VERWERKING': [
    'Er staat een verwerkingsinstructie (<?…?>) in het bestand.',
    'Haal de verwerkingsinstructie weg.',
  ],
  'XML-UTF8': ['Er staan bytes in die geen UTF-8 zijn.', 'Schrijf het bestand in UTF-8.'],
  'XML-TEKEN': ['Er staat een teken in dat in XML niet mag.', 'Haal het teken weg.'],
  'XML-OPMAAK': ['De XML is niet goed gevormd.', 'Verbeter de XML op deze plaats.'],
  'XML-EINDLABEL': [
    'Het eindlabel hoort niet bij het element dat open staat.',
    'Sluit elk element met zijn eigen naam, het laatst geopende eerst.',
  ],
  'XML-AFGEKAPT': ['Het bestand houdt halverwege op.', 'Stuur het hele bestand opnieuw.'],
  'XML-NAAMRUIMTE': [
    'Een naamruimte is niet of niet goed aangegeven.',
    'Geef elke gebruikte prefix aan met xmlns:prefix="…".',
  ],
  'XML-DUBBEL': ['Een attribuut staat dubbel bij hetzelfde element.', 'Laat een van de twee weg.'],
  'XML-ACHTERAF': ['Na het bericht staat nog iets.', 'Zet één bericht in het bestand en niets erachter.'],
  'XML-GROOTTE': ['Het bestand is groter dan toegestaan.', 'Splits het bericht in kleinere berichten.'],
  'XML-DIEPTE': ['De elementen staan te diep in elkaar.', 'Controleer of dit wel een bericht is.'],
  'XML-LENGTE': ['Een tekst is langer dan toegestaan.', 'Maak de tekst korter.'],
  'XML-ATTRIBUTEN': ['Een element heeft meer attributen dan toegestaan.', 'Haal de overbodige attributen weg.'],
  'XML-TIJD': ['Het lezen duurt langer dan toegestaan.', 'Splits het bericht in kleinere berichten.'],
  'XML-MEER': ['Er zijn meer fouten dan hier staan.', 'Verbeter deze fouten en controleer het bericht opnieuw.'],
} as const satisfies Record<string, Words>

const XSD = {
  'XSD-BERICHT': ['Dit is geen bericht van een bekende release.', 'Controleer de naamruimte van het eerste element.'],
  'XSD-ELEMENT': [
    'Een element staat op een plaats waar het niet hoort.',
    'Haal het element weg of zet het op zijn eigen plaats.',
  ],
  'XSD-ONTBREEKT': ['Een verplicht element ontbreekt.', 'Vul het ontbrekende element, op zijn eigen plaats.'],
  'XSD-NAAMRUIMTE': [
    'Een element staat in de verkeerde naamruimte.',
    'Gebruik de prefix van de naamruimte waarin het element hoort.',
  ],
  'XSD-TEKST': ['Tussen de elementen staat tekst.', 'Haal de tekst weg of zet die in het juiste element.'],
  'XSD-INHOUD': ['In een waarde staat een element.', 'Zet in dit element alleen de waarde.'],
  'XSD-ATTRIBUUT': ['Een element heeft een attribuut dat niet mag.', 'Haal het attribuut weg.'],
  'XSD-TYPE': ['Een element noemt zelf zijn type (xsi:type).', 'Haal xsi:type weg; het type ligt vast.'],
  'XSD-WAARDE': ['Een waarde is niet geschreven zoals voorgeschreven.', 'Schrijf de waarde in de voorgeschreven vorm.'],
  'XSD-CODE': ['Een code staat niet in de codelijst.', 'Kies een code uit de codelijst van de standaard.'],
} as const satisfies Record<string, Words>

const LONG = 'Maak de waarde korter.'
const HIGH = 'Controleer het getal.'
const RS = {
  RS001: ['Een getal is lager dan 0.', HIGH],
  RS002: ['Een getal is hoger dan 99.', HIGH],
  RS004: ['Een getal is hoger dan 99999.', HIGH],
  RS005: ['Een getal is hoger dan 99999999.', HIGH],
  RS006: ['Een getal is hoger dan 999999999.', HIGH],
  RS008: ['Een waarde is langer dan 1 teken.', LONG],
  RS009: ['Een waarde is langer dan 2 tekens.', LONG],
  RS010: ['Een waarde is langer dan 3 tekens.', LONG],
  RS011: ['Een waarde is langer dan 4 tekens.', LONG],
  RS012: ['Een waarde is langer dan 5 tekens.', LONG],
  RS013: ['Een waarde is langer dan 6 tekens.', LONG],
  RS014: ['Een waarde is langer dan 8 tekens.', LONG],
  RS015: ['Een waarde is langer dan 9 tekens.', LONG],
  RS016: ['Een waarde is langer dan 10 tekens.', LONG],
  RS017: ['Een waarde is langer dan 12 tekens.', LONG],
  RS018: ['Een waarde is langer dan 15 tekens.', LONG],
  RS019: ['Een waarde is langer dan 20 tekens.', LONG],
  RS020: ['Een waarde is langer dan 24 tekens.', LONG],
  RS021: ['Een waarde is langer dan 25 tekens.', LONG],
  RS023: ['Een waarde is langer dan 35 tekens.', LONG],
  RS024: ['Een waarde is langer dan 36 tekens.', LONG],
  RS025: ['Een waarde is langer dan 64 tekens.', LONG],
  RS026: ['Een waarde is langer dan 80 tekens.', LONG],
  RS028: ['Een waarde is langer dan 200 tekens.', LONG],
  RS031: ['Een commentaar is leeg.', 'Vul het commentaar of laat het element weg.'],
  RS032: ['Een datum heeft een tijdzone.', 'Schrijf de datum zonder tijdzone, als jjjj-mm-dd.'],
  RS033: ['Een element is leeg.', 'Vul het element of laat het weg.'],
  RS034: ['Een tijd heeft een tijdzone.', 'Schrijf de tijd zonder tijdzone, als uu:mm:ss.'],
  RS035: ['Een waarde bestaat niet uit 4 cijfers.', 'Vul precies 4 cijfers, ook de nullen vooraan.'],
  RS036: ['Een waarde bestaat niet uit 8 cijfers.', 'Vul precies 8 cijfers, ook de nullen vooraan.'],
  RS037: ['Een waarde bestaat niet uit 9 cijfers.', 'Vul precies 9 cijfers, ook de nullen vooraan.'],
  RS040: ['Een getal is hoger dan 999999999999.', HIGH],
  RS045: ['Voorletters bevatten iets anders dan letters.', 'Schrijf voorletters aaneen, zonder punten of spaties.'],
  RS046: ['Een telefoonnummer bevat iets anders dan cijfers.', 'Schrijf het telefoonnummer in cijfers, aaneen.'],
  RS047: ['De berichtcode hoort niet bij dit bericht.', 'Vul de berichtcode die bij dit bericht hoort.'],
  RS048: ['Een versienummer bestaat niet uit drie getallen met punten ertussen.', 'Schrijf de versie als 1.0.0.'],
  CS015: [
    'De subversie van het bericht is niet die van deze release.',
    'Vul de subversie van de release in: bij 3.2 is dat 2.',
  ],
  CS025: [
    'De versie van het bericht is niet die van deze release.',
    'Vul de versie van de release in: bij 3.2 is dat 3.',
  ],
  CS319: [
    'Een declaratienummer bevat iets anders dan letters en cijfers.',
    'Gebruik alleen letters en cijfers, aaneen.',
  ],
} as const satisfies Record<string, Words>

const TABLE = { ...XML, ...XSD, ...RS }

/** The ids of level 1: not well-formed or over a limit (`XML-…`), not of this structure (`XSD-…`), or a restriction (`RS…`). */
export type Level1Id = keyof typeof TABLE

/** Every rule of level 1, the level at which a message is not answered but refused as a whole (IV028). */
export const LEVEL1: readonly RuleText[] = Object.entries(TABLE).map(([id, [says, todo]]) => ({
  id,
  level: 1,
  says,
  todo,
}))

/** What is wrong in general when the rule is broken. */
export function level1Says(id: Level1Id): string {
  return TABLE[id][0]
}
