import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { line, Postcode } from './fields.ts'

const codes = z.array(z.string().max(60)).min(1).max(60).readonly().optional()
const age = z.int().min(-1).max(27).optional()

const Target = z.union([z.strictObject({ team: z.uuid() }), z.strictObject({ teamOf: z.enum(['home', 'school']) })])

const Rule = z.strictObject({
  id: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]{1,40}$/, 'input/mark-form'),
  priority: z.int().min(1).max(999),
  from: Day,
  until: Day.optional(),
  /** Why this rule is there: a decision, an agreement. */
  source: line.min(1),
  when: z.strictObject({
    kinds: codes,
    ageFrom: age,
    ageBelow: age,
    acute: z.boolean().optional(),
    homeAreas: z.array(z.uuid()).min(1).max(60).readonly().optional(),
    schoolAreas: z.array(z.uuid()).min(1).max(60).readonly().optional(),
    reporterKinds: codes,
  }),
  to: Target,
})

const Net = z.strictObject({
  team: z.uuid(),
  from: Day,
  until: Day.optional(),
  source: line.min(1),
})

export const ShowRouting = z.strictObject({})

const Named = z.object({ id: z.uuid(), name: z.string() })

export const RoutingPage = z.object({
  /** 0: the rules we ship, because the municipality wrote none. */
  version: z.int(),
  rules: z.array(Rule),
  nets: z.array(Net),
  teams: z.array(Named),
  areas: z.array(Named.extend({ team: z.string() })),
  faults: z.array(z.object({ fault: z.string(), on: Day, facts: z.record(z.string(), z.string()) })),
})
export type RoutingPage = z.infer<typeof RoutingPage>

export const ChangeRouting = z.strictObject({
  rules: z.array(Rule).max(100),
  nets: z.array(Net).min(1).max(20),
  version: z.int(),
})
export type ChangeRouting = z.infer<typeof ChangeRouting>

export const RoutingChanged = z.object({ version: z.int() })

/** "Which team gets this?" with rules that are not written yet, or with those that are. */
export const TryRouting = z.strictObject({
  kinds: z.array(z.string().max(60)).max(20).default([]),
  age: z.int().min(-1).max(27).optional(),
  acute: z.boolean().default(false),
  postcode: Postcode.default(''),
  schoolPostcode: Postcode.default(''),
  reporterKind: z.string().max(40).optional(),
})

export const RoutingTried = z.object({
  team: z.string(),
  rule: z.string(),
  from: Day,
  leads: z.string(),
  instead: z.string(),
  passed: z.array(z.object({ rule: z.string(), because: z.string() })),
})
export type RoutingTried = z.infer<typeof RoutingTried>
