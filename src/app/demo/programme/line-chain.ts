import type { Days } from './days.ts'
import { type Item, notStarted } from './items.ts'
import { LINES } from './vision.ts'

const under = LINES.chain.name
const meldcode = (d: Days): Item => ({
  name: 'De meldcode in ieders werk',
  under,
  owner: 'fatima-yildiz',
  result: 'Iedereen die met kinderen werkt, kent de stappen en zet ze.',
  what: 'Elke organisatie heeft een aandachtsfunctionaris. Nieuwe medewerkers krijgen binnen drie maanden de training. Twee keer per jaar bespreken de functionarissen samen wat zij zien.',
  planned: [d.quarter(-2, 1), d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1)],
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '02-19'), reason: 'De training is begonnen.' },
    {
      code: 'done',
      since: d.ago(230),
      reason: 'Alle 23 organisaties hebben een aandachtsfunctionaris en een vaste training.',
    },
  ],
  told: {
    first: {
      text: 'Van de 23 organisaties hebben er negentien een aandachtsfunctionaris. De training is door 140 mensen gevolgd.',
      next: 'De laatste vier organisaties bellen.',
    },
    second: {
      text: 'Alle 23 organisaties hebben een aandachtsfunctionaris. De training zit bij iedereen in het inwerkprogramma. Dit onderdeel is klaar; het overleg van de functionarissen gaat door.',
    },
  },
})

const participation = (d: Days): Item => ({
  name: 'Jongeren en ouders praten mee',
  under,
  owner: 'bram-beleid',
  result: 'Bij elk onderdeel van dit plan hebben jongeren of ouders meegedacht.',
  what: 'De jongerenraad krijgt begeleiding en een eigen bedrag. Twee keer per jaar zijn er gesprekken in de dorpen. Bij elke actielijn schrijven wij op wat wij hoorden en wat wij ermee deden.',
  planned: [
    d.quarter(-2, 2),
    d.quarter(-2, 3),
    d.quarter(-2, 4),
    d.half(-1, 1),
    d.half(-1, 2),
    d.half(0, 1),
    d.half(0, 2),
  ],
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '06-03'), reason: 'De jongerenraad is begonnen met negen leden.' },
  ],
  told: {
    first: {
      text: 'In vier dorpen is met samen 64 jongeren gesproken. Busverbindingen en een plek om af te spreken kwamen overal terug.',
      next: 'Terug naar de vier dorpen met wat wij ermee doen.',
    },
    second: {
      text: 'Wij zijn terug geweest in drie van de vier dorpen. De jongerenraad heeft nu dertien leden. De vragenlijst voor ouders is door een op de drie ingevuld.',
      next: 'Het vierde dorp, en een ouderavond over scheiden.',
    },
    now: {
      text: 'Ook het vierde dorp heeft antwoord. De ouderavond trok 41 ouders. De jongerenraad heeft zelf een plan gemaakt voor de skatebaan.',
      next: 'De raad laten kiezen uit twee plekken voor de skatebaan.',
    },
  },
})

const region = (d: Days): Item => ({
  name: 'Kiezen waar wij aan tafel zitten',
  under,
  owner: 'anja-beleid',
  result: 'Wij zitten in de regio waar het ertoe doet, en weten wat wij daar willen bereiken.',
  what: 'Van elk regionaal overleg schrijven wij op waarom wij er zijn, wat het moet opleveren en hoeveel tijd het kost. Wat niets oplevert, laten wij los.',
  planned: [d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1)],
  replanned: {
    on: d.ago(300),
    periods: [d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2), d.half(0, 1), d.half(0, 2)],
    why: 'De regio richt zich opnieuw in; pas daarna kunnen wij kiezen.',
  },
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '08-20'), reason: 'Alle overleggen staan op een lijst.' },
  ],
  told: {
    first: {
      text: 'Er zijn elf overleggen in kaart. Drie kunnen wij niet missen. Van twee weet niemand waarom wij er zitten.',
      next: 'Die twee bespreken met de wethouder.',
    },
    second: {
      text: 'Eén overleg hebben wij losgelaten. Ondanks te weinig mensen was er bij de drie belangrijkste bijna altijd iemand van ons.',
      next: 'Meedenken over de nieuwe inrichting van de regio.',
    },
    now: {
      text: 'De nieuwe inrichting van de regio ligt ter inzage. Ons voorstel over crisishulp is overgenomen.',
      next: 'De raad in het voorjaar laten reageren.',
    },
  },
})

const oneStory = (d: Days): Item => ({
  name: 'Eén verhaal naar buiten',
  under,
  result: 'Ouders, jongeren en partners weten wat wij doen en waar zij terechtkunnen.',
  what: 'Wij schrijven samen met team communicatie één verhaal over gewoon opgroeien en hulp dichtbij. Daar horen vaste beelden, woorden en momenten in het jaar bij.',
  planned: [d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2)],
  // Told about twice while the status stands still: the second contradiction the screen points at.
  statuses: [notStarted(d)],
  told: {
    first: { text: 'Met team communicatie is gesproken over wat nodig is.' },
    second: {
      text: 'Rond steungezinnen en de jongerenraad is samengewerkt met team communicatie. Een eigen plan is er nog niet.',
      next: 'Een schrijver zoeken voor het plan.',
    },
  },
})

/** Action line 4; safe at home is carried over from the plan before and stands in `carried.ts`. */
export function lineChain(d: Days): Item[] {
  return [meldcode, participation, region, oneStory].map((item) => item(d))
}
