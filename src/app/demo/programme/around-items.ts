import type { Days } from './days.ts'
import { KEEPER } from './items.ts'
import type { Scene, Script } from './script.ts'

type Link = { node: string; kind: string; title?: string; reference?: string; note?: string; toNode?: string }

function links(d: Days): Link[] {
  const ris = (from: number, number: string) => `RIS-${d.year(from)}-${number}`
  return [
    { node: 'Gewoon opgroeien', kind: 'law', title: 'Jeugdwet', reference: 'artikel 2.1' },
    { node: 'Elk kind telt mee en groeit veilig op', kind: 'agreement', title: 'Hervormingsagenda Jeugd' },
    { node: 'Elk kind telt mee en groeit veilig op', kind: 'global-goal', reference: '3' },
    { node: 'Elk kind telt mee en groeit veilig op', kind: 'global-goal', reference: '10' },
    { node: 'Een goede start voor ouders en baby’s', kind: 'global-goal', reference: '1' },
    { node: 'Voorschool voor peuters die het nodig hebben', kind: 'global-goal', reference: '4' },
    {
      node: 'Voorschool voor peuters die het nodig hebben',
      ...{ kind: 'council-document', title: 'Brief over het tekort', reference: ris(-1, '0274') },
    },
    {
      node: 'Voorschool voor peuters die het nodig hebben',
      ...{ kind: 'law', title: 'Wet op het primair onderwijs', reference: 'artikel 160' },
    },
    {
      node: 'Hulp dichtbij, zonder verwijzing',
      ...{ kind: 'council-document', title: 'Voorstel hulp dichtbij', reference: ris(-2, '0098') },
    },
    {
      node: 'Hulp dichtbij, zonder verwijzing',
      ...{ kind: 'node', toNode: 'Van zware zorg naar voorkomen', note: 'Hiermee maken wij deze beweging.' },
    },
    {
      node: 'Eén agenda met scholen en opvang',
      ...{ kind: 'node', toNode: 'Van naast elkaar naar met elkaar', note: 'Hiermee maken wij deze beweging.' },
    },
    {
      node: 'Jongeren en ouders praten mee',
      ...{ kind: 'node', toNode: 'Van praten over naar doen met', note: 'Hiermee maken wij deze beweging.' },
    },
    {
      node: 'Cijfers waarop je kunt sturen',
      ...{ kind: 'node', toNode: 'Van gevoel naar cijfers', note: 'Hiermee maken wij deze beweging.' },
    },
    { node: 'Thuis veilig', kind: 'agreement', title: 'Toekomstscenario kind- en gezinsbescherming' },
    { node: 'De meldcode in ieders werk', kind: 'law', title: 'Jeugdwet', reference: 'artikel 4.1.7' },
    { node: 'Van school naar werk', kind: 'policy', title: 'Actieplan jeugd en werk van de arbeidsmarktregio' },
    { node: 'Een goede start voor ouders en baby’s', kind: 'policy', title: 'Aanpak armoede en schulden' },
  ]
}

async function link(script: Script, d: Days): Promise<void> {
  for (const { node, toNode, ...said } of links(d))
    await script.act(KEEPER, 'POST /programme-nodes/:nodeId/links', {
      nodeId: script.id(node),
      ...said,
      ...(toNode && { toNode: script.id(toNode) }),
    })
  await script.act(KEEPER, 'POST /programme-nodes/:nodeId/links', {
    nodeId: script.id('Elk kind telt mee en groeit veilig op'),
    kind: 'programme',
    toProgramme: script.id('earlier'),
    note: 'Het plan hiervoor.',
  })
}

type Done = readonly [step: string, doneOn: string | null, note: string]

/** Two efforts worked out along the quality compass: one all the way, one half way. */
function steps(d: Days): Record<string, Done[]> {
  return {
    'Groepen voor kinderen': [
      ['question', d.on(-2, '02-01'), 'Consulenten geven hulp per kind omdat er geen groep in de buurt is.'],
      ['result', d.on(-2, '02-08'), 'Een kind voelt zich sterker en heeft daarna geen hulp per kind nodig.'],
      ['factors', d.on(-2, '02-15'), 'Reistijd, de naam van de training, en wat er thuis speelt.'],
      ['approach', d.on(-2, '02-20'), 'Twee trainingen die al veel worden gegeven.'],
      ['agreements', d.on(-2, '03-01'), 'Scholen geven een lokaal, Welzijn Zuidoost levert trainers.'],
      ['execution', d.on(-2, '03-04'), 'Elke groep wordt nabesproken.'],
      ['learning', null, 'Na twee jaar samen met ouders.'],
    ],
    'Jongerenwerk op straat': [
      ['question', d.on(-2, '02-01'), 'Niemand kent de jongeren die ’s avonds buiten zijn.'],
      ['result', d.on(-2, '02-20'), 'Elke jongere kent één volwassene die hij belt als het misgaat.'],
      ['factors', d.on(-2, '05-06'), 'Vertrouwen, vaste tijden, en niet wegsturen.'],
      ['approach', d.on(-2, '08-20'), 'Drie avonden op straat, steeds dezelfde persoon.'],
    ],
  }
}

async function walk(script: Script, d: Days): Promise<void> {
  for (const [name, done] of Object.entries(steps(d)))
    for (const [step, doneOn, note] of done)
      await script.change(KEEPER, name, {
        operation: 'PUT /programme-nodes/:nodeId/steps/:step',
        input: { nodeId: script.id(name), step, doneOn, note },
      })
}

const [TABLES, CLASS, COACHES] = [
  'Pilot: overstaptafels',
  'Pilot: jeugdhulp in de klas op De Es',
  'Pilot: jongeren coachen jongeren',
] as const

/** Moments to look back and to decide: one pilot was extended, of one the day has passed, of one it comes. */
function evaluations(d: Days): Scene[] {
  const ask = (
    name: string,
    facts: { day: string; node: string; sort: string; on: string; question: string },
  ): Scene => {
    const { day, node, ...said } = facts
    return {
      day,
      clock: '11:40',
      play: (script) =>
        script.make(KEEPER, name, {
          operation: 'POST /programme-nodes/:nodeId/evaluations',
          input: { nodeId: script.id(node), ...said },
        }),
    }
  }
  return [
    ask('tables decision', {
      ...{ day: d.on(-2, '09-03'), node: TABLES, sort: 'decision', on: d.ago(310) },
      question: 'Gaan wij door met de tafels, en wie organiseert ze?',
    }),
    {
      day: d.ago(308),
      clock: '16:20',
      async play(script) {
        await script.change(KEEPER, 'tables decision', {
          operation: 'PUT /programme-evaluations/:evaluationId/outcome',
          input: {
            evaluationId: script.id('tables decision'),
            heldOn: d.ago(310),
            outcome: 'De tafels werken. Wij gaan door en kijken of scholen ze zelf kunnen organiseren.',
            decision: 'extend',
            runsUntil: d.ahead(220),
          },
        })
        // Extending gave the pilot itself another last day.
        script.remember(TABLES, { version: script.version(TABLES) + 1 })
      },
    },
    ask('tables again', {
      ...{ day: d.ago(308), node: TABLES, sort: 'decision', on: d.ahead(190) },
      question: 'Kunnen alle scholen het zelf?',
    }),
    ask('class decision', {
      ...{ day: d.on(-2, '09-03'), node: CLASS, sort: 'decision', on: d.ago(110) },
      question: 'Doen wij dit op meer scholen, en wie betaalt?',
    }),
    ask('coaches decision', {
      ...{ day: d.ago(139), node: COACHES, sort: 'decision', on: d.ahead(31) },
      question: 'Sluiten wij een contract voor een heel jaar?',
    }),
    ask('nearby evaluation', {
      ...{ day: d.ago(205), node: 'Hulp dichtbij, zonder verwijzing', sort: 'evaluation', on: d.ahead(58) },
      question: 'Wat leverden de vier onderdelen op, en wat kostten ze?',
    }),
  ]
}

/** What the items point to, along which steps they were worked out, and when is looked back. */
export function aroundItems(d: Days): Scene[] {
  return [
    { day: d.on(-2, '02-09'), clock: '11:00', play: (script) => link(script, d) },
    { day: d.on(-2, '08-22'), clock: '11:00', play: (script) => walk(script, d) },
    ...evaluations(d),
  ]
}
