import { createHash, randomBytes } from 'node:crypto'
import { createEvents } from 'ics'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import {
  Calendar,
  CalendarEnded,
  CalendarLink,
  CalendarLinkState,
  EndCalendarLink,
  MakeCalendarLink,
  ReadCalendar,
  ShowCalendarLink,
} from './contract/calendar.ts'
import type { TaskKind } from './rules/tasks.ts'
import { dropCalendarLink, findCalendarLink, findCalendarOwner, keepCalendarLink } from './store/calendar.ts'
import { listWorkTasksOf } from './store/work.ts'
import { namesNl } from './words/names.nl.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** A secret address with the days of my tasks for a calendar of one's own; a new one ends the former at once. */
export const makeCalendarLink = useCase({
  name: 'dossiers.make-calendar-link',
  summary: 'Een agenda-adres maken; het vorige vervalt',
  action: 'add',
  purpose: 'use-of-the-system',
  input: MakeCalendarLink,
  output: CalendarLink,
  subject: () => 'calendar/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self/calendar',
  async run({ tx, actor, now, municipality, settings }) {
    const token = `${municipality}-${randomBytes(32).toString('base64url')}`
    const version = await keepCalendarLink(tx, { municipality, worker: actor.id, hash: hashOf(token), at: now })
    return { id: actor.id, address: `${settings.baseUrl}/agenda/${token}.ics`, version }
  },
})

/** Whether I have an agenda address. It cannot be shown again: only its hash is kept. */
export const showCalendarLink = useCase({
  name: 'dossiers.show-calendar-link',
  summary: 'Of er een agenda-adres is',
  action: 'read',
  purpose: 'use-of-the-system',
  input: ShowCalendarLink,
  output: CalendarLinkState,
  subject: () => 'calendar/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self/calendar',
  async run({ tx, actor, municipality }) {
    const link = await findCalendarLink(tx, municipality, actor.id)
    return { madeAt: link ? new Date(link.madeAt).toISOString() : null, version: link?.version ?? 0 }
  },
})

/** The address is nobody's any more. */
export const endCalendarLink = useCase({
  name: 'dossiers.end-calendar-link',
  summary: 'Het agenda-adres intrekken',
  action: 'delete',
  purpose: 'use-of-the-system',
  input: EndCalendarLink,
  output: CalendarEnded,
  subject: () => 'calendar/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self/calendar',
  async run({ tx, actor, municipality }) {
    await dropCalendarLink(tx, municipality, actor.id)
    return { ended: true as const }
  },
})

/** The days of somebody's tasks, for whoever knows the secret address: kinds of task and days, never a name or number. */
export const readCalendar = useCase({
  name: 'dossiers.read-calendar',
  summary: 'De agenda achter een geheim adres',
  action: 'read',
  purpose: 'use-of-the-system',
  conceal: true,
  input: ReadCalendar,
  output: Calendar,
  subject: () => 'calendar/secret-address',
  may: () => 'secret/calendar',
  async run(scene, { token }) {
    const { tx, municipality, today } = scene
    const worker = await findCalendarOwner(tx, { municipality, hash: hashOf(token), today })
    if (!worker) throw new Refused({ refused: 'dossiers/calendar-unknown', status: 404 })
    const owner = { ...scene.actor, kind: 'worker' as const, id: worker, hats: [] }
    return { ics: icsOf(await listWorkTasksOf({ ...scene, actor: owner }, worker)) }
  },
})

function icsOf(tasks: readonly { id: string; kind: TaskKind; due: string }[]): string {
  const made = createEvents(
    tasks.map(({ id, kind, due }) => {
      const day = Temporal.PlainDate.from(due)
      const next = day.add({ days: 1 })
      return {
        uid: `${id}@vangnet`,
        title: namesNl.tasks.kinds[kind],
        start: [day.year, day.month, day.day],
        end: [next.year, next.month, next.day],
        classification: 'PRIVATE',
      }
    }),
    { productId: 'vangnet', calName: 'Vangnet' },
  )
  if (made.error) throw made.error
  return made.value ?? ''
}
