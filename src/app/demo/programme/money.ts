import type { Days } from './days.ts'
import { KEEPER } from './items.ts'
import type { Scene, Script } from './script.ts'

const STANDS = 'Voorstel hulp dichtbij, hoofdstuk Geld'
const [OWN, NEIGHBOUR] = ['Gemeente Coevorden', 'Gemeente Emmen'] as const

type Line = {
  effort: string
  node: string
  input: object
}

const cents = (euros: number) => Math.round(euros * 100)
const each = (unit: string, price: number, [quantity, times]: readonly [string, string]) => ({
  reckoning: { unit, price: cents(price), quantity, times },
})

/** The budget of the four efforts: 78,020 every year and 13,100 once, with KIES on top of it or not (seed 004, chapter 5). */
function budget(d: Days): Line[] {
  const yearly = { nature: 'structural', from: d.year(-2) }
  const once = { nature: 'incidental', from: null }
  const lines: [node: string, effort: string, input: object][] = [
    [
      'Steungezinnen',
      'Coördinator steungezinnen',
      { ...yearly, ...each('uur', 65, ['4', '52']), stated: cents(13_520) },
    ],
    ['Steungezinnen', 'Opstart en werving', { ...once, note: 'Binnen de eigen uren; het stuk noemt geen bedrag.' }],
    ['Steungezinnen', 'Folders en oproepen steungezinnen', { ...once, stated: cents(1_000) }],
    [
      'Groepen voor kinderen',
      'KIES voor het kind, eerste jaar door een praktijk',
      { nature: 'incidental', from: d.year(-2), ...each('groep', 1_500, ['4', '1']), stated: cents(6_000) },
    ],
    [
      'Groepen voor kinderen',
      'Opleiding van drie eigen trainers',
      { ...once, ...each('trainer', 1_700, ['3', '1']), stated: cents(5_100) },
    ],
    [
      'Groepen voor kinderen',
      'KIES voor het kind door eigen trainers',
      {
        ...{ nature: 'structural', from: d.year(-1), onTop: 'unsure' },
        ...each('groep', 2_500, ['4', '1']),
        stated: cents(10_000),
        note: 'Het stuk telt dit bedrag niet mee in het totaal. Niet duidelijk is of het erbij komt.',
      },
    ],
    [
      'Groepen voor kinderen',
      'Samen Sterk, zes groepen per jaar',
      { ...yearly, ...each('groep', 5_000, ['6', '1']), stated: cents(30_000) },
    ],
    ['Adviesteam bij scheiding', 'Folders adviesteam bij scheiding', { ...once, stated: cents(1_000) }],
    [
      'Adviesteam bij scheiding',
      'Advocaat denkt mee',
      { ...yearly, ...each('consult', 250, ['1', '6']), stated: cents(1_500) },
    ],
    [
      'Adviesteam bij scheiding',
      'Scheidingstafel',
      {
        ...{ ...yearly, ...each('bijeenkomst', 1_250, ['1', '12']), stated: cents(15_000) },
        note: 'Nog niet aan een dekking gekoppeld. Van de vaste dekking is € 6.980 over als KIES erbij komt.',
      },
    ],
    [
      'Jongerenwerk op straat',
      'Vier uur jongerenwerk per week extra',
      { ...yearly, stated: cents(18_000), note: 'Het stuk noemt geen uurprijs.' },
    ],
  ]
  return lines.map(([node, effort, input]) => ({ node, effort, input }))
}

const [ONCE, OWN_YEARLY, NEIGHBOUR_ONCE, NEIGHBOUR_YEARLY] = [
  'Eenmalig budget voorkomen',
  'Budget voorkomen',
  'Eenmalige bijdrage Emmen',
  'Bijdrage Emmen',
] as const

/** From which cover a line is paid. The table of divorces has none: what is left of it is 8,020 too little. */
const PAID_FROM: Readonly<Record<string, string>> = {
  'Coördinator steungezinnen': OWN_YEARLY,
  'Opstart en werving': ONCE,
  'Folders en oproepen steungezinnen': ONCE,
  'KIES voor het kind, eerste jaar door een praktijk': NEIGHBOUR_ONCE,
  'Opleiding van drie eigen trainers': ONCE,
  'KIES voor het kind door eigen trainers': NEIGHBOUR_YEARLY,
  'Samen Sterk, zes groepen per jaar': NEIGHBOUR_YEARLY,
  'Folders adviesteam bij scheiding': ONCE,
  'Advocaat denkt mee': OWN_YEARLY,
  'Vier uur jongerenwerk per week extra': OWN_YEARLY,
}

function cover(d: Days) {
  const [once, from] = [{ nature: 'incidental', from: null }, d.year(-2)]
  return [
    { name: ONCE, payer: OWN, ...once, cents: cents(8_000) },
    { name: OWN_YEARLY, payer: OWN, nature: 'structural', from, cents: cents(40_000) },
    { name: NEIGHBOUR_ONCE, payer: NEIGHBOUR, ...once, cents: cents(8_000) },
    {
      name: NEIGHBOUR_YEARLY,
      payer: NEIGHBOUR,
      ...{ nature: 'unsure', from, cents: cents(40_000) },
      note: 'In het besluit staat niet of dit bedrag elk jaar terugkomt.',
    },
  ]
}

type Booked = { line: string; year: number; kind: 'committed' | 'spent'; euros: number; on: string; what: string }

function booked(d: Days): Booked[] {
  const [two, one] = [d.year(-2), d.year(-1)]
  const groups = 'Samen Sterk, zes groepen per jaar'
  const coordinator = 'Coördinator steungezinnen'
  const table = 'Scheidingstafel'
  const street = 'Vier uur jongerenwerk per week extra'
  const first = 'KIES voor het kind, eerste jaar door een praktijk'
  const own = 'KIES voor het kind door eigen trainers'
  const order = (line: string, euros: number): Booked[] =>
    [two, one, d.year(0)].map((year, at) => ({
      ...{ line, year, euros, kind: 'committed' },
      on: at === 0 ? d.on(-2, '03-01') : d.on(at - 3, '12-15'),
      what: `Opdracht ${year}`,
    }))
  const paid = (line: string, year: number, [euros, what]: readonly [number, string]): Booked => ({
    ...{ line, year, euros, what, kind: 'spent' },
    on: year === two ? d.on(-2, '12-18') : d.on(-1, '12-18'),
  })
  return [
    ...order(groups, 30_000),
    ...order(coordinator, 13_520),
    ...order(street, 18_000),
    paid(groups, two, [25_000, 'Vijf groepen']),
    paid(groups, one, [30_000, 'Zes groepen']),
    paid(coordinator, two, [11_960, 'Welzijn Zuidoost, 46 weken']),
    paid(coordinator, one, [13_520, 'Welzijn Zuidoost']),
    paid(table, two, [11_250, 'Negen bijeenkomsten']),
    paid(table, one, [15_000, 'Twaalf bijeenkomsten']),
    paid(street, two, [6_000, 'Vier maanden']),
    paid(street, one, [18_000, 'Welzijn Zuidoost']),
    paid(first, two, [6_000, 'Vier groepen']),
    paid(own, one, [7_500, 'Drie groepen']),
  ]
}

/** What the four efforts cost, who pays for it, what was paid, and what the proposal says the total is. */
export function money(d: Days): Scene[] {
  return [
    { day: d.on(-2, '01-30'), clock: '10:00', play: (script) => enter(script, d) },
    ...booked(d).map(
      ({ line, euros, ...booking }): Scene => ({
        day: booking.on,
        clock: '15:00',
        play: (script) =>
          script.act(KEEPER, 'POST /budget-lines/:lineId/bookings', {
            lineId: script.id(line),
            ...booking,
            cents: cents(euros),
          }),
      }),
    ),
  ]
}

async function enter(script: Script, d: Days): Promise<void> {
  const programmeId = script.id('programme')
  for (const source of cover(d))
    await script.make(KEEPER, source.name, {
      operation: 'POST /programmes/:programmeId/money-sources',
      input: { programmeId, ...source },
    })
  for (const { effort, node, input } of budget(d)) {
    const source = PAID_FROM[effort]
    await script.make(KEEPER, effort, {
      operation: 'POST /programmes/:programmeId/budget-lines',
      input: { programmeId, node: script.id(node), effort, ...(source && { source: script.id(source) }), ...input },
    })
  }
  const totals = [
    { nature: 'structural', year: d.year(-2), cents: cents(78_020) },
    { nature: 'incidental', year: null, cents: cents(13_100) },
  ]
  for (const total of totals)
    await script.act(KEEPER, 'POST /programmes/:programmeId/stated-totals', { programmeId, ...total, stands: STANDS })
}
