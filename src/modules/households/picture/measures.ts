/** All measures of the genogram, in pixels. */

/** Between the middles of two neighbours; leaves a gutter for lines between their names. */
export const CELL = 144
export const SIGN = 44
export const NAME = { width: 92, lines: 2, size: 13, height: 16 } as const
export const AGE_SIZE = 14
/** From the foot of a sign to the first line of the name. */
export const NAME_GAP = 6
export const ROW = SIGN + NAME_GAP + NAME.lines * NAME.height
/** Where a line that leaves a sign sideways turns down: between the names. */
export const TURN = 67
/** Where the line around a household runs, from the middle of its outermost members, and above and below them. */
export const OUTLINE = { side: 51, above: 12, below: 10, step: 5 } as const
export const LANE = { pad: 26, track: 12, least: 64 } as const
export const MARGIN = 16
export const BADGE = 9
export const LEGEND = { size: 13, height: 24 } as const
