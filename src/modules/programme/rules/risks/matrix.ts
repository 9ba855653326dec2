import { type Cell, type Size, sizes } from './risks.ts'

/** How much a cell asks of those who steer; which cells ask it is for a municipality to say. */
export const zones = ['watch', 'act', 'act-now'] as const
export type Zone = (typeof zones)[number]

/** From which weight on a cell asks to act, and to act now. A weight is the step of the chance times that of the effect. */
export type ZoneBounds = { act: number; actNow: number }

/** One for small, three for large. */
const stepOf = (size: Size) => sizes.indexOf(size) + 1

/** 1 (both small) to 9 (both large). It orders cells for people to talk about; it measures nothing. */
export function weightOf({ chance, effect }: Cell): number {
  return stepOf(chance) * stepOf(effect)
}

export function zoneOf(cell: Cell, { act, actNow }: ZoneBounds): Zone {
  const weight = weightOf(cell)
  if (weight >= actNow) return 'act-now'
  return weight >= act ? 'act' : 'watch'
}

/**
 * The heaviest first. Among equals the greater harm goes before the greater chance, and after that the order in which they
 * were given.
 */
export function ranked<R extends Cell>(risks: readonly R[]): R[] {
  return risks.toSorted((a, b) => weightOf(b) - weightOf(a) || stepOf(b.effect) - stepOf(a.effect))
}

export type MatrixRow<R> = { chance: Size; cells: { effect: Size; zone: Zone; risks: R[] }[] }

/** The matrix as it is drawn: the greatest chance on top, the greatest effect at the end. Every risk lies in one cell. */
export function matrixOf<R extends Cell>(risks: readonly R[], bounds: ZoneBounds): MatrixRow<R>[] {
  return sizes.toReversed().map((chance) => ({
    chance,
    cells: sizes.map((effect) => ({
      effect,
      zone: zoneOf({ chance, effect }, bounds),
      risks: risks.filter((risk) => risk.chance === chance && risk.effect === effect),
    })),
  }))
}
