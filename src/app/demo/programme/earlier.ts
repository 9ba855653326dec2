import type { Days } from './days.ts'
import { KEEPER } from './items.ts'
import type { Scene, Script } from './script.ts'

type Old = { name: string; line: string; result: string; since: string; ended?: string; status: string; state: string }

const LINES = ['Opgroeien thuis en op school', 'Hulp en bescherming'] as const

/** The plan before this one: entered when the municipality began with Vangnet, so that three items could come along. */
function oldItems(d: Days): Old[] {
  const [home, help] = LINES
  return [
    {
      name: 'Voorschoolse educatie',
      line: home,
      result: 'Peuters met een taalachterstand gaan naar de voorschool.',
      since: d.on(-4, '02-01'),
      status: 'in-execution',
      state: 'Alle locaties werken met een erkend programma. De pedagogisch beleidsmedewerker is overal aangesteld.',
    },
    {
      name: 'Een goede start',
      line: home,
      result: 'Aanstaande ouders die het moeilijk hebben, zijn in beeld.',
      since: d.on(-4, '04-01'),
      status: 'in-execution',
      state: 'Het maandelijkse overleg over zwangerschappen is begonnen met drie organisaties.',
    },
    {
      name: 'Sport voor ieder kind',
      line: home,
      result: 'Elk kind kan een sport proberen.',
      since: d.on(-4, '03-01'),
      ended: d.on(-3, '12-15'),
      status: 'done',
      state:
        'Alle basisscholen doen mee aan de kennismakingslessen. Het jeugdfonds betaalt de contributie als dat nodig is.',
    },
    {
      name: 'Veilig thuis opgroeien',
      line: help,
      result: 'Geweld in gezinnen wordt eerder gezien.',
      since: d.on(-4, '05-01'),
      status: 'in-execution',
      state: 'De zelfscan is ingevuld. Het verbeterplan moet nog worden geschreven.',
    },
    {
      name: 'Eén loket voor jeugdhulp',
      line: help,
      result: 'Ouders weten waar zij met hun vraag terechtkunnen.',
      since: d.on(-4, '01-15'),
      ended: d.on(-3, '06-30'),
      status: 'done',
      state: 'Het loket is open en telefonisch bereikbaar van acht tot zes.',
    },
    {
      name: 'Inkoop met de regio',
      line: help,
      result: 'De regio koopt de jeugdhulp samen in.',
      since: d.on(-4, '01-15'),
      ended: d.on(-3, '12-31'),
      status: 'done',
      state: 'De contracten zijn getekend en lopen vier jaar.',
    },
  ]
}

/** The plan before this one, with one moment told about, and what came of it. */
export function earlierProgramme(d: Days): Scene[] {
  return [
    { day: d.on(-2, '01-10'), clock: '09:30', play: makeIt },
    { day: d.on(-2, '01-11'), clock: '10:00', play: tellOfIt },
  ]

  async function makeIt(script: Script) {
    await script.make(KEEPER, 'earlier', {
      operation: 'POST /programmes',
      input: {
        name: `Jeugdplan ${d.year(-4)}-${d.year(-3)}`,
        since: d.on(-4, '01-01'),
        until: d.on(-3, '12-31'),
        public: true,
        note: 'Het plan hiervoor. Overgenomen toen wij met Vangnet begonnen; drie onderdelen gaan door in het nieuwe programma.',
      },
    })
    const programmeId = script.id('earlier')
    for (const name of LINES)
      await script.make(KEEPER, name, {
        operation: 'POST /programmes/:programmeId/nodes',
        input: { programmeId, parent: null, kind: 'action-line', name },
      })
    for (const { name, line, result, since } of oldItems(d)) {
      await script.make(KEEPER, `earlier: ${name}`, {
        operation: 'POST /programmes/:programmeId/nodes',
        input: { programmeId, parent: script.id(line), kind: 'item', name, result },
      })
      const nodeId = script.id(`earlier: ${name}`)
      await script.change(KEEPER, `earlier: ${name}`, {
        operation: 'PUT /programme-nodes/:nodeId/planning',
        input: { nodeId, periods: [d.half(-4, 1), d.half(-4, 2), d.half(-3, 1), d.half(-3, 2)] },
      })
      await script.change(KEEPER, `earlier: ${name}`, {
        operation: 'PUT /programme-nodes/:nodeId/status',
        input: { nodeId, code: 'in-execution', since },
      })
    }
    await script.change(KEEPER, 'earlier', {
      operation: 'PUT /programmes/:programmeId/adoption',
      input: { programmeId, on: d.on(-4, '01-18'), decision: `RIS-${d.year(-4)}-0021` },
    })
  }

  async function tellOfIt(script: Script) {
    const day = d.on(-3, '05-01')
    await script.make(KEEPER, 'moment earlier', {
      operation: 'POST /programmes/:programmeId/moments',
      input: {
        programmeId: script.id('earlier'),
        name: `Voorjaar ${d.year(-3)}`,
        on: day,
        askedFrom: day,
        due: d.on(-3, '05-31'),
      },
    })
    for (const { name, state, status, ended } of oldItems(d)) {
      const nodeId = script.id(`earlier: ${name}`)
      await script.act(KEEPER, 'PUT /programme-nodes/:nodeId/states/:momentId', {
        nodeId,
        momentId: script.id('moment earlier'),
        version: 0,
        text: state,
      })
      if (ended)
        await script.change(KEEPER, `earlier: ${name}`, {
          operation: 'PUT /programme-nodes/:nodeId/status',
          input: { nodeId, code: status, since: ended, reason: 'Afgerond in dit plan.' },
        })
    }
  }
}
