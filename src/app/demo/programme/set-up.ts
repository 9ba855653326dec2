import { carriedItems } from './carried.ts'
import type { Days } from './days.ts'
import { addItem, type Item, KEEPER, lifeOf, takeOver, tellAll } from './items.ts'
import { lineAccess } from './line-access.ts'
import { lineBasis } from './line-basis.ts'
import { lineChain } from './line-chain.ts'
import { laterPilots, lineEarly } from './line-early.ts'
import { quickWins } from './quick-wins.ts'
import type { Scene, Script } from './script.ts'
import { LINES, PROGRAMME_NOTE, THEMES, VISION } from './vision.ts'

const ADOPTED = '02-13'

/** Everything of the tree that is owned, planned and told about. */
export function allItems(d: Days): Item[] {
  return [...carriedItems(d), ...newItems(d), ...quickWins(d), ...laterPilots(d)]
}

const newItems = (d: Days) => [...lineBasis(d), ...lineEarly(d), ...lineAccess(d), ...lineChain(d)]

/** The programme is made, takes over what goes on, is adopted, and lives: statuses, plannings and three moments. */
export function setUp(d: Days): Scene[] {
  const { first, second, now } = d.moments
  return [
    { day: d.on(-2, '01-17'), clock: '13:00', play: makeProgramme },
    { day: d.on(-2, '01-22'), clock: '09:00', play: (script) => carryOver(script, d) },
    {
      day: d.on(-2, '01-29'),
      clock: '09:00',
      async play(script) {
        for (const item of [...newItems(d), ...quickWins(d)]) await addItem(script, item)
      },
    },
    { day: d.on(-2, ADOPTED), clock: '16:30', play: adopt },
    {
      day: d.ago(150),
      clock: '09:30',
      async play(script) {
        for (const item of laterPilots(d)) await addItem(script, item)
      },
    },
    ...allItems(d).flatMap(lifeOf),
    ...moment('first', first, d.after(first.on, 9)),
    ...moment('second', second, d.after(second.on, 12)),
    ...moment('now', now, d.ago(3)),
  ]

  /** The moment is made some days before it is asked; the owners tell on one day, for a story. */
  function moment(name: 'first' | 'second' | 'now', days: Days['moments']['now'], toldOn: string): Scene[] {
    return [
      {
        day: d.after(days.askedFrom, -10),
        clock: '10:40',
        play: (script) =>
          script.make(KEEPER, `moment ${name}`, {
            operation: 'POST /programmes/:programmeId/moments',
            input: { programmeId: script.id('programme'), ...days },
          }),
      },
      { day: toldOn, clock: '13:10', play: (script) => tellAll(script, allItems(d), name) },
    ]
  }

  async function makeProgramme(script: Script) {
    await script.make(KEEPER, 'programme', {
      operation: 'POST /programmes',
      input: {
        name: `Opgroeien in Coevorden ${d.year(-2)}-${d.year(1)}`,
        since: d.on(-2, '01-01'),
        until: d.on(1, '12-31'),
        public: true,
        note: PROGRAMME_NOTE,
      },
    })
    const node = (name: string, made: { parent: string | null; kind: string; what?: string }) =>
      script.make(KEEPER, name, {
        operation: 'POST /programmes/:programmeId/nodes',
        input: { programmeId: script.id('programme'), name, ...made },
      })
    await node(VISION.name, { parent: null, kind: 'vision', what: VISION.what })
    for (const theme of THEMES) {
      await node(theme.name, { parent: script.id(VISION.name), kind: 'theme', what: theme.what })
      for (const { name, ...movement } of theme.movements)
        await node(name, { parent: script.id(theme.name), kind: 'movement', ...movement })
    }
    for (const { name, what } of Object.values(LINES)) await node(name, { parent: null, kind: 'action-line', what })
  }

  async function adopt(script: Script) {
    await script.change(KEEPER, 'programme', {
      operation: 'PUT /programmes/:programmeId/adoption',
      input: {
        programmeId: script.id('programme'),
        on: d.on(-2, ADOPTED),
        decision: `Raadsbesluit RIS-${d.year(-2)}-0117`,
      },
    })
  }
}

async function carryOver(script: Script, d: Days): Promise<void> {
  const items = carriedItems(d)
  const done = await script.act(KEEPER, 'POST /programmes/:programmeId/carrying-over', {
    programmeId: script.id('earlier'),
    to: script.id('programme'),
    on: d.on(-3, '12-31'),
    nodes: items.map(({ before, under }) => ({
      id: script.id(`earlier: ${before}`),
      version: script.version(`earlier: ${before}`),
      under: script.id(under),
    })),
    why: 'Gaat door in het nieuwe programma.',
  })
  for (const { before, name } of items) {
    const came = done.carried?.find(({ from }) => from === script.id(`earlier: ${before}`))
    script.remember(name, came ?? {})
  }
  for (const item of items) await takeOver(script, item)
}
