import { z } from 'zod'
import { sources } from '../rules/registers/heard.ts'
import { Code, Coded, Day, Named } from './fields.ts'
import { registerContract, Words } from './registers-fields.ts'

const told = registerContract({
  own: {
    node: z.uuid(),
    doers: z.array(Words.min(1)).max(20).default([]),
    /** At most one of these three; none when it still has to be thought out. */
    onDay: Day.nullable().default(null),
    inWeek: z
      .string()
      .regex(/^\d{4}-W\d{2}$/, 'programme/week-form')
      .nullable()
      .default(null),
    inWords: Words.default(''),
    channels: z.array(Code).max(20).default([]),
  },
  row: {
    doers: z.array(z.string()),
    onDay: z.string().nullable(),
    inWeek: z.string().nullable(),
    inWords: z.string(),
    channels: z.array(z.string()),
  },
  states: ['planned', 'done', 'dropped'],
  closed: ['done', 'dropped'],
})
/** What is told about a part of the programme: what, who, when and by which channel. Its date follows from when. */
export const communication = { ...told, Add: told.Add.omit({ due: true }), Change: told.Change.omit({ due: true }) }
export const CommunicationList = z.object({
  entries: z.array(communication.Row),
  channels: z.array(Coded),
  mayChange: z.boolean(),
})
export type CommunicationList = z.infer<typeof CommunicationList>

/** What people said, and what was done with it or why not. */
export const heard = registerContract({
  own: {
    node: z.uuid(),
    /** A group, never somebody's name: everybody may read it. */
    fromWhom: Words.default(''),
    source: z.enum(sources),
    heardOn: Day,
    /** The question of the council it came with. */
    question: z.uuid().nullable().default(null),
    /** Whether everybody may read it once it is answered. */
    shown: z.boolean(),
  },
  row: {
    fromWhom: z.string(),
    source: z.enum(sources),
    heardOn: z.string(),
    question: Named.nullable(),
    shown: z.boolean(),
    forEverybody: z.boolean(),
  },
  states: ['heard', 'done', 'not-done'],
  closed: ['done', 'not-done'],
})
export const HeardList = z.object({
  entries: z.array(heard.Row),
  sum: z.object({ heard: z.int(), done: z.int(), notDone: z.int(), waiting: z.int() }),
  mayChange: z.boolean(),
})
export type HeardList = z.infer<typeof HeardList>

export const ShowSaidAndDone = z.strictObject({ programmeId: z.uuid() })
/** What everybody may read: you said, we did. By part of the programme as it reads, the newest answer first. */
export const SaidAndDone = z.object({
  programme: Named,
  lines: z.array(
    z.object({
      node: Named,
      /** What it stands under, from the top of the programme. */
      path: z.array(Named),
      said: z.array(
        z.object({
          title: z.string(),
          about: z.string(),
          fromWhom: z.string(),
          source: z.enum(sources),
          heardOn: z.string(),
          done: z.boolean(),
          outcome: z.string(),
          answeredOn: z.string(),
        }),
      ),
    }),
  ),
})
export type SaidAndDone = z.infer<typeof SaidAndDone>
