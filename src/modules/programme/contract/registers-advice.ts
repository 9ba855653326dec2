import { z } from 'zod'
import { Code, Coded, Day, Text, Version } from './fields.ts'
import { registerContract, Words } from './registers-fields.ts'

export const advice = registerContract({
  own: {
    owner: z.uuid(),
    due: Day,
    /** Who recommends it: inspectorates, a project, an accountant, a client council. */
    givenBy: Words.default(''),
    givenOn: Day.nullable().default(null),
  },
  row: {
    givenBy: z.string(),
    givenOn: z.string().nullable(),
    percent: z.int().nullable(),
    degree: z.string().nullable(),
    proof: z.string(),
    reportedOn: z.string().nullable(),
  },
  states: ['open', 'realised', 'withdrawn'],
  closed: ['withdrawn'],
})

/** How far it is realised: a percentage, or a step of the list of the municipality; one of both. */
export const ReportRealisation = z.strictObject({
  programmeId: z.uuid(),
  entryId: z.uuid(),
  version: Version,
  percent: z.int().min(0).max(100).optional(),
  degree: Code.optional(),
  proof: Text.default(''),
  on: Day,
})

export const AdviceList = z.object({
  entries: z.array(advice.Row),
  degrees: z.array(Coded.extend({ percent: z.int() })),
  sum: z.object({ all: z.int(), open: z.int(), overdue: z.int(), withoutReport: z.int(), realised: z.int() }),
  mayChange: z.boolean(),
})
export type AdviceList = z.infer<typeof AdviceList>
