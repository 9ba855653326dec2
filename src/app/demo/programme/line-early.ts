import type { Days } from './days.ts'
import { BEGUN_ON, type Item, notStarted } from './items.ts'
import { LINES } from './vision.ts'

const under = LINES.early.name
const strongerField = (d: Days): Item => ({
  name: 'Een sterker voorveld',
  under,
  owner: 'tarik-aydin',
  result: 'Meer kinderen worden in het voorveld geholpen, en gaan er na jeugdhulp weer naartoe.',
  what: 'Welzijn, jeugdgezondheidszorg en schoolmaatschappelijk werk spreken dezelfde taal en weten wie wat doet. Medewerkers trainen samen in gesprekken met ouders en kinderen. Na jeugdhulp draagt de consulent over aan iemand in het voorveld.',
  planned: [d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2), d.half(0, 1)],
  replanned: {
    on: d.ago(160),
    periods: [
      d.quarter(-2, 2),
      d.quarter(-2, 3),
      d.quarter(-2, 4),
      d.half(-1, 1),
      d.half(-1, 2),
      d.half(0, 1),
      d.half(0, 2),
    ],
    why: 'De training begon een half jaar later door ziekte van de trainer.',
  },
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '05-13'), reason: 'Werkgroep van drie partners is begonnen.' },
  ],
  told: {
    first: {
      text: 'De drie partners hebben één werkwijze voor een eerste gesprek. Er zijn meer aanmeldingen dan een jaar geleden, vooral van scholen. De wachttijd voor een eerste gesprek is drie weken.',
      next: 'De training voor alle veertig medewerkers.',
    },
    second: {
      text: 'De helft van de medewerkers is getraind. De overdracht na jeugdhulp lukt als de consulent zelf meegaat naar het eerste gesprek.',
      next: 'Van dat meegaan een vaste afspraak maken.',
    },
    now: {
      text: 'Alle medewerkers op vijf na zijn getraind. Meegaan naar het eerste gesprek staat nu in de werkwijze. De wachttijd is terug naar twee weken.',
      next: 'Na de winter meten hoeveel kinderen na jeugdhulp echt in het voorveld zijn aangekomen.',
    },
  },
})

const schoolToWork = (d: Days): Item => ({
  name: 'Van school naar werk',
  under,
  owner: 'mo-el-amrani',
  result: 'Elke jongere tot 27 jaar leert, werkt of is in beeld.',
  what: 'Wij maken met scholen, Doorstroompunt en werk en inkomen één lijst van jongeren die dreigen uit te vallen. Iedere jongere op die lijst heeft één begeleider. Bij de overgang naar achttien jaar blijft die begeleider.',
  planned: [d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2), d.half(0, 1)],
  replanned: {
    on: d.ago(190),
    periods: [
      d.quarter(-2, 3),
      d.quarter(-2, 4),
      d.half(-1, 1),
      d.half(-1, 2),
      d.half(0, 1),
      d.half(0, 2),
      d.half(1, 1),
    ],
    why: 'De wet over school en werk gaat later in dan verwacht.',
  },
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '09-02'), reason: 'De eerste overstaptafel is gehouden.' },
  ],
  told: {
    first: {
      text: 'Er zijn zes overstaptafels geweest, met 31 jongeren. Bij 24 van hen is duidelijk wat zij na de zomer gaan doen. Jongeren die geen uitkering vragen, missen wij nog.',
      next: 'Met het Doorstroompunt afspreken hoe wij die jongeren vinden.',
    },
    second: {
      text: 'Het Doorstroompunt deelt nu elke maand de lijst. Daar stonden 19 jongeren op die niemand kende. Met twaalf van hen is gesproken.',
      next: 'De laatste zeven bezoeken.',
    },
  },
})

const transferTables = (d: Days): Item => ({
  name: 'Pilot: overstaptafels',
  under: 'Van school naar werk',
  kind: 'pilot',
  owner: 'mo-el-amrani',
  result: 'Elke jongere weet voor de zomer wat er daarna komt.',
  what: 'Jongere, ouders, school en gemeente zitten één keer samen aan tafel en maken één afspraak.',
  runs: { since: d.on(-2, '09-02'), until: d.ago(300) },
  planned: [d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1)],
  statuses: [{ code: 'in-execution', since: d.on(-2, BEGUN_ON), reason: '' }],
  told: {
    first: { text: 'Zes tafels, 31 jongeren. Ouders vinden het prettig dat iedereen er is.' },
    second: {
      text: 'De pilot is verlengd. Wij houden nu elke maand een tafel.',
      next: 'Kijken of de scholen het zelf kunnen overnemen.',
    },
    now: { text: 'Vijf tafels sinds het voorjaar, met 22 jongeren. Twee scholen doen het nu zelf.' },
  },
})

const coachingPilot = (d: Days): Item => ({
  name: 'Pilot: jongeren coachen jongeren',
  under: 'Van school naar werk',
  kind: 'pilot',
  owner: 'mo-el-amrani',
  result: 'Acht jongeren met een uitkering zetten een stap naar school of werk.',
  what: 'Coaches van rond de twintig spreken een half jaar lang elke week af met een jongere. De klantmanager houdt contact met allebei.',
  runs: { since: d.ago(140), until: d.ahead(45) },
  planned: [d.half(0, 1), d.half(0, 2)],
  statuses: [
    { code: 'not-started', since: d.ago(150), reason: '' },
    { code: 'in-execution', since: d.ago(140), reason: 'Met acht jongeren begonnen.' },
  ],
  told: {
    now: {
      text: 'Zeven van de acht jongeren komen elke week. Twee hebben zich ingeschreven voor een opleiding. Eén is gestopt.',
      next: 'Beslissen of er een vervolg komt.',
    },
  },
})

/** Action line 2; the good start is carried over from the plan before and stands in `carried.ts`. */
export function lineEarly(d: Days): Item[] {
  return [strongerField, schoolToWork, transferTables].map((item) => item(d))
}

/** What was begun half way. */
export function laterPilots(d: Days): Item[] {
  return [coachingPilot].map((item) => item(d))
}
