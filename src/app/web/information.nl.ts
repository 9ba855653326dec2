import type { Words } from '../../platform/words.ts'

/** What everybody may know about this site, without logging in. B1: at most fifteen words a sentence. */
export const informationNl = {
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze site kunnen gebruiken. Ook met een hulpmiddel.',
    parts: [
      {
        heading: 'Hoe ver zijn wij?',
        texts: [
          'Wij willen voldoen aan WCAG 2.2, niveau A en AA.',
          'Wij toetsen de schermen zelf. Een onderzoek door een ander bureau is nog niet gedaan.',
          'Wij weten dus nog niet zeker of alles goed is.',
        ],
      },
      {
        heading: 'Wat toetsen wij zelf?',
        texts: [
          'Wij toetsen schermen met het programma axe, in licht en in donker.',
          'Wij lopen vaste taken na met alleen het toetsenbord.',
          'Wij kijken of een scherm past op 320 pixels breed.',
          'Deze toetsen draaien bij elke verandering van de software.',
        ],
      },
      {
        heading: 'Wat hebben wij nog niet gedaan?',
        texts: [
          'Mensen met een beperking hebben de site nog niet getest.',
          'Wij hebben nog niet getest met alle voorleesprogramma’s.',
        ],
      },
      {
        heading: 'Werkt er iets niet voor u?',
        texts: [
          'Vertel het aan uw gemeente. Schrijf op welke bladzijde het was en wat er misging.',
          'U mag ook bellen of langskomen. Wij helpen u dan op een andere manier.',
        ],
      },
    ],
  },
  developers: {
    title: 'Voor ontwikkelaars',
    lead: 'Zo sluit u een systeem aan op Vangnet.',
    parts: [
      {
        heading: 'De beschrijving',
        texts: [
          'De hele API staat beschreven in OpenAPI 3.1, op /api/v1/openapi.json.',
          'Zij volgt de Nederlandse regels voor API’s. Fouten komen als problem+json, met een zin per veld.',
        ],
      },
      {
        heading: 'Binnenkomen',
        texts: [
          'Vraag de functioneel beheerder van de gemeente om een sleutel voor uw systeem.',
          'Stuur hem mee als Authorization: Bearer. Een sleutel opent alleen waarvoor hij gemaakt is.',
          'Stuur bij elke POST een Idempotency-Key mee. Na een storing stuurt u hetzelfde nog eens.',
          'Stuur bij elke wijziging de ETag mee als If-Match.',
        ],
      },
      {
        heading: 'Signalen doorgeven en antwoord lezen',
        texts: [
          'POST /api/v1/signals geeft een signaal door. Zet uw eigen nummer in reference.',
          'GET /api/v1/own-signals geeft wat uw systeem doorgaf, met de terugkoppeling.',
        ],
      },
      {
        heading: 'Bericht krijgen',
        texts: [
          'POST /api/v1/event-subscriptions abonneert uw systeem op terugkoppeling en afsluiting.',
          'U krijgt CloudEvents volgens het NL GOV-profiel, met een verwijzing en zonder gegevens.',
          'Elk bericht is ondertekend volgens Standard Webhooks. Controleer de handtekening en de tijd.',
          'Antwoord met 2xx. Bij een ander antwoord proberen wij het opnieuw, een dag lang.',
          'Hetzelfde bericht kan twee keer komen. Het heeft dan hetzelfde id.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Hier leest u wat de gemeente bewaart, en wie dat mag zien.',
    parts: [
      {
        heading: 'Wat bewaart de gemeente?',
        texts: [
          'Namen, geboortedatum en adres van kind en ouders.',
          'Wat u en anderen vertellen, en welke hulp er is.',
          'Het plan van uw gezin, in uw eigen woorden.',
          'Wie in uw gegevens keek, wanneer en waarom.',
        ],
      },
      {
        heading: 'Van wie zijn de gegevens?',
        texts: [
          'Uw gemeente is verantwoordelijk. De gemeente werkt volgens de Jeugdwet en de AVG.',
          'Elke gemeente ziet alleen de gezinnen van de eigen gemeente.',
        ],
      },
      {
        heading: 'Wie mag kijken?',
        texts: [
          'Alleen wie u helpt, of wie dat werk controleert. Elke keer staat vast waarom.',
          'Een school of huisarts die iets meldt, kan niet in uw dossier kijken.',
          'In nood kan iemand anders kijken. Dat wordt altijd nagekeken.',
        ],
      },
      {
        heading: 'Hoe lang?',
        texts: [
          'Een dossier jeugdhulp bewaren we 20 jaar. Dat staat in de Jeugdwet.',
          'Een melding zonder vervolg bewaren we korter. Vraag uw gemeente hoe lang.',
        ],
      },
      {
        heading: 'Wat kunt u vragen?',
        texts: [
          'U mag uw gegevens zien. U mag vragen wie er keek.',
          'U mag fouten laten verbeteren. U mag vragen om gegevens te wissen.',
          'Een kind van 12 jaar of ouder mag dat ook zelf vragen. Vanaf 16 jaar beslist het kind zelf.',
          'Vraag het aan wie u helpt, of aan de functionaris gegevensbescherming van uw gemeente.',
          'Bent u het niet eens met het antwoord? U kunt klagen bij de Autoriteit Persoonsgegevens.',
        ],
      },
      {
        heading: 'Cookies',
        texts: ['Wij gebruiken alleen cookies die nodig zijn: om in te loggen en voor uw taal.', 'Wij volgen u niet.'],
      },
    ],
  },
}

export type InformationWords = Words<typeof informationNl>
