/**
 * The faults with which the two nodes between sender and receiver refuse a message before anybody has read it: `IB…` comes
 * to municipalities in a Fo01 of the municipal node (GGk), `BRS…` to providers from VECOZO. Several codes that the lists
 * describe alike share one explanation.
 */

/** What is wrong, and what to do. */
export type FaultText = readonly [says: string, todo: string]

const APPLICATION: FaultText = [
  'De envelop noemt geen applicatie, of een die niet klopt.',
  'Vraag de softwareleverancier om de naam en de versie van de applicatie goed in te stellen.',
]
const ANSWERED_ALREADY: FaultText = [
  'Op deze declaratie is al een declaratie-antwoord verstuurd.',
  'Verstuur niets meer: op een declaratie komt één antwoord. Bel de aanbieder als het eerste antwoord fout was.',
]
const NO_REFERENCE: FaultText = [
  'Het retourbericht noemt niet op welk bericht het een antwoord is.',
  'Vul in de envelop het referentienummer van het beantwoorde bericht in en verstuur het opnieuw.',
]

/** Faults in a Fo01 of the municipal node, from the node itself or passed on by VECOZO, CAK or the ministry. */
export const MUNICIPAL_NODE: { readonly [code: string]: FaultText } = {
  IB001: [
    'De envelop of het bericht volgt de voorgeschreven opbouw niet.',
    'Laat de softwareleverancier het bericht en de envelop herstellen en verstuur het daarna opnieuw.',
  ],
  IB002: [
    'Uw organisatie mag het knooppunt voor gemeenten (GGk) niet gebruiken.',
    'Bel de servicedesk van het knooppunt en vraag om aansluiting.',
  ],
  IB003: [
    'Wat is verstuurd is groter dan 25 MB.',
    'Verdeel de berichten over meer verzendingen en verstuur die na elkaar.',
  ],
  IB004: [
    'Het knooppunt kent het soort bericht niet dat in de envelop staat.',
    'Vul als functie een bestaand bericht in, zoals JW301, en verstuur het opnieuw.',
  ],
  IB005: [
    'Het knooppunt kent de gemeentecode in de envelop niet.',
    'Controleer de gemeentecode van afzender en ontvanger in de envelop en verstuur het bericht opnieuw.',
  ],
  IB006: [
    'Uw systeem mag dit soort bericht niet versturen.',
    'Vraag de servicedesk van het knooppunt om uw systeem voor dit bericht toe te laten.',
  ],
  IB007: [
    'Dit soort bericht mag niet van of naar deze organisatie.',
    'Controleer of het bericht bij de ontvanger hoort: gemeenten sturen 301 en 319, aanbieders 305, 307, 315, 317 en 323, en beide de antwoorden op wat zij ontvangen.',
  ],
  IB008: [
    'De organisatie die indient mag dit soort bericht niet versturen.',
    'Controleer de AGB-code van de indiener en laat VECOZO nagaan of daar Jeugdwet of Wmo bij hoort.',
  ],
  IB009: [
    'De afzender heeft de indiener geen toestemming gegeven om namens hem te versturen.',
    'Laat de afzender bij VECOZO toestemming geven voor dit soort bericht en verstuur het daarna opnieuw.',
  ],
  IB010: [
    'De aanbieder aan wie het bericht is gericht is niet bij VECOZO aangesloten, of de AGB-code klopt niet.',
    'Controleer de AGB-code bij de aanbieder. Klopt die, vraag de aanbieder dan zich aan te sluiten.',
  ],
  IB011: [
    'De ontvanger kan dit soort bericht niet ontvangen.',
    'Vraag de ontvanger zich bij VECOZO aan te melden voor de Jeugdwet of de Wmo, en verstuur het bericht daarna opnieuw.',
  ],
  IB012: [
    'Het bericht in de envelop is groter dan 25 MB.',
    'Splits het bericht in kleinere berichten en verstuur die apart.',
  ],
  IB013: [
    'In het bestand zat een virus: het is weggegooid.',
    'Laat uw systeem nakijken, maak het bestand opnieuw en verstuur het dan pas.',
  ],
  IB014: [
    'VECOZO heeft het bericht niet doorgegeven, want het volgt het berichtformaat niet.',
    'Stuur de foutmelding naar de softwareleverancier, laat het bericht herstellen en verstuur het opnieuw.',
  ],
  IB015: [
    'Er staan echte persoonsgegevens in een bericht voor de testomgeving.',
    'Verwijder het bericht en test alleen met verzonnen personen.',
  ],
  IB016: [
    'Het referentienummer is al eerder gebruikt.',
    'Geef het bericht een nieuw referentienummer en verstuur het opnieuw.',
  ],
  IB017: APPLICATION,
  IB018: APPLICATION,
  IB019: ANSWERED_ALREADY,
  IB020: ANSWERED_ALREADY,
  IB021: NO_REFERENCE,
  IB022: NO_REFERENCE,
  IB023: [
    'Dit soort bericht is op het knooppunt uitgezet.',
    'Controleer welke release nu geldt en gebruik een bericht daarvan.',
  ],
  IB901: ['Het ingepakte bestand is geen goed ZIP-bestand.', 'Pak het bericht opnieuw in en verstuur het.'],
  IB902: ['In het ZIP-bestand zitten te veel bestanden.', 'Pak elk bericht in een eigen ZIP-bestand.'],
  IB903: ['Op het ZIP-bestand zit een wachtwoord.', 'Pak het bericht in zonder wachtwoord en verstuur het opnieuw.'],
  IB904: ['Uitgepakt is het bestand uit de ZIP groter dan 25 MB.', 'Splits het bericht, en pak elk deel apart in.'],
  IB905: ['Het ZIP-bestand is leeg.', 'Zet één bericht in het ZIP-bestand en verstuur het opnieuw.'],
}

/** Faults with which VECOZO refuses what a provider hands in. */
export const PROVIDER_NODE: { readonly [code: string]: FaultText } = {
  BRS01: [
    'VECOZO kent de afzender niet: de AGB-code en de rol horen niet bij elkaar.',
    'Controleer de AGB-code. Klopt die, laat de softwareleverancier dan de rol (instelling, zorgverlener of praktijk) aanpassen.',
  ],
  BRS02: [
    'Het account waarmee is ingediend mag dit soort bericht niet indienen.',
    'Vraag de contactpersoon voor VECOZO in uw organisatie om het account dit recht te geven.',
  ],
  BRS03: [
    'Wie het bericht indiende, mag dat niet voor deze afzender doen.',
    'Laat de afzender de indiener machtigen bij VECOZO en dien het bericht daarna opnieuw in.',
  ],
  BRS04: [
    'De organisatie waaraan het bericht is gericht is niet bij VECOZO aangesloten.',
    'Controleer de code van de ontvanger en overleg met de gemeente.',
  ],
  BRS05: [
    'De ontvanger is niet aangesloten voor berichten over deze wet.',
    'Overleg met de ontvanger: die moet zich bij VECOZO voor de Jeugdwet of de Wmo aanmelden.',
  ],
  BRS06: ['Het ingediende bestand is te groot.', 'Splits het bericht en dien de delen apart in.'],
  BRS12: [
    'VECOZO vond een virus in het bestand en heeft het verwijderd.',
    'Laat uw systeem nakijken en dien daarna een nieuw gemaakt bestand in.',
  ],
  BRS13: [
    'De inhoud van het bericht volgt het berichtformaat niet.',
    'Laat de softwareleverancier het bericht herstellen en dien het opnieuw in.',
  ],
  BRS14: [
    'In het bestand staat geen goede of geen volledige XML.',
    'Controleer of het bestand heel is. Zo ja, laat de softwareleverancier het opnieuw maken.',
  ],
  BRS15: ['Het bericht is niet als goed ZIP-bestand ingediend.', 'Pak het bericht in als ZIP en dien het opnieuw in.'],
  BRS16: ['Het ZIP-bestand bevat meer dan één bestand.', 'Dien elk bericht in een eigen ZIP-bestand in.'],
  BRS17: ['Het ZIP-bestand heeft een wachtwoord.', 'Haal het wachtwoord eraf en dien het bestand opnieuw in.'],
  BRS18: [
    'Op de testomgeving is een bericht met echte persoonsgegevens ingediend.',
    'Verwijder het bericht en gebruik voor testen alleen verzonnen personen.',
  ],
  BRS19: ['Een bestand in de ZIP is te groot.', 'Splits het bericht en pak elk deel in een eigen ZIP-bestand.'],
  BRS20: [
    'De identificatie van het bericht is al eerder gebruikt voor dit soort bericht.',
    'Geef het bericht een nieuwe identificatie. Gebeurt dit vaker, meld het dan bij de softwareleverancier.',
  ],
  BRS21: ['Er zit geen bestand in de ZIP.', 'Zet het bericht in het ZIP-bestand en dien het opnieuw in.'],
  BRS28: [
    'Het bericht klopt van binnen niet en is daarop afgekeurd.',
    'Controleer het bericht zelf op controleniveau 2, herstel wat daaruit komt en dien het opnieuw in.',
  ],
  BRS29: ['In het ZIP-bestand zitten mappen.', 'Pak alleen het bericht zelf in, zonder map, en dien het opnieuw in.'],
  BRS33: [
    'VECOZO weet niet waarheen het bericht moet.',
    'Controleer de code van de ontvanger. Klopt die, bel dan VECOZO.',
  ],
  BRS114: [
    'Het nummer waarmee VECOZO het bericht volgt (TraceerID) is al gebruikt.',
    'Laat de softwareleverancier elk bericht een eigen nummer geven en dien het opnieuw in.',
  ],
}
