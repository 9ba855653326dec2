import type { LineStyle } from './genogram.ts'
import type { DrawnSign, GenogramLayout, Legend } from './genogram-layout.ts'
import { AGE_SIZE, BADGE, LEGEND, NAME, SIGN } from './measures.ts'
import { el, escapeText, type Palette, type Point, pathOf, picture, THEME } from './svg.ts'

export type GenogramText = { id: string; title: string; description: string }

const HALF = SIGN / 2
const DASHES: Record<LineStyle, string | undefined> = { whole: undefined, dashed: '7 5', dotted: '2 4' }
/** So that two households that share a child can be told apart without colour. */
const OUTLINE_DASHES = ['5 4', '10 4', '2 3', '10 3 2 3']

/**
 * The family as an SVG: square man, circle woman, diamond unknown, triangle unborn; double slash for a couple that parted,
 * a cross for who died, dashed lines for care, a dashed line around each household, the child it is about thick.
 */
export function drawGenogram(layout: GenogramLayout, text: GenogramText, colours: Palette = THEME): string {
  const outlines = layout.outlines.map(({ household, points }) =>
    el('path', {
      d: pathOf(points, true),
      fill: 'none',
      stroke: colours.accent,
      'stroke-width': 1.5,
      'stroke-dasharray': dashesOf(household),
      'stroke-linejoin': 'round',
    }),
  )
  const strokes = layout.strokes.map(({ points, style }) =>
    el('path', {
      d: pathOf(points),
      fill: 'none',
      stroke: colours.ink,
      'stroke-width': 1.75,
      'stroke-dasharray': DASHES[style],
      'stroke-linejoin': 'round',
    }),
  )
  return picture(
    { ...text, width: layout.width, height: layout.height },
    el(
      'g',
      { 'font-size': NAME.size, fill: colours.ink, 'text-anchor': 'middle' },
      ...outlines,
      ...strokes,
      ...layout.slashes.flatMap((place) => slash(place, colours)),
      ...layout.signs.map((sign) => drawSign(sign, colours)),
      ...layout.badges.map((badge) => drawBadge(badge, colours)),
      ...layout.legend.map((line) => drawLegend(line, colours)),
    ),
  )
}

function dashesOf(household: number): string {
  return OUTLINE_DASHES[household % OUTLINE_DASHES.length] ?? '5 4'
}

function slash({ x, y }: Point, colours: Palette): string[] {
  return [-3, 3].map((shift) =>
    el('path', {
      d: pathOf([
        { x: x + shift - 4, y: y + 9 },
        { x: x + shift + 4, y: y - 9 },
      ]),
      stroke: colours.ink,
      'stroke-width': 1.75,
    }),
  )
}

function drawSign({ person, x, y, name }: DrawnSign, colours: Palette): string {
  const line = {
    fill: person.concern ? colours.mark : colours.ground,
    stroke: colours.ink,
    'stroke-width': person.concern ? 4 : 1.75,
  }
  const ink = person.concern ? colours.markInk : colours.ink
  // The triangle is narrow where its middle is, so the words in it stand lower.
  const ageY = y + AGE_SIZE * 0.36 + (person.sign === 'unborn' ? 8 : 0)
  const age =
    person.age && !person.deceased
      ? [el('text', { x, y: ageY, 'font-size': AGE_SIZE, 'font-weight': 650, fill: ink }, escapeText(person.age))]
      : []
  const names = name.map((part) =>
    el('text', { x: part.x, y: part.y, 'font-weight': person.concern ? 650 : undefined }, escapeText(part.text)),
  )
  return el(
    'g',
    {},
    shapeOf(person.sign, { x, y }, line),
    ...(person.deceased ? cross({ x, y }, colours) : []),
    ...age,
    ...names,
  )
}

function shapeOf(
  sign: DrawnSign['person']['sign'],
  { x, y }: Point,
  line: Readonly<Record<string, string | number>>,
): string {
  if (sign === 'man') return el('rect', { x: x - HALF, y: y - HALF, width: SIGN, height: SIGN, rx: 2, ...line })
  if (sign === 'woman') return el('circle', { cx: x, cy: y, r: HALF, ...line })
  const corners =
    sign === 'unknown'
      ? [
          { x, y: y - HALF },
          { x: x + HALF, y },
          { x, y: y + HALF },
          { x: x - HALF, y },
        ]
      : [
          { x, y: y - HALF },
          { x: x + HALF, y: y + HALF },
          { x: x - HALF, y: y + HALF },
        ]
  return el('path', { d: pathOf(corners, true), 'stroke-linejoin': 'round', ...line })
}

function cross({ x, y }: Point, colours: Palette): string[] {
  return [-1, 1].map((side) =>
    el('path', {
      d: pathOf([
        { x: x - HALF, y: y - side * HALF },
        { x: x + HALF, y: y + side * HALF },
      ]),
      stroke: colours.ink,
      'stroke-width': 1.75,
    }),
  )
}

function drawBadge({ household, x, y }: { household: number; x: number; y: number }, colours: Palette): string {
  return el(
    'g',
    {},
    el('circle', { cx: x, cy: y, r: BADGE, fill: colours.ground, stroke: colours.accent, 'stroke-width': 1.5 }),
    el('text', { x, y: y + 4, 'font-size': 11, 'font-weight': 650, fill: colours.accent }, String(household + 1)),
  )
}

function drawLegend({ household, text, x, y }: Legend, colours: Palette): string {
  const badge = drawBadge({ household, x: x - BADGE - 8, y: y - 5 }, colours)
  return el('g', {}, badge, el('text', { x, y, 'text-anchor': 'start', 'font-size': LEGEND.size }, escapeText(text)))
}
