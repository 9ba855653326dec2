/** What was counted: things, or a part of a whole. Exact, and therefore not to be shown as it is. */
export type Counted = { kind: 'count'; count: number } | { kind: 'share'; part: number; whole: number }

/** From how many on a number is shown, and to which steps it is rounded (N-FIG-03; a norm, no legal threshold). */
export type SmallNumbers = { hideBelow: number; roundTo: number }

/** A figure as it may be shown, or why it may not. */
export type Shown = { value: number } | { hidden: 'too-small' | 'nothing-counted' }

const WHOLE = 100

/**
 * What may be shown of a count, so that nobody is found in it: few are hidden, the rest is rounded, so that the difference of
 * two figures does not say who came or went. Of a share the part, the rest and the whole may each not be few.
 */
export function shownOf(counted: Counted, { hideBelow, roundTo }: SmallNumbers): Shown {
  const isFew = (count: number) => count > 0 && count < hideBelow
  if (counted.kind === 'count') {
    if (isFew(counted.count)) return { hidden: 'too-small' }
    return { value: Math.round(counted.count / roundTo) * roundTo }
  }
  const { part, whole } = counted
  if (whole === 0) return { hidden: 'nothing-counted' }
  if ([whole, part, whole - part].some(isFew)) return { hidden: 'too-small' }
  const steps = (count: number) => Math.round(count / roundTo) * roundTo
  const [roundPart, roundRest] = [steps(part), steps(whole - part)]
  return { value: Math.round((roundPart * WHOLE) / (roundPart + roundRest)) }
}
