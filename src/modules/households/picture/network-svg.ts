import type { ContactStrength } from './network.ts'
import { DOT, type PlacedMember } from './network-label.ts'
import type { NetworkLayout } from './network-layout.ts'
import { el, escapeText, type Palette, type Point, pathOf, picture, THEME } from './svg.ts'

const LINES: Record<ContactStrength, { width: number; dashes?: string }> = {
  strong: { width: 5 },
  normal: { width: 2.5 },
  weak: { width: 1.5, dashes: '2 5' },
  strained: { width: 1.5 },
  unknown: { width: 1, dashes: '8 6' },
}

type NetworkCaption = { id: string; title: string; description: string }

/** The network of a child as an SVG: three rings, lines by contact, the director with a double ring. */
export function drawNetwork(layout: NetworkLayout, text: NetworkCaption, colours: Palette = THEME): string {
  const { child } = layout
  const ovals = layout.rings.toReversed().map(({ rx, ry }) =>
    el('ellipse', {
      cx: child.x,
      cy: child.y,
      rx,
      ry,
      fill: 'none',
      stroke: colours.line,
      'stroke-width': 1,
      'stroke-dasharray': '3 4',
    }),
  )
  return picture(
    { ...text, width: layout.width, height: layout.height },
    el(
      'g',
      { 'font-size': 13, fill: colours.ink, 'text-anchor': 'middle' },
      ...ovals,
      ...layout.members.flatMap((member) => contact(member, child, colours)),
      ...layout.rings.map(
        ({ line, label }) =>
          plate(label, colours) + writing(line, { fill: colours.subtle, 'font-size': 12, 'font-weight': 650 }),
      ),
      ...layout.members.map((member) => person(member, colours)),
      el('circle', {
        cx: child.x,
        cy: child.y,
        r: child.radius,
        fill: colours.mark,
        stroke: colours.ink,
        'stroke-width': 4,
      }),
      ...child.lines.map((line) => writing(line, { fill: colours.markInk, 'font-size': 14, 'font-weight': 650 })),
    ),
  )
}

function contact({ member, x, y }: PlacedMember, child: Point & { radius: number }, colours: Palette): string[] {
  const { width, dashes } = LINES[member.strength]
  const length = Math.hypot(x - child.x, y - child.y)
  const at = (distance: number): Point => ({
    x: child.x + ((x - child.x) * distance) / length,
    y: child.y + ((y - child.y) * distance) / length,
  })
  const line = el('path', {
    d: pathOf([at(child.radius), at(length - DOT)]),
    stroke: colours.ink,
    'stroke-width': width,
    'stroke-dasharray': dashes,
  })
  if (member.strength !== 'strained') return [line]
  const crosses = [0.4, 0.5, 0.6].map((share) => at(child.radius + (length - child.radius - DOT) * share))
  return [line, ...crosses.flatMap((place) => cross(place, colours))]
}

function cross({ x, y }: Point, colours: Palette): string[] {
  return [-4, 4].map((side) =>
    el('path', {
      d: pathOf([
        { x: x - 4, y: y - side },
        { x: x + 4, y: y + side },
      ]),
      stroke: colours.ink,
      'stroke-width': 1.5,
    }),
  )
}

function person({ member, x, y, lines, words: area }: PlacedMember, colours: Palette): string {
  const ring = member.director
    ? [el('circle', { cx: x, cy: y, r: DOT + 4, fill: colours.ground, stroke: colours.accent, 'stroke-width': 2.5 })]
    : []
  const dot = el('circle', {
    cx: x,
    cy: y,
    r: DOT,
    fill: member.director ? colours.accent : colours.ground,
    stroke: member.director ? colours.accent : colours.ink,
    'stroke-width': 2,
  })
  // A line that has to pass behind a name does not make it unreadable.
  const ground = plate(area, colours)
  const words = lines.map((line) => writing(line, STYLES(colours)[line.kind] ?? {}))
  return el('g', {}, ground, ...ring, dot, ...words)
}

const STYLES = (colours: Palette): Readonly<Record<string, Readonly<Record<string, string | number>>>> => ({
  name: { 'font-weight': 650 },
  role: { 'font-size': 12, fill: colours.subtle },
  director: { 'font-size': 12, 'font-weight': 650, fill: colours.accent },
})

function plate(box: { x: number; y: number; width: number; height: number }, colours: Palette): string {
  return el('rect', { ...box, rx: 3, fill: colours.ground })
}

function writing(
  { text, x, y }: { text: string; x: number; y: number },
  style: Readonly<Record<string, string | number>>,
): string {
  return el('text', { x, y, ...style }, escapeText(text))
}
