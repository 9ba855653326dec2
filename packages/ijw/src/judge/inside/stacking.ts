import { numbered, spokenPeriod } from '../../spoken.ts'
import { isBefore } from '../dates.ts'
import type { Breach } from '../rule.ts'
import { among, type InsideRule, inside } from './among.ts'
import { allocations, fresh, requests, type Wanted } from './wanted.ts'

/** Reasons of change with which an allocation that ends on its first day counts as taken away. */
const REMOVED: readonly (string | undefined)[] = ['01', '13']

const counted = among({
  '301': (body) => allocations(body).filter((one) => !isRemoved(one)),
})
const requested = among({ '315': requests })
const newlyAsked = among({ '317': fresh })

/** Rules against stacking: the same help may not be given twice in the same time. */
export const STACKING_RULES: readonly InsideRule[] = [
  inside({
    id: 'TR302',
    messages: counted.messages,
    says: 'Hetzelfde product is twee keer toegewezen voor perioden die elkaar overlappen.',
    todo: 'De gemeente laat de perioden op elkaar aansluiten, of verwijdert een van de toewijzingen, en stuurt het bericht opnieuw.',
    check: (message) => stacked([...counted.in(message)]),
  }),
  inside({
    id: 'TR386',
    messages: requested.messages,
    says: 'Hetzelfde product is twee keer aangevraagd voor perioden die elkaar overlappen.',
    todo: 'De aanbieder laat de perioden op elkaar aansluiten, of vraagt het product één keer aan, en stuurt het bericht opnieuw.',
    check: (message) => stacked([...requested.in(message)]),
  }),
  inside({
    id: 'TR410',
    messages: newlyAsked.messages,
    says: 'Hetzelfde nieuwe product is twee keer gevraagd voor perioden die elkaar overlappen.',
    todo: 'De aanbieder laat de perioden op elkaar aansluiten, of vraagt het product één keer, en stuurt het bericht opnieuw.',
    check: (message) => stacked([...newlyAsked.in(message)]),
  }),
]

/** What matters for stacking: which product, and when. */
export type Stackable = Pick<Wanted, 'at' | 'product' | 'from' | 'until'>

function isRemoved(one: Wanted): boolean {
  const { RedenWijziging } = one.at.value as { readonly RedenWijziging?: string }
  return one.until === one.from && REMOVED.includes(RedenWijziging)
}

/**
 * Each that begins while another of the same help still runs. Walks along the begin dates and keeps, for every kind of
 * help, the one that runs longest, so thousands of products take no longer than sorting them.
 */
export function stacked(all: readonly Stackable[]): Breach[] {
  const found: { readonly at: number; readonly breach: Breach }[] = []
  const longest = new Map<string, Stackable>()
  const inTime = all.map((one, at) => ({ one, at })).sort((a, b) => order(a.one.from, b.one.from) || a.at - b.at)
  for (const { one, at } of inTime) {
    const other = clashing(one)
      .flatMap((kind) => longest.get(kind) ?? [])
      .find((earlier) => runsUntil(earlier, one.from))
    if (other) found.push({ at, breach: { at: one.at, says: says(one, other) } })
    for (const kind of kinds(one)) {
      const known = longest.get(kind)
      if (known === undefined || outlasts(one, known)) longest.set(kind, one)
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ breach }) => breach)
}

/** What a product is counted as: itself, any of its category, and anything at all. */
function kinds({ product }: Stackable): string[] {
  if (product === undefined) return ['anything', 'unnamed']
  const { Categorie, Code } = product
  return ['anything', `${Categorie}`, Code === undefined ? `${Categorie} as a whole` : `${Categorie}/${Code}`]
}

/**
 * Which kinds it is the same help as: without a code everything of its category, without a product everything; and those
 * that lack a code or a product themselves.
 */
function clashing({ product }: Stackable): string[] {
  if (product === undefined) return ['anything']
  const { Categorie, Code } = product
  const same = Code === undefined ? [`${Categorie}`] : [`${Categorie} as a whole`, `${Categorie}/${Code}`]
  return ['unnamed', ...same]
}

function runsUntil(one: Stackable, day: string): boolean {
  return one.until === undefined || !isBefore(one.until, day)
}

function outlasts(one: Stackable, other: Stackable): boolean {
  if (other.until === undefined) return false
  return one.until === undefined || isBefore(other.until, one.until)
}

function order(one: string, other: string): number {
  if (isBefore(one, other)) return -1
  return isBefore(other, one) ? 1 : 0
}

function says(one: Stackable, other: Stackable): string {
  const periods = [one, other].map(({ from, until }) => spokenPeriod(from, until))
  const there = `${numbered(other.at.path)} (${periods[1]})`
  const begin = `Deze periode (${periods[0]}) overlapt met die van`
  if (one.product === undefined || other.product === undefined)
    return `${begin} ${there}. Wat geen product noemt, mag met niets anders overlappen.`
  if (one.product.Code === undefined || other.product.Code === undefined)
    return `${begin} dezelfde productcategorie in ${there}. Wat geen productcode noemt, telt als de hele categorie.`
  return `${begin} hetzelfde product in ${there}.`
}
