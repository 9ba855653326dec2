import { createEvents } from 'ics'
import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { ShowCalendar } from '../contract/registers-council.ts'
import { mayRead } from '../rights.ts'
import { getProgramme } from '../store/programmes.ts'
import { listCalendar, type OnCalendar } from '../store/registers/lists.ts'
import { registersNl } from '../words/registers.nl.ts'

/** The calendar of decisions for an agenda of one's own; it says nothing about families, so it needs no secret address. */
export const printCalendar = useCase({
  name: 'programme.print-decisions-calendar',
  summary: 'De besluitenkalender als agendabestand (ics)',
  action: 'print',
  purpose: 'policy',
  input: ShowCalendar,
  output: paperOutput,
  subject: ({ programmeId }) => `programme/${programmeId}/decisions-calendar/paper`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { programmeId, since, until }) {
    const { id: programme, name } = await getProgramme(tx, { municipality, id: programmeId })
    const days = await listCalendar(tx, { municipality, programme, since, until })
    return new Paper('ics', 'besluiten.ics', new TextEncoder().encode(icsOf(name, days)))
  },
})

const { bodies, councilKinds } = registersNl.registers

function icsOf(programme: string, days: readonly OnCalendar[]): string {
  const made = createEvents(
    days.map(({ id, title, on, body, kind }) => {
      const day = Temporal.PlainDate.from(on)
      const next = day.add({ days: 1 })
      const who = body === null ? councilKinds[kind ?? 'question'] : bodies[body]
      return {
        uid: `${id}@vangnet`,
        title: `${who}: ${title}`,
        start: [day.year, day.month, day.day],
        end: [next.year, next.month, next.day],
      }
    }),
    { productId: 'vangnet', calName: programme },
  )
  if (made.error) throw made.error
  return made.value ?? ''
}
