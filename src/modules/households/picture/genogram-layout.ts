import type { Box } from './box.ts'
import { readFamily } from './family.ts'
import type { DrawnPerson, Genogram, LineStyle } from './genogram.ts'
import { type Outline, outlinesOf } from './household-outline.ts'
import { BADGE, CELL, LANE, LEGEND, MARGIN, NAME, NAME_GAP, OUTLINE, ROW, SIGN } from './measures.ts'
import { orderRows } from './order.ts'
import { type Height, routeFamily, type Stop } from './routes.ts'
import { rowsOf } from './rows.ts'
import { spreadRows } from './spread.ts'
import type { Point } from './svg.ts'
import { cutText, textWidth, wrapText } from './text-width.ts'

export type DrawnSign = {
  person: DrawnPerson
  x: number
  y: number
  box: Box
  name: readonly { text: string; x: number; y: number; box: Box }[]
}

export type Legend = { household: number; text: string; x: number; y: number; box: Box }

/** Everything in its place; drawing it needs no more decisions. */
export type GenogramLayout = {
  width: number
  height: number
  signs: readonly DrawnSign[]
  strokes: readonly { points: readonly Point[]; style: LineStyle }[]
  slashes: readonly Point[]
  outlines: readonly Outline[]
  badges: readonly { household: number; x: number; y: number }[]
  legend: readonly Legend[]
}

/**
 * Places a family: rows by generation, couples side by side, lines in the lanes and gutters between the names. Names never
 * overlap each other or a sign, however large the family; the same family always gives the same picture.
 */
export function layOutGenogram(genogram: Genogram): GenogramLayout {
  const family = readFamily(genogram)
  const rows = orderRows(
    genogram,
    family,
    rowsOf(
      genogram.persons.map((person) => person.id),
      family.levels,
    ),
  )
  const x = shifted(spreadRows(rows, family, CELL), MARGIN + CELL / 2)
  const persons = new Map(genogram.persons.map((person) => [person.id, person]))
  const { strokes, slashes, lanes } = routeFamily(family, { x, rows, persons })
  const tops = topsOf(rows.length, (lane) => lanes.count(lane))
  const heightAt = (y: Height) => ('row' in y ? (tops[y.row] ?? 0) + y.down : trackAt(y, tops))
  const toPoint = (stop: Stop): Point => ({ x: stop.x, y: heightAt(stop.y) })
  const top = (row: number) => tops[row] ?? 0

  const outlines = genogram.households.flatMap((household, index) =>
    outlinesOf(household.members, index, { rows, x, top }),
  )
  const signs = rows.flatMap((row, index) => row.flatMap((id) => signOf(persons.get(id), x.get(id) ?? 0, top(index))))
  const drawn = strokes.map(({ stops, style }) => ({ points: stops.map(toPoint), style }))
  const width =
    Math.max(0, ...x.values(), ...drawn.flatMap((stroke) => stroke.points.map((point) => point.x))) + CELL / 2 + MARGIN
  const bottom = top(rows.length - 1) + ROW + LANE.pad + lanes.count(rows.length - 1) * LANE.track
  const legend = genogram.households.map((household, index) => legendOf(household.name, index, { bottom, width }))
  return {
    width,
    height: bottom + legend.length * LEGEND.height + MARGIN,
    signs,
    strokes: drawn,
    slashes: slashes.map(toPoint),
    outlines,
    badges: badgesOf(outlines),
    legend,
  }
}

function shifted<K>(x: ReadonlyMap<K, number>, by: number): Map<K, number> {
  return new Map([...x].map(([key, place]) => [key, place + by]))
}

/** The y of the signs of each row; a lane is as high as its tracks ask. */
function topsOf(rows: number, tracks: (lane: number) => number): number[] {
  const tops = [MARGIN + OUTLINE.above + BADGE + tracks(-1) * LANE.track]
  for (let row = 1; row < rows; row += 1) {
    const lane = Math.max(LANE.least, 2 * LANE.pad + (tracks(row - 1) - 1) * LANE.track)
    tops.push((tops[row - 1] ?? 0) + ROW + lane)
  }
  return tops
}

function trackAt({ lane, track }: { lane: number; track: number }, tops: readonly number[]): number {
  if (lane < 0) return (tops[0] ?? 0) - OUTLINE.above - (track + 1) * LANE.track
  return (tops[lane] ?? 0) + ROW + LANE.pad + track * LANE.track
}

function signOf(person: DrawnPerson | undefined, x: number, top: number): DrawnSign[] {
  if (!person) return []
  const name = wrapText(person.name, NAME).map((text, line) => {
    const width = textWidth(text, NAME.size)
    const y = top + SIGN + NAME_GAP + line * NAME.height
    return { text, x, y: y + NAME.size, box: { x: x - width / 2, y, width, height: NAME.height } }
  })
  return [{ person, x, y: top + SIGN / 2, box: { x: x - SIGN / 2, y: top, width: SIGN, height: SIGN }, name }]
}

/** A number on the corner of each part of a household; parts of several that share a corner stand beside each other. */
function badgesOf(outlines: readonly Outline[]): GenogramLayout['badges'] {
  return outlines.map(({ household, points }) => {
    const y = Math.min(...points.map((point) => point.y))
    const x = Math.min(...points.filter((point) => point.y === y).map((point) => point.x))
    return { household, x: x + 2 * BADGE + household * (2 * BADGE + 4 + OUTLINE.step), y }
  })
}

function legendOf(name: string, household: number, { bottom, width }: { bottom: number; width: number }): Legend {
  const x = MARGIN + 2 * BADGE + 10
  const y = bottom + household * LEGEND.height
  const text = cutText(name, { width: width - x - MARGIN, size: LEGEND.size })
  return {
    household,
    text,
    x,
    y: y + LEGEND.size,
    box: { x, y, width: textWidth(text, LEGEND.size), height: LEGEND.size + 4 },
  }
}
