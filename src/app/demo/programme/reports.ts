import type { Days } from './days.ts'
import { KEEPER } from './items.ts'
import type { Scene, Script } from './script.ts'

type Report = {
  title: string
  audience: 'council' | 'public'
  from: string
  until: string
  moments: readonly string[]
  blocks: readonly string[]
  foreword: string
}

const TOLD = ['result', 'what', 'planning', 'status', 'states', 'next'] as const

/** A report to the council and one for everybody, both published, and one that is being written. */
export function reports(d: Days): Scene[] {
  const { first, second, now } = d.moments
  const toCouncil: Report = {
    title: `Stand van zaken ${first.name.toLowerCase()}`,
    audience: 'council',
    from: d.on(-2, '01-01'),
    until: first.due,
    moments: ['moment first'],
    blocks: ['overview', ...TOLD, 'money', 'risks', 'indicators'],
    foreword:
      'Dit is het eerste rapport over ons programma. Veertien van de negentien onderdelen zijn in uitvoering. De vier onderdelen van hulp dichtbij draaien. Wat achterblijft, staat er ook in: wij hadden te weinig mensen.',
  }
  const toAll: Report = {
    title: `Wat doen wij voor kinderen en jongeren? ${second.name}`,
    audience: 'public',
    from: d.after(first.due, 1),
    until: second.due,
    moments: ['moment first', 'moment second'],
    blocks: ['overview', 'result', 'status', 'states', 'next', 'indicators', 'heard'],
    foreword:
      'Elk half jaar vertellen wij hoe het gaat met ons programma voor kinderen en jongeren. Bij elke actielijn leest u wat wij van u hoorden en wat wij ermee deden.',
  }
  const draft: Report = {
    title: `Stand van zaken ${now.name.toLowerCase()}`,
    audience: 'council',
    from: d.after(first.due, 1),
    until: d.ahead(21),
    moments: ['moment first', 'moment second', 'moment now'],
    blocks: ['changes', 'overview', ...TOLD, 'money', 'risks', 'indicators', 'advice'],
    foreword: '',
  }
  return [
    { day: d.after(first.due, 12), clock: '10:00', play: (script) => publish(script, toCouncil) },
    { day: d.after(second.due, 9), clock: '10:00', play: (script) => publish(script, toAll) },
    { day: d.ago(2), clock: '10:00', play: (script) => write(script, draft) },
  ]
}

function write(script: Script, { moments, ...report }: Report): Promise<void> {
  return script.make(KEEPER, report.title, {
    operation: 'POST /programmes/:programmeId/reports',
    input: { programmeId: script.id('programme'), ...report, moments: moments.map((name) => script.id(name)) },
  })
}

async function publish(script: Script, report: Report): Promise<void> {
  await write(script, report)
  await script.change(KEEPER, report.title, {
    operation: 'PUT /programme-reports/:reportId/publication',
    input: { reportId: script.id(report.title) },
  })
}
