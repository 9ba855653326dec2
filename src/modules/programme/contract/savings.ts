import { z } from 'zod'
import { Cents, Moved, Said, Year } from './amounts.ts'
import { Name, Named, Text, Version } from './fields.ts'

const Range = z.strictObject({ low: Cents, high: Cents })
const Reckoning = z.strictObject({
  /** What one group costs. */
  cost: Cents,
  places: z.int().min(1).max(10_000),
  /** How many groups a year. */
  groups: z.int().min(1).max(10_000),
  /** How many in a hundred of those who come would otherwise have had the dearer help: an assumption. */
  otherwise: z.int().min(0).max(100),
  /** What the same help costs each apart. */
  apart: Range,
})

const saving = {
  node: z.uuid().nullable().default(null),
  what: Name,
  /** The package or track of measures it belongs to; empty when to none. */
  track: z.string().trim().max(200).default(''),
  from: Year,
  until: Year.nullable().default(null),
  /** A year; null when the reckoning says it. */
  expected: Range.nullable().default(null),
  reckoning: Reckoning.nullable().default(null),
  reasoning: Text,
  assumptions: z.array(z.string().trim().min(1).max(1_000)).max(30),
}
export const AddSaving = z.strictObject({ programmeId: z.uuid(), ...saving })
export const ChangeSaving = z.strictObject({ savingId: z.uuid(), version: Version, ...saving })
export const WithdrawSaving = z.strictObject({ savingId: z.uuid(), version: Version })
export const AddResult = z.strictObject({
  savingId: z.uuid(),
  year: Year,
  /** Below nothing: it cost more, or a correction. */
  cents: Moved,
  /** How one knows. */
  how: z.string().trim().min(1).max(1_000),
})

const Spread = z.object({ low: z.int(), high: z.int() })
export const ListSavings = z.strictObject({ programmeId: z.uuid() })
export const SavingList = z.object({
  programme: Named,
  savings: z.array(
    z.object({
      id: z.uuid(),
      node: Named.nullable(),
      what: z.string(),
      track: z.string(),
      from: z.int(),
      until: z.int().nullable(),
      /** What counts, a year. */
      expected: Spread,
      /** As somebody stated it; it holds over the reckoning. */
      stated: Spread.nullable(),
      reckoning: z
        .object({
          cost: z.int(),
          places: z.int(),
          groups: z.int(),
          otherwise: z.int(),
          apart: Spread,
          /** A place, when all are taken. */
          perPlace: z.int(),
          reckoned: Spread,
        })
        .nullable(),
      /** What a place costs together and apart, and from when on it pays for itself. */
      said: Said,
      reasoning: z.string(),
      assumptions: z.array(z.string()),
      results: z.array(
        z.object({
          id: z.uuid(),
          year: z.int(),
          cents: z.int(),
          how: z.string(),
          byName: z.string(),
          at: z.string(),
        }),
      ),
      version: z.int(),
    }),
  ),
  byYear: z.array(
    z.object({
      year: z.int(),
      expected: Spread,
      realised: z.int(),
      /** Savings expected in a year that is over, of which nobody wrote down a result. */
      unmeasured: z.array(z.uuid()),
    }),
  ),
  /** A year, of the savings that run this year, by track. */
  byTrack: z.array(z.object({ track: z.string(), expected: Spread, realised: z.int() })),
  mayChange: z.boolean(),
})
export type SavingList = z.infer<typeof SavingList>
