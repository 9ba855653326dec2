import type { Days } from './days.ts'
import { type Item, notStarted } from './items.ts'
import { LINES } from './vision.ts'

const under = LINES.access.name
const whole = (d: Days) => [d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2)]

const figures = (d: Days): Item => ({
  name: 'Cijfers waarop je kunt sturen',
  under,
  owner: 'lotte-beheer',
  result: 'Wij weten elk kwartaal hoeveel kinderen hulp krijgen, hoe lang en waar zij vandaan komen.',
  what: 'Wij kiezen een klein aantal cijfers, schrijven op wat ze betekenen en halen ze elk kwartaal uit de systemen. Het jeugdteam bespreekt ze; pas daarna gaan ze naar het college.',
  planned: whole(d),
  replanned: {
    on: d.ago(280),
    periods: [...whole(d), d.half(0, 1), d.half(0, 2)],
    why: 'Eerst kwam het nieuwe regiesysteem.',
  },
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '06-10'), reason: 'De eerste drie overzichten zijn gebouwd.' },
  ],
  told: {
    first: {
      text: 'Er zijn drie overzichten, maar de cijfers kloppen niet met de facturen. Het werk heeft drie maanden stilgelegen omdat de enige die het kan met verlof was.',
      next: 'Eerst de oorzaak van het verschil vinden.',
    },
    second: {
      text: 'Het verschil is gevonden: hulp via de huisarts telde niet mee. Sinds dit jaar wel. Oude en nieuwe cijfers kun je daarom niet vergelijken.',
      next: 'De cijfers voor het eerst met het jeugdteam bespreken.',
    },
    now: {
      text: 'Het jeugdteam heeft de cijfers twee keer besproken. Dat leverde een vraag op over lange trajecten, die Karin nu uitzoekt.',
      next: 'De vijf cijfers elk kwartaal in het rapport aan het college.',
    },
  },
})

const youthTeam = (d: Days): Item => ({
  name: 'Het jeugdteam op orde',
  under,
  owner: 'ria-timmer',
  result: 'Het team werkt volgens één werkwijze en heeft tijd om te leren.',
  what: 'Wij beschrijven de tien belangrijkste processen, verdelen de rollen opnieuw en maken elke week een uur vrij om een zaak samen te bespreken. Wie een besluit mag nemen, staat op papier.',
  planned: [d.quarter(-2, 1), d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1)],
  replanned: {
    on: d.ago(345),
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
    why: 'Vier nieuwe collega’s moesten eerst worden ingewerkt.',
  },
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '02-26'), reason: 'De eerste processen zijn beschreven.' },
  ],
  told: {
    first: {
      text: 'Vier van de tien processen zijn beschreven. Door vertrek en pensioen is bijna het hele team nieuw. Inwerken gaat voor.',
      next: 'Het proces van aanmelding tot eerste gesprek.',
    },
    second: {
      text: 'Zeven processen zijn klaar. De nieuwe gedragswetenschapper is er elke week bij. Het uur leren valt bij drukte nog wel eens weg.',
      next: 'De laatste drie processen en een vast uur in de agenda.',
    },
  },
})

const endingInTime = (d: Days): Item => ({
  name: 'Hulp op tijd afbouwen',
  under,
  owner: 'sanne-bakker',
  result: 'Hulp stopt of wordt lichter zodra dat kan, en het kind valt niet in een gat.',
  what: 'Bij elk plan spreken wij af waaraan we zien dat het genoeg is. Elke zes weken is er een afbouwtafel met aanbieders en voorveld. De verordening wordt daarop aangepast.',
  planned: [d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2), d.half(0, 1), d.half(0, 2)],
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '07-08'), reason: 'De eerste afbouwtafel is gehouden.' },
  ],
  told: {
    first: {
      text: 'Er zijn drie afbouwtafels geweest met samen veertien kinderen. Bij zes is de hulp lichter geworden. Aanbieders komen graag, als ze de stukken een week van tevoren hebben.',
      next: 'De tafel elke zes weken houden.',
    },
    second: {
      text: 'De tafel is er nu elke zes weken. Van 27 kinderen is de hulp bij dertien lichter of gestopt. Twee kwamen binnen een half jaar terug.',
      next: 'Uitzoeken wat er bij die twee misging. De nieuwe verordening voorbereiden.',
    },
  },
})

const providers = (d: Days): Item => ({
  name: 'Afspraken met aanbieders nakomen',
  under,
  owner: 'anja-beleid',
  result: 'Wij krijgen de hulp die wij afspraken, voor de prijs die wij afspraken.',
  what: 'Wij kijken elk kwartaal met de grote aanbieders naar wachttijd, duur en uren. Hulp buiten de contracten mag alleen met een reden op papier. Dit doen wij samen met de jeugdhulpregio.',
  planned: [d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2)],
  statuses: [
    notStarted(d),
    { code: 'in-execution', since: d.on(-2, '04-22'), reason: 'Eerste ronde gesprekken met vijf aanbieders.' },
  ],
  told: {
    first: {
      text: 'Met vijf aanbieders is een eerste gesprek gevoerd. Hulp buiten de contracten is nu acht procent. Door wisselingen in het team is hier niet steeds op gelet.',
      next: 'Bij elke hulp buiten de contracten een tweede paar ogen.',
    },
    second: {
      text: 'Hulp buiten de contracten is gezakt naar vijf procent. Twee aanbieders melden zelf als ze over hun bedrag gaan.',
      next: 'Dat ook met de andere drie afspreken.',
    },
  },
})

const doctors = (d: Days): Item => ({
  name: 'Samen optrekken met huisarts en jeugdarts',
  under,
  owner: 'karin-de-wit',
  result: 'Huisartsen en jeugdartsen verwijzen minder vaak naar zware hulp, omdat er iets anders is.',
  what: 'In elke praktijk werkt een ondersteuner voor jeugd. Wij spreken de praktijken twee keer per jaar over hun verwijzingen en over wat er in de buurt te vinden is.',
  planned: [d.quarter(-2, 2), d.quarter(-2, 3), d.quarter(-2, 4), d.half(-1, 1), d.half(-1, 2), d.half(0, 1)],
  replanned: {
    on: d.ago(120),
    periods: [
      d.quarter(-2, 2),
      d.quarter(-2, 3),
      d.quarter(-2, 4),
      d.half(-1, 1),
      d.half(-1, 2),
      d.half(0, 1),
      d.half(0, 2),
    ],
    why: 'De laatste praktijk doet pas sinds de zomer mee.',
  },
  statuses: [
    notStarted(d),
    {
      code: 'in-execution',
      since: d.on(-2, '05-20'),
      reason: 'De eerste drie praktijken hebben een ondersteuner.',
    },
  ],
  told: {
    first: {
      text: 'Vijf van de zes praktijken hebben een ondersteuner. Zij zagen in een half jaar 112 kinderen; bij ruim de helft was geen verwijzing nodig.',
      next: 'De zesde praktijk overtuigen.',
    },
    second: {
      text: 'Met alle praktijken is over hun verwijzingen gesproken. De zesde praktijk wil beginnen als er een kamer vrij is.',
      next: 'Kamer regelen in het gezondheidscentrum.',
    },
  },
})

/** Action line 3. */
export function lineAccess(d: Days): Item[] {
  return [figures, youthTeam, endingInTime, providers, doctors].map((item) => item(d))
}
