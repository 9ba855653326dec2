import { type Box, overlap, runsThrough } from './box.ts'
import { type Label, type PlacedMember, placeLabel } from './network-label.ts'
import type { Point } from './svg.ts'

/** Names are wider than high, so rings are ovals. */
export const OVAL = 1.45
const STEP = 8
const TURNS = 16
const AIR = 4
/** Lines closer together than this (in radians) look like one. */
const NARROW = 0.09
/** How far along the ring, in parts of the distance to a neighbour, somebody may be moved. */
const NUDGES = [-0.4, -0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4]
const MIDDLE: Point = { x: 0, y: 0 }

/** `taken`: what stands there already; `nameOfRing`: where the ring writes its name at a given height. */
export type Room = {
  ry: number
  inner: readonly PlacedMember[]
  taken: readonly Box[]
  nameOfRing: (ry: number) => Box
}

export type Ring = { ry: number; members: readonly PlacedMember[] }

/**
 * The smallest ring from `ry` on at which no label touches another, turned to where the fewest lines run through a label,
 * and then with everybody nudged to where it gets better still.
 */
export function placeRing(labels: readonly Label[], room: Room): Ring {
  for (let ry = room.ry; ; ry += STEP) {
    const taken = [...room.taken, room.nameOfRing(ry)]
    const turns = Array.from({ length: TURNS }, (_, turn) =>
      labels.map((label, at) => placeAt(label, ry, (at + turn / TURNS) / labels.length)),
    )
    const fitting = turns.map((members, turn) => ({ members, turn })).filter(({ members }) => fit(members, taken))
    const [best] = fitting
      .map((found) => ({ ...found, cost: costOfAll(found.members, room.inner) }))
      .toSorted((a, b) => a.cost - b.cost)
    if (best) return { ry, members: nudge(labels, best, { ...room, ry, taken }) }
  }
}

/** `share`: from 0 to 1 clockwise from the top, evenly along the oval. */
function placeAt(label: Label, ry: number, share: number): PlacedMember {
  const turn = -Math.PI / 2 + share * 2 * Math.PI
  const angle = Math.atan2(Math.sin(turn) * Math.sqrt(OVAL), Math.cos(turn))
  return placeLabel(label, { x: ry * OVAL * Math.cos(angle), y: ry * Math.sin(angle) })
}

function fit(members: readonly PlacedMember[], taken: readonly Box[]): boolean {
  return members.every((one, at) => isFree(one, [...members.slice(at + 1).map((other) => other.label), ...taken]))
}

function isFree({ label }: PlacedMember, taken: readonly Box[]): boolean {
  return !taken.some((box) => overlap(label, box, AIR))
}

function nudge(
  labels: readonly Label[],
  start: { members: PlacedMember[]; turn: number },
  { ry, inner, taken }: Room,
): PlacedMember[] {
  const members = [...start.members]
  for (const round of [1, 2]) {
    for (const [at, label] of labels.entries()) {
      const others = members.filter((_, index) => index !== at)
      const boxes = [...taken, ...others.map((other) => other.label)]
      const shares = NUDGES.map((part) => (at + start.turn / TURNS + part / round) / labels.length)
      const places = [
        members[at] ?? placeAt(label, ry, 0),
        ...shares.map((share) => placeAt(label, ry, share)).filter((place) => isFree(place, boxes)),
      ]
      const [best] = places
        .map((place) => ({ place, cost: costOf(place, [...inner, ...others]) }))
        .toSorted((a, b) => a.cost - b.cost)
      if (best) members[at] = best.place
    }
  }
  return members
}

function costOfAll(members: readonly PlacedMember[], inner: readonly PlacedMember[]): number {
  return members.reduce((sum, one, at) => sum + costOf(one, [...inner, ...members.slice(at + 1)]), 0)
}

/** A line through the label of another is bad; two lines nearly on top of each other are confusing too. */
function costOf(one: PlacedMember, others: readonly PlacedMember[]): number {
  return others.reduce((sum, other) => {
    const through = Number(runsThrough(MIDDLE, one, other.label)) + Number(runsThrough(MIDDLE, other, one.label))
    const between = Math.abs(Math.atan2(one.y, one.x) - Math.atan2(other.y, other.x))
    const apart = Math.min(between, 2 * Math.PI - between)
    return sum + through * 10 + (apart < NARROW ? 3 * (1 - apart / NARROW) : 0)
  }, 0)
}
