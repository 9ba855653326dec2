import type { Days } from './days.ts'
import { BEGUN_ON, type Item, notStarted } from './items.ts'
import { LINES } from './vision.ts'

const under = LINES.basis.name
const sharedAgenda = (d: Days): Item => ({
  name: 'Eén agenda met scholen en opvang',
  under,
  owner: 'bram-beleid',
  result: 'Gemeente, scholen, opvang en voorveld werken aan dezelfde vijf onderwerpen.',
  what: 'Wij maken met de besturen één agenda: de overstap van opvang naar school, taal, welbevinden, thuiszitters en veilig opgroeien. Per onderwerp is er een trekker van een van de partners.',
  planned: [d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1)],
  replanned: {
    on: d.ago(330),
    periods: [d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2), d.half(0, 1)],
    why: 'Twee besturen wilden eerst met hun eigen scholen praten.',
  },
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '04-15'), reason: 'Eerste gesprek met alle besturen gevoerd.' },
  ],
  told: {
    first: {
      text: 'Vijf besturen hebben de agenda besproken. Over vier van de vijf onderwerpen is iedereen het eens. Thuiszitters blijft lastig: niet elke school telt hetzelfde.',
      next: 'Met het samenwerkingsverband afspreken wie we een thuiszitter noemen.',
    },
    second: {
      text: 'De agenda ligt er en is door zes van de zeven partners ondertekend. De telling van thuiszitters is gelijk getrokken. Welzijn Zuidoost trekt het onderwerp welbevinden.',
      next: 'De laatste handtekening ophalen en per onderwerp een eerste jaarplan maken.',
    },
    now: {
      text: 'Alle zeven partners hebben getekend. Drie van de vijf onderwerpen hebben een jaarplan. Voor taal en veilig opgroeien volgt dat na de vakantie.',
      next: 'De laatste twee jaarplannen bespreken en de agenda naar de raad sturen.',
    },
  },
})

const catchingUp = (d: Days): Item => ({
  name: 'Bijspijkeren na gemiste schooltijd',
  under,
  owner: 'bram-beleid',
  result: 'Kinderen die achterstand opliepen, zijn weer bij of hebben een plan.',
  what: 'Met rijksgeld doen scholen extra: leesboeken, beweegkisten, een vaste dag voor taal en meer uren schoolmaatschappelijk werk. Wij letten erop dat het terechtkomt bij kinderen die het van huis uit minder krijgen.',
  planned: [d.quarter(-2, 1), d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2)],
  replanned: {
    on: d.ago(250),
    periods: [
      d.quarter(-2, 1),
      d.quarter(-2, 2),
      d.quarter(-2, 3),
      d.quarter(-2, 4),
      d.half(-1, 1),
      d.half(-1, 2),
      d.half(0, 1),
      d.half(0, 2),
    ],
    why: 'Er is geld over en het Rijk gaf een jaar langer de tijd.',
  },
  statuses: [notStarted(d), { code: 'in-execution', since: d.on(-2, '02-12'), reason: 'De scholen zijn begonnen.' }],
  told: {
    first: {
      text: 'Elf scholen doen mee. De beweegkisten staan er, de leeskasten zijn aangevuld. Het extra schoolmaatschappelijk werk draait op vier scholen.',
      next: 'In het voorjaar kijken welke onderdelen kinderen echt vooruithelpen.',
    },
    second: {
      text: 'De evaluatie laat zien dat lezen vooruitgaat waar elke dag een half uur wordt gelezen. Beweegkisten worden weinig gebruikt. Er is nog € 46.000 over.',
      next: 'Met de scholen kiezen waar het laatste geld naartoe gaat.',
    },
  },
})

const chancesCoach = (d: Days): Item => ({
  name: 'Kansencoach op school',
  under,
  owner: 'tarik-aydin',
  result: 'Ouders van leerlingen met minder kansen werken samen met school en opvang.',
  what: 'Op drie scholen helpt een kansencoach ouders op weg: met formulieren, met sport, met een gesprek op school. Betaald uit de regiodeal, dus tijdelijk.',
  planned: [d.quarter(-2, 1), d.quarter(-2, 2)],
  statuses: [
    { code: 'in-execution', since: d.on(-2, BEGUN_ON), reason: 'Loopt door uit het vorige schooljaar.' },
    {
      code: 'ended',
      since: d.on(-2, '08-27'),
      end: d.on(-2, '07-31'),
      reason: `De regiodeal is klaar. Beëindigd per einde schooljaar ${d.year(-3)}-${d.year(-2)}.`,
    },
  ],
  told: {
    first: {
      text: 'De inzet is gestopt met de zomervakantie. In het laatste schooljaar zijn 58 gezinnen geholpen. Twee scholen hebben de taken verdeeld over hun eigen mensen.',
    },
  },
})

const helpNearby = (d: Days): Item => ({
  name: 'Hulp dichtbij, zonder verwijzing',
  under,
  owner: 'anja-beleid',
  result: 'Ouders en kinderen krijgen in de buurt hulp waarvoor nu een beschikking nodig is.',
  what: 'Wij kijken waarvoor consulenten een beschikking afgeven omdat er niets anders is. Daarvoor maken wij vrij toegankelijk aanbod. Vier dingen doen wij meteen: steungezinnen, een adviesteam bij scheiding, groepen voor kinderen en jongerenwerk op straat.',
  planned: [d.quarter(-2, 1), d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2)],
  replanned: {
    on: d.ago(210),
    periods: [
      d.quarter(-2, 1),
      d.quarter(-2, 2),
      d.quarter(-2, 3),
      d.quarter(-2, 4),
      d.half(-1, 1),
      d.half(-1, 2),
      d.half(0, 1),
      d.half(0, 2),
      d.half(1, 1),
    ],
    why: 'De vier onderdelen worden na twee jaar samen geëvalueerd.',
  },
  statuses: [notStarted(d), { code: 'in-execution', since: d.on(-2, '03-04'), reason: 'De eerste groep is begonnen.' }],
  told: {
    first: {
      text: 'De vier onderdelen draaien. Consulenten verwijzen er al naar. De huisartsen kennen het aanbod nog niet goed.',
      next: 'Alle praktijken een keer langsgaan met de folder.',
    },
    second: {
      text: 'De praktijken zijn bezocht. Het adviesteam bij scheiding wordt het meest gevonden. Consulenten schrijven bij een aanvraag op waarom het aanbod niet paste.',
      next: 'Die redenen na een half jaar naast elkaar leggen.',
    },
  },
})

const helpInClass = (d: Days): Item => ({
  name: 'Jeugdhulpkennis in klas en groep',
  under,
  owner: 'karin-de-wit',
  result: 'Kinderen die extra hulp nodig hebben, kunnen naar de gewone school of opvang.',
  what: 'Wij zoeken uit wat een leraar of leidster nodig heeft om een kind erbij te houden, en of een aanbieder dat voor de hele groep kan geven in plaats van per kind.',
  planned: [d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1)],
  // The text of the states shows that work was done; nobody moved the status. The screen says so.
  statuses: [notStarted(d)],
  told: {
    first: {
      text: 'Dit onderdeel heeft niet de aandacht gekregen die wij wilden. De functie van beleidsmedewerker onderwijs stond lang open. Op De Es loopt wel een pilot: drie kinderen gaan naar school in plaats van naar de dagbesteding, met een begeleider van De Linde in de klas.',
      next: 'De pilot volgen.',
    },
    second: {
      text: 'De pilot op De Es heeft twee schooljaren gedraaid. De drie kinderen zijn gebleven. Leraren zeggen dat zij er ook voor andere kinderen iets aan hebben.',
      next: 'Besluiten of wij dit op meer scholen doen.',
    },
  },
})

const helpInClassPilot = (d: Days): Item => ({
  name: 'Pilot: jeugdhulp in de klas op De Es',
  under: 'Jeugdhulpkennis in klas en groep',
  kind: 'pilot',
  owner: 'karin-de-wit',
  result: 'Drie kinderen gaan naar school in plaats van naar de dagbesteding.',
  what: 'Een begeleider van De Linde werkt vier ochtenden in groep 3. De school en De Linde betalen ieder de helft.',
  runs: { since: d.on(-2, '08-26'), until: d.ago(95) },
  planned: [d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2)],
  statuses: [{ code: 'in-execution', since: d.on(-2, BEGUN_ON), reason: 'Afspraak met De Es en De Linde.' }],
  told: {
    first: { text: 'Drie kinderen doen mee. De begeleider is er elke ochtend behalve woensdag.' },
    second: {
      text: 'De ouders zijn tevreden en willen door. De Linde vraagt zekerheid voor het volgende schooljaar.',
      next: 'Evaluatie met school, ouders en De Linde.',
    },
  },
})

/** Action line 1; the pre-school is carried over from the plan before and stands in `carried.ts`. */
export function lineBasis(d: Days): Item[] {
  return [sharedAgenda, catchingUp, chancesCoach, helpNearby, helpInClass, helpInClassPilot].map((item) => item(d))
}
