import type { PersonId } from '../rules/relations.ts'
import type { Descent, DrawnPerson, Family, LineStyle, Union } from './genogram.ts'
import { Lanes, type Track } from './lanes.ts'
import { CELL, MARGIN, SIGN, TURN } from './measures.ts'
import type { Rows } from './order.ts'

/** A height that is fixed by a row (from the top of its signs) or by a track. */
export type Height = { row: number; down: number } | Track

export type Stop = { x: number; y: Height }

export type Stroke = { stops: readonly Stop[]; style: LineStyle }

export type Routes = { strokes: readonly Stroke[]; slashes: readonly Stop[]; lanes: Lanes }

export type Placed = { x: ReadonlyMap<PersonId, number>; rows: Rows; persons: ReadonlyMap<PersonId, DrawnPerson> }

const MIDDLE = SIGN / 2
const JOG = 14
/** Left of everybody. */
const EDGE = MARGIN / 2

/** Lays every line between signs, in gutters and lanes where no name stands. */
export function routeFamily(family: Family, placed: Placed): Routes {
  const router = new Router(placed)
  for (const union of family.unions) router.union(union)
  for (const descent of family.descents) router.descent(descent)
  for (const pair of family.siblings) router.siblings(pair)
  return router
}

type Side = -1 | 1
type Source = Stop & { row: number; lead: readonly Stop[] }

class Router implements Routes {
  readonly strokes: Stroke[] = []
  readonly slashes: Stop[] = []
  readonly lanes = new Lanes()
  readonly #placed: Placed
  readonly #rowOf: ReadonlyMap<PersonId, number>
  readonly #sources = new Map<string, Stop & { row: number }>()
  readonly #turns = new Map<string, number>()
  readonly #arrivals = new Map<PersonId, number>()
  readonly #passages = new Map<string, number>()

  constructor(placed: Placed) {
    this.#placed = placed
    this.#rowOf = new Map(placed.rows.flatMap((row, index) => row.map((person) => [person, index] as const)))
  }

  union({ pair, state }: Union): void {
    const [left, right] = pair.toSorted((a, b) => this.#x(a) - this.#x(b)) as [PersonId, PersonId]
    const row = this.#row(left)
    const style: LineStyle = state === 'co-parents' ? 'dotted' : 'whole'
    const key = pair.toSorted().join(' ')
    if (row === this.#row(right) && this.#areNeighbours(left, right)) {
      const y = { row, down: MIDDLE }
      const middle = (this.#x(left) + this.#x(right)) / 2
      this.strokes.push({
        stops: [
          { x: this.#x(left), y },
          { x: this.#x(right), y },
        ],
        style,
      })
      if (state === 'apart') this.slashes.push({ x: (this.#x(left) + MIDDLE + middle) / 2, y })
      this.#sources.set(key, { x: middle, y, row })
      return
    }
    const [from, to] = [this.#turn(left, 1), this.#turn(right, -1)]
    const between = this.#across(from.x, row, { x: to.x, lane: this.#row(right) })
    this.strokes.push({ stops: [...from.lead, ...between, ...to.lead.toReversed()], style })
    const [track] = between
    if (!track) return
    if (state === 'apart') this.slashes.push({ x: from.x + (to.x - from.x) / 4, y: track.y })
    this.#sources.set(key, { x: (from.x + to.x) / 2, y: track.y, row })
  }

  descent({ from, children, style }: Descent): void {
    const middle = children.reduce((sum, child) => sum + this.#x(child), 0) / children.length
    const source = this.#sourceOf(from, middle)
    const below = children.filter((child) => this.#row(child) > source.row)
    for (const child of children) if (!below.includes(child)) this.#upward(source, child, style)
    if (below.length === 0) return
    const arrivals = below.map((child) => ({ child, x: this.#arrive(child), row: this.#row(child) }))
    const hubs = hubsOf(arrivals, this.#placed.persons)
    const doors = hubs.map((hub) => ({
      ...hub,
      door: hub.row === source.row + 1 ? hub.x : this.#gutter(source.row + 1, hub.x),
    }))
    const [only, ...others] = doors
    // A jog of a few pixels only looks like a mistake.
    if (source.lead.length === 0 && only && others.length === 0 && Math.abs(only.door - source.x) < JOG)
      source.x = only.door
    const bar = this.lanes.reserve(source.row, [source.x, ...doors.map(({ door }) => door)])
    const ends = [source.x, ...doors.map(({ door }) => door)]
    this.strokes.push({ stops: [...source.lead, { x: source.x, y: source.y }, { x: source.x, y: bar }], style })
    if (Math.max(...ends) > Math.min(...ends))
      this.strokes.push({
        stops: [
          { x: Math.min(...ends), y: bar },
          { x: Math.max(...ends), y: bar },
        ],
        style,
      })
    for (const hub of doors) this.#down(hub, { bar, style })
  }

  siblings([one, other]: readonly [PersonId, PersonId]): void {
    const [from, to] = [this.#arrive(one), this.#arrive(other)]
    const stops = this.#across(from, this.#row(one) - 1, { x: to, lane: this.#row(other) - 1 })
    const ends = [
      { x: from, y: { row: this.#row(one), down: 0 } },
      { x: to, y: { row: this.#row(other), down: 0 } },
    ] as const
    this.strokes.push({ stops: [ends[0], ...stops, ends[1]], style: 'dotted' })
  }

  /** A child above its parent is a knot in the facts; it is drawn all the same, around the outside. */
  #upward(source: Source, child: PersonId, style: LineStyle): void {
    const x = this.#arrive(child)
    const row = this.#row(child)
    const stops = this.#across(source.x, source.row, { x, lane: row - 1 })
    this.strokes.push({
      stops: [...source.lead, { x: source.x, y: source.y }, ...stops, { x, y: { row, down: 0 } }],
      style,
    })
  }

  /** Sideways through a lane, and to another lane only along the edge of the picture. */
  #across(x: number, lane: number, to: { x: number; lane: number }): Stop[] {
    if (lane === to.lane) {
      const track = this.lanes.reserve(lane, [x, to.x])
      return [
        { x, y: track },
        { x: to.x, y: track },
      ]
    }
    const [one, other] = [this.lanes.reserve(lane, [x, EDGE]), this.lanes.reserve(to.lane, [EDGE, to.x])]
    return [
      { x, y: one },
      { x: EDGE, y: one },
      { x: EDGE, y: other },
      { x: to.x, y: other },
    ]
  }

  /** From the bar down to the signs, through the gutters of rows in between. */
  #down({ x, row, door, members }: Hub & { door: number }, { bar, style }: { bar: Track; style: LineStyle }): void {
    const stops: Stop[] = [{ x: door, y: bar }]
    let at = door
    for (let between = bar.lane + 1; between < row; between += 1) {
      const next = between + 1 === row ? x : this.#gutter(between + 1, x)
      const track = this.lanes.reserve(between, [at, next])
      stops.push({ x: at, y: track }, { x: next, y: track })
      at = next
    }
    const last = stops.at(-1) ?? { x, y: bar }
    this.strokes.push({ stops: [...stops, { x: last.x, y: last.y }], style })
    for (const member of members) this.strokes.push({ stops: [last, { x: member, y: { row, down: 0 } }], style })
  }

  #sourceOf(from: readonly PersonId[], middle: number): Source {
    const known = this.#sources.get(from.toSorted().join(' '))
    if (known) return { ...known, x: this.#pass(known.row, known.x), lead: [] }
    const [person = ''] = from
    const { x, lead } = this.#turn(person, middle < this.#x(person) ? -1 : 1)
    const row = this.#row(person)
    return { x, y: lead.at(-1)?.y ?? { row, down: MIDDLE }, row, lead }
  }

  /** Leaves a sign sideways below its middle, so that it is told from the line of a couple, and turns in the gutter. */
  #turn(person: PersonId, side: Side): { x: number; lead: Stop[] } {
    const key = `${person} ${side}`
    const count = this.#turns.get(key) ?? 0
    this.#turns.set(key, count + 1)
    const y = { row: this.#row(person), down: MIDDLE + 8 + (count % 2) * 7 }
    const x = this.#x(person) + side * (TURN - (count % 2) * 3)
    return {
      x,
      lead: [
        { x: this.#x(person) + side * (MIDDLE - 6), y },
        { x, y },
      ],
    }
  }

  /** Where a line enters a sign from above: the first in the middle, others beside it. */
  #arrive(person: PersonId): number {
    const count = this.#arrivals.get(person) ?? 0
    this.#arrivals.set(person, count + 1)
    const step = Math.ceil(count / 2) * 7
    return this.#x(person) + (count % 2 === 0 ? step : -step)
  }

  /** The gutter of a row that is nearest to where the line wants to go. */
  #gutter(row: number, x: number): number {
    const xs = (this.#placed.rows[row] ?? []).map((person) => this.#x(person))
    const [first, last] = [xs[0] ?? x, xs.at(-1) ?? x]
    const between = xs.slice(1).map((right, at) => ((xs[at] ?? right) + right) / 2)
    const gutters = [first - CELL / 2, ...between, last + CELL / 2]
    return this.#pass(row, gutters.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x)
  }

  /** The next line that goes down through the same gutter runs beside the last one. */
  #pass(row: number, x: number): number {
    const key = `${row} ${Math.round(x)}`
    const count = this.#passages.get(key) ?? 0
    this.#passages.set(key, count + 1)
    const step = Math.ceil(count / 2) * 7
    return x + (count % 2 === 0 ? -step : step)
  }

  #areNeighbours(left: PersonId, right: PersonId): boolean {
    const row = this.#placed.rows[this.#row(left)] ?? []
    return row.indexOf(right) - row.indexOf(left) === 1
  }

  #x(person: PersonId): number {
    return this.#placed.x.get(person) ?? 0
  }

  #row(person: PersonId): number {
    return this.#rowOf.get(person) ?? 0
  }
}

type Arrival = { child: PersonId; x: number; row: number }
type Hub = { x: number; row: number; members: readonly number[] }

/** Children born on the same day of the same parents hang from one point. */
function hubsOf(arrivals: readonly Arrival[], persons: Placed['persons']): Hub[] {
  const births = Map.groupBy(arrivals, ({ child, row }) => {
    const born = persons.get(child)?.born
    return born && !born.endsWith('00') ? `${row} ${born}` : child
  })
  return [...births.values()].map((together) => {
    const members = together.map(({ x }) => x)
    return { x: members.reduce((sum, x) => sum + x, 0) / members.length, row: together[0]?.row ?? 0, members }
  })
}
