/**
 * Citizen service numbers that belong to nobody: 999000000 up to and including 999989999, of those that pass the eleven
 * test. Numbers from 999990000 on are in the official test set of the BRP, so a demo and an import never meet.
 */
export const FIRST_DEMO_BSN = 999_000_000
export const LAST_DEMO_BSN = 999_989_999

const STEMS = (LAST_DEMO_BSN + 1 - FIRST_DEMO_BSN) / 10
/** Has no factor in common with the number of stems, so every stem comes once before any comes again. */
const STRIDE = 7_919
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2]

/** Gives a number that was not given before; undefined when all 90,000 are gone. */
export function demoBsns(): () => string | undefined {
  let at = 0
  return () => {
    while (at < STEMS) {
      const stem = FIRST_DEMO_BSN / 10 + ((at * STRIDE) % STEMS)
      at += 1
      const last = [...String(stem)].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11
      if (last < 10) return `${stem}${last}`
    }
    return undefined
  }
}
