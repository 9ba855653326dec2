/** How much each digit of a citizen service number weighs in the proof by eleven; the last one counts down. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/**
 * Whether a citizen service number can be real: nine digits whose weighed sum can be divided by eleven (CS002). Test
 * numbers pass too, and so do nine zeros: that they belong to nobody is not for this proof to say.
 */
export function passesElevenTest(bsn: string): boolean {
  if (!/^[0-9]{9}$/.test(bsn)) return false
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(bsn[at]), 0) % 11 === 0
}
