import type { Days } from './days.ts'
import type { Item } from './items.ts'
import { LINES } from './vision.ts'

/** What goes on here from the plan before: under which name it stood there, and how it stands here. */
export type CarriedItem = Item & { before: string }

const whole = (d: Days) => [
  ...([1, 2, 3, 4] as const).map((number) => d.quarter(-2, number)),
  ...[d.half(-1, 1), d.half(-1, 2)],
]

const came = (d: Days) => ({ code: 'in-execution', since: d.on(-2, '01-22'), reason: '' })

const preSchool = (d: Days): CarriedItem => ({
  before: 'Voorschoolse educatie',
  name: 'Voorschool voor peuters die het nodig hebben',
  under: LINES.basis.name,
  owner: 'bram-beleid',
  result: 'Peuters beginnen met minder achterstand aan groep 1.',
  what: 'Alle opvang geeft voorschool met een erkend programma, zestien uur per week. De jeugdgezondheidszorg wijst ouders de weg. Opvang en school dragen elk kind warm over.',
  planned: whole(d),
  statuses: [
    came(d),
    {
      code: 'settled-and-continuing',
      since: d.ago(440),
      reason: 'De afspraken staan in de subsidieregeling; het werk gaat gewoon door.',
    },
  ],
  told: {
    first: {
      text: 'Van de peuters met een indicatie komt 93 procent. Dat is veel meer dan waar het rijksgeld op rekent; er dreigt een tekort van € 350.000.',
      next: 'De subsidieregeling aanpassen.',
    },
    second: {
      text: 'De regeling is aangepast: voorschool begint weer bij tweeënhalf jaar. Het tekort is daarmee gedekt. Het bereik is 91 procent.',
      next: 'Elk jaar in het voorjaar bereik en geld naast elkaar leggen.',
    },
    now: { text: 'Loopt volgens afspraak. Het bereik is 92 procent.' },
  },
})

const goodStart = (d: Days): CarriedItem => ({
  before: 'Een goede start',
  name: 'Een goede start voor ouders en baby’s',
  under: LINES.early.name,
  owner: 'fatima-yildiz',
  result: 'Ouders die het moeilijk hebben, zijn voor de geboorte in beeld en krijgen hulp.',
  what: 'Verloskundigen, kraamzorg, jeugdgezondheidszorg en gemeente bespreken elke maand samen de zwangerschappen waar zorg over is, met de ouders erbij als dat kan. Er is een potje voor de eigen bijdrage van kraamzorg.',
  planned: whole(d),
  statuses: [came(d)],
  told: {
    first: {
      text: 'Elke maand is er overleg; er zijn 22 zwangerschappen besproken. Elf gezinnen kregen hun eigen bijdrage voor kraamzorg betaald.',
      next: 'Ook huisartsen uitnodigen.',
    },
    second: {
      text: 'Twee huisartsen doen mee. Verloskundigen zeggen dat zij eerder durven te bellen.',
      next: 'Nagaan of anticonceptie vergoed kan worden.',
    },
  },
})

const safeAtHome = (d: Days): CarriedItem => ({
  before: 'Veilig thuis opgroeien',
  name: 'Thuis veilig',
  under: LINES.chain.name,
  owner: 'karin-de-wit',
  result: 'Geweld in een gezin wordt eerder gezien en stopt voorgoed.',
  what: 'Jeugdteam, Veilig Thuis, politie en jeugdbescherming werken in een vaste volgorde: eerst veilig, dan herstel. Elk gezin heeft één vast gezicht. Wij voeren in wat de regio afspreekt over kind- en gezinsbescherming.',
  planned: whole(d),
  replanned: {
    on: d.ago(240),
    periods: [...whole(d), d.half(0, 1), d.half(0, 2), d.half(1, 1)],
    why: 'De regio begint een jaar later met de nieuwe werkwijze.',
  },
  statuses: [came(d)],
  told: {
    first: {
      text: 'Het jeugdteam heeft zijn eigen werk langs de landelijke standaard gelegd. Het plan om te verbeteren is nog niet geschreven: er is een vacature.',
      next: 'Het plan schrijven zodra de vacature vervuld is.',
    },
    second: {
      text: 'De vacature is vervuld en het plan is klaar. Drie van de negen verbeteringen zijn gedaan. Met Veilig Thuis is een vaste belafspraak.',
      next: 'Overleg met de politie over zorgmeldingen.',
    },
  },
})

/** Three items of the plan before that came along. Their first status came with them. */
export function carriedItems(d: Days): CarriedItem[] {
  return [preSchool, goodStart, safeAtHome].map((item) => item(d))
}
