import { Badge } from '../../../../platform/ui/badge.tsx'
import { SecondLine } from '../../../../platform/ui/data-table.tsx'
import { count, fill } from '../../../../platform/words.ts'
import type { IndicatorList } from '../../contract/indicators.ts'
import type { Direction } from '../../rules/indicators/trend.ts'
import { useIndicatorWords, useSayDay, useSayValue } from './asking.ts'

export type Row = IndicatorList['indicators'][number]

const TONES = {
  better: 'positive',
  worse: 'warning',
  same: 'info',
  'nothing-measured': 'neutral',
  'one-value': 'neutral',
  broken: 'neutral',
} as const satisfies Record<Direction, string>

/** The course in a word or two; the page of the indicator says it in a sentence. */
export function DirectionBadge({ row }: { row: Pick<Row, 'direction'> }) {
  const { short } = useIndicatorWords()
  return <Badge tone={TONES[row.direction]}>{short[row.direction]}</Badge>
}

/** The latest value with its unit, day and source. */
export function Latest({ row }: { row: Pick<Row, 'latest' | 'unit'> }) {
  const words = useIndicatorWords()
  const say = useSayValue()
  const day = useSayDay()
  const { latest, unit } = row
  if (!latest) return <span className="vn-muted">{words.nothing}</span>
  return (
    <>
      {fill(words.with, { value: say(latest.value), unit })}
      <SecondLine>{day(latest.on)}</SecondLine>
      <SecondLine>{latest.source}</SecondLine>
    </>
  )
}

export function Target({ row }: { row: Pick<Row, 'target' | 'onTarget'> }) {
  const words = useIndicatorWords()
  const say = useSayValue()
  const day = useSayDay()
  if (!row.target) return <span className="vn-muted">{words.noTarget}</span>
  return (
    <>
      {say(row.target.value)}
      <SecondLine>{fill(words.by, { by: day(row.target.by) })}</SecondLine>
    </>
  )
}

/** How far the values can be trusted, and whether they are kept up. */
export function DataQuality({ row }: { row: Pick<Row, 'quality'> }) {
  const { quality: words } = useIndicatorWords()
  const day = useSayDay()
  const { complete, partial, estimate, struck, late, dueOn } = row.quality
  const parts = [
    count(words.kept, complete + partial + estimate),
    ...(partial > 0 ? [count(words.partial, partial)] : []),
    ...(estimate > 0 ? [count(words.estimate, estimate)] : []),
    ...(struck > 0 ? [count(words.struck, struck)] : []),
  ]
  return (
    <>
      {parts.join(', ')}
      {late ? (
        <>
          <SecondLine>{dueOn ? fill(words.lateSince, { on: day(dueOn) }) : words.late}</SecondLine>
          <Badge tone="warning">{words.lateMark}</Badge>
        </>
      ) : (
        dueOn && <SecondLine>{fill(words.due, { on: day(dueOn) })}</SecondLine>
      )}
    </>
  )
}
