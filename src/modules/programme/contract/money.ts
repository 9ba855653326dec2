import { z } from 'zod'
import { bookingKinds } from '../rules/money/bookings.ts'
import { natures } from '../rules/money/lines.ts'
import { sourceNatures } from '../rules/money/sources.ts'
import { Cents, Moved, Quantity, Said, Year } from './amounts.ts'
import { Day, Name, Named, Note, Version } from './fields.ts'

const Reckoning = z.strictObject({ unit: Name, price: Cents, quantity: Quantity, times: Quantity })
const Share = z.strictObject({ payer: Name, weight: z.int().min(1).max(1_000_000) })
const Payer = Name

const line = {
  /** The part of the programme the money is for; null: the programme as a whole. */
  node: z.uuid().nullable().default(null),
  effort: Name,
  nature: z.enum(natures),
  /** The first year; only money that is there once may go without. */
  from: Year.nullable(),
  until: Year.nullable().default(null),
  reckoning: Reckoning.nullable().default(null),
  /** As the document says it: once, or a year. */
  stated: Cents.nullable().default(null),
  onTop: z.enum(['sure', 'unsure']).default('sure'),
  source: z.uuid().nullable().default(null),
  shares: z.array(Share).max(50).default([]),
  note: Note.default(''),
}
export const AddLine = z.strictObject({ programmeId: z.uuid(), ...line })
export const ChangeLine = z.strictObject({ lineId: z.uuid(), version: Version, ...line })
export const WithdrawLine = z.strictObject({ lineId: z.uuid(), version: Version })
export const Book = z.strictObject({
  lineId: z.uuid(),
  year: Year,
  kind: z.enum(bookingKinds),
  /** Below nothing: a correction. */
  cents: Moved,
  on: Day,
  what: Name,
})

const source = {
  name: Name,
  payer: Payer,
  nature: z.enum(sourceNatures),
  cents: Cents,
  from: Year.nullable(),
  until: Year.nullable().default(null),
  /** In which document it is promised. */
  note: Note.default(''),
}
export const AddSource = z.strictObject({ programmeId: z.uuid(), ...source })
export const ChangeSource = z.strictObject({ sourceId: z.uuid(), version: Version, ...source })
export const WithdrawSource = z.strictObject({ sourceId: z.uuid(), version: Version })

export const StateTotal = z.strictObject({
  programmeId: z.uuid(),
  /** null: of all money together. */
  nature: z.enum(natures).nullable(),
  /** null: over all years, and of what returns every year the amount a year. */
  year: Year.nullable(),
  cents: Cents,
  /** Where it stands. */
  stands: Name,
})
export const WithdrawTotal = z.strictObject({ totalId: z.uuid(), version: Version })

export const ShowMoney = z.strictObject({ programmeId: z.uuid() })
export const PrintMoney = z.strictObject({
  programmeId: z.uuid(),
  format: z.enum(['ods', 'xlsx']).default('ods'),
  language: z.enum(['nl', 'en']).default('nl'),
})

const Standing = z.object({
  year: z.int().nullable(),
  budgeted: z.int(),
  committed: z.int(),
  spent: z.int(),
  left: z.int(),
  free: z.int(),
})
const Part = z.object({
  /** null: what belongs to none of them. */
  part: z.string().nullable(),
  cents: z.int(),
  years: z.array(z.object({ year: z.int().nullable(), cents: z.int() })),
})
const Balance = z.object({ cost: z.int(), cover: z.int(), balance: z.int() })
const Doubt = z.discriminatedUnion('doubt', [
  z.object({ doubt: z.literal('on-top'), line: z.uuid(), effort: z.string() }),
  z.object({
    doubt: z.literal('structural'),
    source: z.uuid(),
    name: z.string(),
    payer: z.string(),
    cents: z.int(),
  }),
])
const Reading = z.object({
  takes: z.array(z.object({ doubt: Doubt, holds: z.boolean() })),
  incidental: Balance,
  structural: z.array(Balance.extend({ from: z.int(), until: z.int().nullable() })),
})

export const MoneyPage = z.object({
  programme: Named,
  /** Every year that anything names. */
  years: z.array(z.int()),
  lines: z.array(
    z.object({
      id: z.uuid(),
      node: Named.nullable(),
      effort: z.string(),
      nature: z.enum(natures),
      from: z.int().nullable(),
      until: z.int().nullable(),
      reckoning: z.object({ unit: z.string(), price: z.int(), quantity: z.string(), times: z.string() }).nullable(),
      stated: z.int().nullable(),
      /** What counts, once or a year; null when nobody said. */
      amount: z.int().nullable(),
      onTop: z.enum(['sure', 'unsure']),
      source: Named.nullable(),
      shares: z.array(z.object({ payer: z.string(), weight: z.int() })),
      note: z.string(),
      standings: z.array(Standing),
      version: z.int(),
    }),
  ),
  sources: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      payer: z.string(),
      nature: z.enum(sourceNatures),
      cents: z.int(),
      from: z.int().nullable(),
      until: z.int().nullable(),
      note: z.string(),
      version: z.int(),
    }),
  ),
  totals: z.object({
    /** `null` is what has no year. */
    byYear: z.array(z.object({ year: z.int().nullable(), incidental: z.int(), structural: z.int(), all: z.int() })),
    /** By the id of the source. */
    bySource: z.array(Part),
    byPayer: z.array(Part),
    /** What each payer gives: once, a year, and what nobody can tell of. */
    cover: z.array(z.object({ payer: z.string(), incidental: z.int(), structural: z.int(), unsure: z.int() })),
    standings: z.array(Standing),
  }),
  stated: z.array(
    z.object({
      id: z.uuid(),
      nature: z.enum(natures).nullable(),
      year: z.int().nullable(),
      cents: z.int(),
      counted: z.int(),
      difference: z.int(),
      stands: z.string(),
      version: z.int(),
    }),
  ),
  readings: z.array(Reading),
  /** The readings in words: what is open, and what it comes to in each case. */
  said: Said,
  findings: z.array(
    z.object({ finding: z.string(), about: z.uuid(), said: z.object({ nl: z.string(), en: z.string() }) }),
  ),
  mayChange: z.boolean(),
})
export type MoneyPage = z.infer<typeof MoneyPage>

export const ListBookings = z.strictObject({ lineId: z.uuid() })
export const BookingList = z.object({
  line: Named,
  bookings: z.array(
    z.object({
      id: z.uuid(),
      year: z.int(),
      kind: z.enum(bookingKinds),
      cents: z.int(),
      on: z.string(),
      what: z.string(),
      byName: z.string(),
      at: z.string(),
    }),
  ),
})
