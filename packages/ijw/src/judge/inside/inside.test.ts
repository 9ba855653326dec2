import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyMessageOf, MODELS } from '../../../test/any-message.ts'
import { first } from '../../../test/cases/begin.ts'
import { given } from '../../../test/given.ts'
import type { Message } from '../../model/contents.ts'
import { INSIDE_RULES, judgeInside } from './inside.ts'

const anyMessage = fc.constantFrom(...MODELS).chain(anyMessageOf)
const DAYS = ['2026-04-01', '2026-04-15', '2026-05-01', '2026-05-15', '2026-06-01']
/** Help with or without a product, a code, an end, and perhaps taken away. */
const anyHelp = fc.record({
  category: fc.constantFrom('45', '54', undefined),
  code: fc.constantFrom('A', 'B', undefined),
  from: fc.constantFrom(...DAYS),
  until: fc.constantFrom(...DAYS, undefined),
  removed: fc.boolean(),
})
type Help = typeof anyHelp extends fc.Arbitrary<infer H> ? H : never

test('[E05] any message of the right structure can be judged, and every fault has a place in it, in its order', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const found = judgeInside(message)
      const places = found.map(({ path }) => placeOf(message, path))
      assert.ok(places.every((place) => place !== undefined))
      assert.deepEqual(places, places.toSorted(inOrder))
      assert.deepEqual(judgeInside(message), found)
      if (!INSIDE_RULES.some(({ messages }) => messages.includes(message.number))) assert.deepEqual(found, [])
    }),
    { numRuns: 300 },
  )
})

test('[E05 TR302] an allocation is stacked exactly when one that begins no later is the same help and still runs', () => {
  fc.assert(
    fc.property(fc.array(anyHelp, { minLength: 1, maxLength: 7 }), (all) => {
      const expected = all.flatMap((help, at) =>
        all.some((other, i) => beginsNoLater(other, i, help, at) && isStacked(other, help)) ? [at + 1] : [],
      )
      const found = judgeInside(allocating(all)).filter(({ rule }) => rule === 'TR302')
      assert.deepEqual(
        found.map(({ path }) => Number(/\[(\d+)\]$/.exec(path)?.[1])),
        expected,
      )
    }),
    { numRuns: 500 },
  )
})

test('[E05 TR101] of starts with one key every one but the first is a double', () => {
  const anyStart = fc.record({
    number: fc.constantFrom(1, 2, undefined),
    day: fc.constantFrom('2026-04-01', '2026-04-02'),
  })
  fc.assert(
    fc.property(fc.array(anyStart, { minLength: 1, maxLength: 6 }), (starts) => {
      const message = given('305', ({ Client }) => {
        const { ToewijzingNummer: _, ...start } = first(Client.StartProducten.StartProduct)
        Client.StartProducten.StartProduct = starts.map(({ number, day }) => ({
          ...start,
          ...(number && { ToewijzingNummer: number }),
          Begindatum: day,
        }))
      })
      const distinct = new Set(starts.map(({ number, day }) => `${number} ${day}`)).size
      assert.equal(judgeInside(message).filter(({ rule }) => rule === 'TR101').length, starts.length - distinct)
    }),
  )
})

function allocating(all: readonly Help[]): Message {
  return given('301', ({ Client }) => {
    const base = first(Client.ToegewezenProducten.ToegewezenProduct)
    Client.ToegewezenProducten.ToegewezenProduct = all.map(({ category, code, from, until, removed }, at) => {
      const { Product: _, Einddatum: __, ...rest } = base
      return {
        ...rest,
        ToewijzingNummer: at,
        Ingangsdatum: from,
        ...(category !== undefined && {
          Product: { Categorie: category as '45', ...(code !== undefined && { Code: code }) },
        }),
        ...(until !== undefined && { Einddatum: until }),
        ...(removed && { RedenWijziging: '13' as const }),
      }
    })
  })
}

function isStacked(one: Help, other: Help): boolean {
  if ([one, other].some(({ removed, from, until }) => removed && from === until)) return false
  return isSame(one, other) && (one.until === undefined || one.until >= other.from)
}

function isSame(one: Help, other: Help): boolean {
  if (one.category === undefined || other.category === undefined) return true
  if (one.category !== other.category) return false
  return one.code === undefined || other.code === undefined || one.code === other.code
}

function beginsNoLater(one: Help, i: number, other: Help, at: number): boolean {
  return one.from < other.from || (one.from === other.from && i < at)
}

/** For each step of a path which child it is, and which of its list; nothing when the path leads nowhere. */
function placeOf(message: Message, path: string): number[] | undefined {
  const place: number[] = []
  let value: unknown = message.body
  for (const step of path.split('/').slice(2)) {
    const [, name = '', nth] = /^(\w+?)(?:\[(\d+)\])?$/.exec(step) ?? []
    const inside = value as { readonly [name: string]: unknown }
    const found = inside[name]
    if (found === undefined || Array.isArray(found) !== (nth !== undefined)) return undefined
    place.push(orderOf(inside).indexOf(name), Number(nth ?? 1))
    value = Array.isArray(found) ? found[Number(nth) - 1] : found
    if (value === undefined) return undefined
  }
  return place
}

/** The elements as they are in this object: those of a made-up message stand in the order of the standard. */
function orderOf(value: object): string[] {
  return Object.keys(value)
}

function inOrder(one: readonly number[] | undefined, other: readonly number[] | undefined): number {
  const [a, b] = [one ?? [], other ?? []]
  const at = a.findIndex((step, i) => step !== b[i])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
