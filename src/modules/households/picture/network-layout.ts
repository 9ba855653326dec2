import type { Box } from './box.ts'
import { type Network, RINGS, type Ring } from './network.ts'
import { labelOf, type PlacedMember, ROLE, type TextLine } from './network-label.ts'
import { OVAL, placeRing } from './network-ring.ts'
import type { Point } from './svg.ts'
import { textWidth, wrapText } from './text-width.ts'

export type NetworkText = { rings: Readonly<Record<Ring, string>>; director: string }

export type DrawnRing = { ring: Ring; rx: number; ry: number; line: TextLine; label: Box }

export type NetworkLayout = {
  width: number
  height: number
  child: Point & { radius: number; lines: readonly TextLine[] }
  rings: readonly DrawnRing[]
  members: readonly PlacedMember[]
}

const CHILD = { radius: 42, width: 72, size: 14, height: 16, lines: 2 }
const FIRST_RING = 112
/** From one ring to the next: room for the names on the far side of one and those on the near side of the other. */
const BETWEEN = { people: 84, nobody: 46 }
const MARGIN = 16

/**
 * Places the child in the middle and its people on three rings. No label touches another, however many there are; the same
 * network always gives the same picture.
 */
export function layOutNetwork(network: Network, text: NetworkText): NetworkLayout {
  const members: PlacedMember[] = []
  const rings: DrawnRing[] = []
  let ry = FIRST_RING
  for (const ring of RINGS) {
    const labels = network.members
      .filter((member) => member.ring === ring)
      .map((member) => labelOf(member, text.director))
    const taken = [childBox(), ...members.map((member) => member.label), ...rings.map((drawn) => drawn.label)]
    const found = placeRing(labels, {
      ry,
      inner: members,
      taken,
      nameOfRing: (height) => nameBox(text.rings[ring], height),
    })
    members.push(...found.members)
    const line: TextLine = { text: text.rings[ring], x: 0, y: -found.ry + 4, kind: 'ring' }
    rings.push({ ring, rx: found.ry * OVAL, ry: found.ry, line, label: nameBox(text.rings[ring], found.ry) })
    ry = found.ry + (labels.length > 0 ? BETWEEN.people : BETWEEN.nobody)
  }
  return fromMargin(network.child, rings, members)
}

function nameBox(name: string, ry: number): Box {
  const width = textWidth(name, ROLE.size) + 8
  return { x: -width / 2, y: -ry - 9, width, height: 18 }
}

function childBox(): Box {
  const side = CHILD.radius + 8
  return { x: -side, y: -side, width: 2 * side, height: 2 * side }
}

/** Moves everything so that it begins at the margin. */
function fromMargin(child: string, rings: readonly DrawnRing[], members: readonly PlacedMember[]): NetworkLayout {
  const ovals = rings.map(({ rx, ry }) => ({ x: -rx, y: -ry - 12, width: 2 * rx, height: 2 * ry + 12 }))
  const boxes = [...members.map((member) => member.label), ...ovals]
  const left = Math.min(...boxes.map((box) => box.x)) - MARGIN
  const top = Math.min(...boxes.map((box) => box.y)) - MARGIN
  const move = <T extends Point>(point: T): T => ({ ...point, x: point.x - left, y: point.y - top })
  const names = wrapText(child, CHILD)
  const lines = names.map((text, at): TextLine => {
    const y = (at - (names.length - 1) / 2) * CHILD.height + CHILD.size * 0.36
    return { text, kind: 'child', x: 0, y }
  })
  return {
    width: Math.max(...boxes.map((box) => box.x + box.width)) - left + MARGIN,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - top + MARGIN,
    child: { ...move({ x: 0, y: 0 }), radius: CHILD.radius, lines: lines.map(move) },
    rings: rings.map((ring) => ({ ...ring, line: move(ring.line), label: move(ring.label) })),
    members: members.map((member) => ({
      ...move(member),
      lines: member.lines.map(move),
      words: move(member.words),
      label: move(member.label),
    })),
  }
}
