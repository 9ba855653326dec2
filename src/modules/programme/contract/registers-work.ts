import { z } from 'zod'
import { standings } from '../rules/registers/commitments.ts'
import { IMPORTANCE, levels, scopes } from '../rules/registers/meetings.ts'
import { Code, Coded, Day, Named, Text, Version } from './fields.ts'
import { registerContract, Words } from './registers-fields.ts'

const Hours = z.int().min(0).max(100_000)
const Names = z.array(Words.min(1)).max(50)

/** What stood still, why, and since when. */
const still = registerContract({
  own: { node: z.uuid(), cause: Code, since: Day, hours: Hours.nullable().default(null) },
  row: {
    cause: z.string(),
    since: z.string(),
    hours: z.int().nullable(),
    /** Working days that nothing was done, up to today as long as it stands still. */
    workingDays: z.int(),
  },
  states: ['stands-still', 'goes-on', 'mistaken'],
  closed: ['goes-on', 'mistaken'],
})
export const standstills = {
  ...still,
  /** `on` is the last day it stood still. */
  Close: still.Close.extend({ hours: Hours.optional() }),
}
export const StandstillList = z.object({
  entries: z.array(standstills.Row),
  causes: z.array(Coded),
  sums: z.array(z.object({ cause: z.string(), times: z.int(), now: z.int(), workingDays: z.int(), hours: z.int() })),
  mayChange: z.boolean(),
})
export type StandstillList = z.infer<typeof StandstillList>

/** Which meetings matter, what is wanted of them, and what they take. */
export const meetings = registerContract({
  own: {
    scope: z.enum(scopes),
    level: z.enum(levels),
    /** 1 some, 2 much, 3 cannot be missed. */
    importance: z.int().min(IMPORTANCE.least).max(IMPORTANCE.most),
    wished: Text.default(''),
    effort: Text.default(''),
    hoursPerYear: Hours.nullable().default(null),
    /** Who is wanted there: of ours, or of partners at a meeting we call together. */
    attends: Names.default([]),
  },
  row: {
    scope: z.enum(scopes),
    level: z.enum(levels),
    importance: z.int(),
    wished: z.string(),
    effort: z.string(),
    hoursPerYear: z.int().nullable(),
    attends: z.array(z.string()),
    attendances: z.array(
      z.object({
        id: z.uuid(),
        on: z.string(),
        present: z.array(z.string()),
        absent: z.array(z.string()),
        note: z.string(),
        version: z.int(),
      }),
    ),
    turnout: z.object({
      met: z.int(),
      represented: z.int(),
      missed: z.array(z.object({ name: z.string(), times: z.int() })),
    }),
  },
  states: ['attended', 'left'],
  closed: ['left'],
})
export const MeetingList = z.object({ entries: z.array(meetings.Row), mayChange: z.boolean() })
export type MeetingList = z.infer<typeof MeetingList>

const attendance = { on: Day, present: Names, absent: Names.default([]), note: Text.default('') }
export const AddAttendance = z.strictObject({ programmeId: z.uuid(), entryId: z.uuid(), ...attendance })
export const ChangeAttendance = z.strictObject({
  programmeId: z.uuid(),
  entryId: z.uuid(),
  attendanceId: z.uuid(),
  version: Version,
  ...attendance,
})

const sum = z.object({
  'not-signed': z.int(),
  signed: z.int(),
  kept: z.int(),
  'not-kept': z.int(),
  withdrawn: z.int(),
  overdue: z.int(),
})
export const partners = registerContract({
  own: {
    organisation: z.uuid().nullable().default(null),
    contact: Words.default(''),
    /** The parts of the programme it takes part in. */
    nodes: z.array(z.uuid()).max(100).default([]),
  },
  row: {
    organisation: Named.nullable(),
    contact: z.string(),
    nodes: z.array(Named),
    commitments: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        due: z.string().nullable(),
        standing: z.enum(standings),
        overdue: z.boolean(),
      }),
    ),
    sum,
  },
  states: ['takes-part', 'left'],
  closed: ['left'],
})
/** What the register says of a partner, before it is reckoned with. */
export const PartnerFound = z.object({
  organisation: z.uuid().nullable(),
  nodes: z.array(Named),
  promised: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      due: z.string().nullable(),
      state: z.string(),
      signedOn: z.string().nullable(),
    }),
  ),
})
export const PartnerList = z.object({ entries: z.array(partners.Row), mayChange: z.boolean() })
export type PartnerList = z.infer<typeof PartnerList>

/** What a partner promised, by when, and whether it was signed and kept. */
export const commitments = registerContract({
  own: { due: Day, partner: z.uuid(), signedOn: Day.nullable().default(null) },
  row: { partner: Named.nullable(), signedOn: z.string().nullable(), standing: z.enum(standings) },
  states: ['promised', 'kept', 'not-kept', 'withdrawn'],
  closed: ['kept', 'not-kept', 'withdrawn'],
})
export const CommitmentList = z.object({ entries: z.array(commitments.Row), sum, mayChange: z.boolean() })
export type CommitmentList = z.infer<typeof CommitmentList>
