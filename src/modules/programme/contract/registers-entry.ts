import { z } from 'zod'
import { type Register, registers } from '../rules/registers/registers.ts'
import { Coded, Named } from './fields.ts'
import { advice } from './registers-advice.ts'
import { councilItems, decisions } from './registers-council.ts'
import { entryRow, ListEntries } from './registers-fields.ts'
import { ideas } from './registers-ideas.ts'
import { communication, heard } from './registers-people.ts'
import { commitments, meetings, partners, standstills } from './registers-work.ts'

/** The dated list from which a register takes codes; empty for a register that has none. */
const ListOfRegister = z.array(Coded.extend({ percent: z.int().optional() }))
export type ListOfRegister = z.infer<typeof ListOfRegister>

const page = {
  programme: Named,
  list: ListOfRegister,
  /** Whether the asker writes the programme: words entries anew, moves, reopens and lets go. */
  mayChange: z.boolean(),
  /** Whether the asker is asked to take it over. */
  mayAnswer: z.boolean(),
  /** Whether the asker may open the programme it stands in. */
  mayOpen: z.boolean(),
}
const pageOf = <const R extends Register, Row extends z.ZodRawShape>(register: R, row: z.ZodObject<Row>) =>
  z.object({ ...row.shape, ...page, register: z.literal(register) })

/** One entry of any register: what its list shows of it, and what the asker may do. */
export const EntryPage = z.discriminatedUnion('register', [
  pageOf('advice', advice.Row),
  pageOf('idea', ideas.Row),
  pageOf('council-item', councilItems.Row),
  pageOf('decision', decisions.Row),
  pageOf('standstill', standstills.Row),
  pageOf('meeting', meetings.Row),
  pageOf('partner', partners.Row),
  pageOf('commitment', commitments.Row),
  pageOf('communication', communication.Row),
  pageOf('heard', heard.Row),
])
export type EntryPage = z.infer<typeof EntryPage>
export type EntryOf<R extends Register> = Extract<EntryPage, { register: R }>

/** A register as a file to reckon with, narrowed as its list is. */
export const PrintRegister = ListEntries.extend({
  register: z.enum(registers),
  format: z.enum(['ods', 'xlsx']).default('ods'),
  language: z.enum(['nl', 'en']).default('nl'),
})

export type PrintRegister = z.infer<typeof PrintRegister>

export const CountEntries = z.strictObject({ programmeId: z.uuid() })
export const RegisterCounts = z.object({
  registers: z.array(
    z.object({
      register: z.enum(registers),
      open: z.int(),
      overdue: z.int(),
      /** Open, and nobody who works here answers for it, whether it has a date or not. */
      withoutOwner: z.int(),
      closed: z.int(),
    }),
  ),
  mayChange: z.boolean(),
})
export type RegisterCounts = z.infer<typeof RegisterCounts>

export const ListNodeEntries = z.strictObject({ nodeId: z.uuid() })
/** What all registers say about one part of a programme and what goes on in it, what is due first on top. */
export const NodeEntries = z.object({
  entries: z.array(z.object({ ...entryRow, state: z.string(), register: z.enum(registers) })),
  /** Whether the asker may open all of them, and not only the own. */
  mayOpen: z.boolean(),
})
export type NodeEntries = z.infer<typeof NodeEntries>
