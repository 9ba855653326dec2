import { fill } from '../../../../platform/words.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { useIndicatorWords, useSayDay, useSayValue } from './asking.ts'

/** What the values show, in one sentence that is reckoned from them. */
export function useFinding(): (now: IndicatorPage) => string {
  const { picture, codes } = useIndicatorWords()
  const say = useSayValue()
  const day = useSayDay()
  return ({ latest, direction, segments, measured }) => {
    if (!latest) return picture.none
    const facts = { value: say(latest.value), on: day(latest.on) }
    if (direction === 'one-value') return fill(picture.one, facts)
    const since = segments.at(-1)?.since
    if (direction === 'broken') return fill(picture.broken, { ...facts, why: since?.why ?? '' })
    const before = measured.filter(({ struck, on }) => struck === null && on < latest.on)[0]
    if (!before) return fill(picture.one, facts)
    const earlier = { before: say(before.value), beforeOn: day(before.on) }
    return fill(picture.change, { ...facts, ...earlier, direction: codes.directions[direction] })
  }
}

/** The picture in words: every value with its day, in the pieces that may be compared. */
export function usePictureText(): (now: IndicatorPage) => string {
  const { picture, page } = useIndicatorWords()
  const say = useSayValue()
  const day = useSayDay()
  return ({ name, unit, segments, target, baseline }) => {
    const pieces = segments.map(({ since, points }) => {
      const said = points.map(({ on, value }) => fill(picture.point, { on: day(on), value: say(value) })).join(', ')
      return `${since ? fill(picture.pointsAfterBreak, { on: day(since.on) }) : ''}${said}.`
    })
    const marks = [
      ...(baseline ? [`${page.baseline}: ${say(baseline.value)}, ${day(baseline.on)}.`] : []),
      ...(target ? [`${page.target}: ${say(target.value)}, ${day(target.by)}.`] : []),
    ]
    return fill(picture.describe, { name, unit, points: [...pieces, ...marks].join(' ') })
  }
}
