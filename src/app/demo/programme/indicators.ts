import type { Days } from './days.ts'
import { KEEPER } from './items.ts'
import type { Scene } from './script.ts'

type Value = readonly [on: string, value: number, quality?: 'complete' | 'partial' | 'estimate', note?: string]
type Indicator = {
  name: string
  node: string
  definition: string
  unit: string
  source: string
  wish: 'up' | 'down' | 'keep'
  baseline?: { value: number; on: string }
  target?: { value: number; by: string }
  every?: number
  values: readonly Value[]
  broken?: { on: string; why: string }
}

/** Half a year apart, the last one some weeks ago. */
const seen = (d: Days) => [d.ago(395), d.ago(212), d.ago(30)] as const

function ofQuickWins(d: Days): Indicator[] {
  const [first, second, third] = seen(d)
  return [
    {
      name: 'Koppelingen van steungezinnen',
      node: 'Steungezinnen',
      definition: 'Gezinnen die op de dag van tellen gekoppeld zijn aan een steungezin.',
      ...{ unit: 'gezinnen', source: 'Telling coördinator', wish: 'up', every: 6 },
      baseline: { value: 0, on: d.on(-2, '01-01') },
      target: { value: 25, by: d.on(1, '12-31') },
      values: [
        [first, 11],
        [second, 16],
        [third, 18],
      ],
    },
    {
      name: 'Kinderen in een groep',
      node: 'Groepen voor kinderen',
      definition: 'Kinderen die in een kalenderjaar een groep ‘Samen Sterk’ of ‘KIES voor het kind’ hebben afgemaakt.',
      ...{ unit: 'kinderen', source: 'Deelnemerslijsten', wish: 'up', every: 12 },
      target: { value: 80, by: d.on(1, '12-31') },
      values: [
        [d.on(-2, '12-31'), 67],
        [d.on(-1, '12-31'), 74],
      ],
    },
    {
      name: 'Vragen aan het adviesteam bij scheiding',
      node: 'Adviesteam bij scheiding',
      definition: 'Vragen die het team in een half jaar kreeg, van ouders, scholen en huisartsen samen.',
      ...{ unit: 'vragen', source: 'Lijst van het adviesteam', wish: 'up', every: 6 },
      values: [
        [first, 34],
        [second, 29],
        [third, 31, 'partial', 'De maand augustus ontbreekt.'],
      ],
    },
    {
      name: 'Jongeren bij naam bekend',
      node: 'Jongerenwerk op straat',
      definition: 'Jongeren die de jongerenwerker bij naam kent en dit half jaar minstens twee keer sprak.',
      ...{ unit: 'jongeren', source: 'Schatting van de jongerenwerker', wish: 'up', every: 6 },
      values: [
        [first, 50, 'estimate'],
        [second, 70, 'estimate'],
      ],
    },
  ]
}

function ofLines(d: Days): Indicator[] {
  return [
    {
      name: 'Peuters met een indicatie op de voorschool',
      node: 'Voorschool voor peuters die het nodig hebben',
      definition: 'Deel van de peuters met een indicatie dat op 1 oktober op de voorschool zit.',
      ...{ unit: '%', source: 'Opgave van de opvang', wish: 'up', every: 12 },
      baseline: { value: 93, on: d.on(-3, '10-01') },
      target: { value: 90, by: d.on(1, '10-01') },
      values: [
        [d.on(-3, '10-01'), 93],
        [d.on(-2, '10-01'), 93],
        [d.on(-1, '10-01'), 91],
      ],
    },
    {
      name: 'Jongeren met jeugdhulp',
      node: 'Hulp op tijd afbouwen',
      definition: 'Jongeren tot 18 jaar met minstens één lopende voorziening op 31 december.',
      ...{ unit: 'jongeren', source: 'Regiesysteem', wish: 'down', every: 12 },
      values: [
        [d.on(-5, '12-31'), 702],
        [d.on(-4, '12-31'), 731],
        [d.on(-3, '12-31'), 748],
        [d.on(-2, '12-31'), 861],
        [d.on(-1, '12-31'), 843],
      ],
      broken: { on: d.on(-2, '01-01'), why: 'Vanaf nu telt ook hulp mee die de huisarts of jeugdarts heeft verwezen.' },
    },
    {
      name: 'Dagen tot het eerste gesprek',
      node: 'Het jeugdteam op orde',
      definition: 'Werkdagen tussen aanmelding en eerste gesprek; de middelste van alle aanmeldingen in het half jaar.',
      ...{ unit: 'werkdagen', source: 'Regiesysteem', wish: 'down', every: 6 },
      baseline: { value: 18, on: d.on(-2, '01-01') },
      target: { value: 10, by: d.on(1, '07-01') },
      values: [
        [seen(d)[0], 15],
        [seen(d)[1], 12.5],
        [seen(d)[2], 11],
      ],
    },
    {
      name: 'Kinderen die na jeugdhulp in het voorveld aankomen',
      node: 'Een sterker voorveld',
      definition:
        'Deel van de kinderen bij wie de jeugdhulp stopt en dat binnen zes weken iemand in het voorveld spreekt.',
      ...{ unit: '%', source: 'Nog te meten door consulenten', wish: 'up', every: 12 },
      target: { value: 80, by: d.on(1, '12-31') },
      values: [],
    },
  ]
}

/** What is measured of the four efforts and of the lines: with a break, with a target that was reached, and one without any value. */
export function indicators(d: Days): Scene[] {
  const known = [...ofQuickWins(d), ...ofLines(d)]
  const made: Scene = {
    day: d.on(-2, '02-06'),
    clock: '14:00',
    async play(script) {
      for (const { node, values: _, broken: __, ...facts } of known)
        await script.make(KEEPER, facts.name, {
          operation: 'POST /programmes/:programmeId/indicators',
          input: { programmeId: script.id('programme'), node: script.id(node), ...facts },
        })
    },
  }
  const begun = made.day
  const measured = known.flatMap(({ name, source, values }) =>
    values.map(
      ([on, value, quality = 'complete', note = '']): Scene => ({
        day: [begun, on].toSorted()[1] ?? on,
        clock: '16:10',
        play: (script) =>
          script.act(KEEPER, 'POST /indicators/:indicatorId/measurements', {
            ...{ indicatorId: script.id(name), on, value, source, quality, note },
          }),
      }),
    ),
  )
  const breaks = known.flatMap(({ name, broken }): Scene[] =>
    broken
      ? [
          {
            day: d.ago(170),
            clock: '09:20',
            play: (script) =>
              script.act(KEEPER, 'POST /indicators/:indicatorId/breaks', { indicatorId: script.id(name), ...broken }),
          },
        ]
      : [],
  )
  return [made, ...measured, ...breaks]
}
