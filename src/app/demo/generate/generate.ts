import { demoBsns } from './bsn.ts'
import type { Cast } from './cast.ts'
import { dayOf } from './days.ts'
import type { Population } from './facts.ts'
import { dossiersFor, type Life, liveOn } from './life.ts'
import { familyName, givenNames } from './names.ts'
import { populate } from './population.ts'
import { type Random, randomFrom } from './random.ts'
import { CASELOAD, DOSSIER_DAYS, type Size, sizes, YEARS } from './rates.ts'
import type { Staff } from './staff.ts'

export type DemoAsk = {
  seed: number
  size: Size
  /** The moment at which the two years end. */
  at: Date
  /** The date of that moment in the Netherlands, `2026-11-22`. */
  today: string
}

/** A colleague whom the demo needs because there is more work than the demo people can carry. */
export type NewColleague = { id: string; subject: string; name: string }

export type DemoMunicipality = { population: Population; life: Life; cast: Cast }

/** Most families live in the first municipality, some in the others, so that the wall between them has two sides. */
const FIRST = 0.85

/** How many of the inhabitants of the whole demo live in each of these municipalities. */
export function divide(size: Size, municipalities: number): number[] {
  const rest = municipalities > 1 ? (1 - FIRST) / (municipalities - 1) : 0
  return Array.from({ length: municipalities }, (_, i) =>
    Math.round(sizes[size] * (municipalities === 1 ? 1 : i === 0 ? FIRST : rest)),
  )
}

/** Youth consultants that a municipality of this size needs beside those it has. */
export function moreColleagues(
  { seed, at }: DemoAsk,
  { municipality, inhabitants, has }: { municipality: string; inhabitants: number; has: number },
): NewColleague[] {
  const random = randomFrom(`${seed}/${municipality}/colleagues`)
  const open = (dossiersFor(inhabitants, 1) / YEARS) * (DOSSIER_DAYS.mean / 365)
  const needed = Math.max(0, Math.ceil(open / CASELOAD) - has)
  return Array.from({ length: needed }, (_, i) => ({
    id: random.id(at),
    subject: `demo-${municipality}-${String(i + 1).padStart(2, '0')}`,
    name: fullName(random),
  }))
}

function fullName(random: Random): string {
  const { prefix, family, origin } = familyName(random)
  const given = givenNames(random, { sex: random.chance(0.75) ? 'female' : 'male', born: 1985, origin })
  return [given.split(' ')[0], prefix, family].filter(Boolean).join(' ')
}

/** Families and two years of work for every municipality in turn; the same seed gives the same, whoever asks. */
export function* generateDemo(ask: DemoAsk, staffs: readonly Staff[]): Generator<DemoMunicipality> {
  const { seed, size, at, today } = ask
  const bsn = demoBsns()
  const inhabitants = divide(size, staffs.length)
  for (const [i, staff] of staffs.entries()) {
    const random = randomFrom(`${seed}/${staff.municipality}`)
    const people = inhabitants[i] ?? 0
    const { population, cast } = populate(random.branch('population'), {
      municipality: staff.municipality,
      inhabitants: people,
      today,
      at,
      bsn,
      withCast: i === 0,
    })
    const now = { today: dayOf(today), at }
    const share = people / sizes[size]
    const life = liveOn(random.branch('life'), population, { cast, staff, now, inhabitants: people, share })
    yield { population, life, cast }
  }
}
