import { useCallback, useId, useState } from 'react'
import { fill } from '../../../../platform/words.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { useIndicatorWords, useSayValue } from './asking.ts'
import { type Laid, layTrend } from './lay-trend.ts'
import { useFinding, usePictureText } from './say-trend.ts'

const HEIGHT = 260
/** Before it is known how much room there is. */
const WIDTH = 640
const NARROWEST = 220
/** How wide a digit of the scale is, with the room beside the scale. */
const DIGIT = 7.5
const BESIDE = 14

/** How wide the place is where the picture comes: drawn at its own width, so that letters keep their size. */
function useWidth(): [width: number, measure: (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(WIDTH)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const look = () => setWidth(Math.max(NARROWEST, Math.floor(element.clientWidth)))
    const watching = new ResizeObserver(look)
    watching.observe(element)
    look()
    return () => watching.disconnect()
  }, [])
  return [width, measure]
}

const path = (line: readonly { x: number; y: number }[]) =>
  line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')

function Scale({ laid }: { laid: Laid }) {
  const sayValue = useSayValue()
  const { plot, heights, days } = laid
  const short = useShortDay()
  return (
    <>
      {heights.map(({ y, value }) => (
        <g key={value}>
          <line className="vn-trend__line" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 8} y={y + 4} textAnchor="end">
            {sayValue(value)}
          </text>
        </g>
      ))}
      {days.map(({ x, on, anchor }) => (
        <g key={on}>
          <line className="vn-trend__tick" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} />
          <text x={x} y={plot.bottom + 20} textAnchor={anchor}>
            {short(on)}
          </text>
        </g>
      ))}
    </>
  )
}

/** A day as it fits below a picture: `31-12-'25`. */
function useShortDay(): (on: string) => string {
  return (on) => {
    const [year = '', month, day] = on.split('-').map(Number)
    return `${day}-${month}-${year}`
  }
}

function Marks({ laid }: { laid: Laid }) {
  const { picture } = useIndicatorWords()
  const sayValue = useSayValue()
  const { plot, target, baseline, breaks } = laid
  const above = target && target.y > plot.top + 16
  return (
    <>
      {breaks.map(({ on, x, said }) => (
        <g key={on}>
          <line className="vn-trend__break" x1={x} x2={x} y1={plot.top - 6} y2={plot.bottom} />
          {said && (
            <text x={x} y={plot.top - 11} textAnchor="middle">
              {picture.break}
            </text>
          )}
        </g>
      ))}
      {target && (
        <>
          <line className="vn-trend__target" x1={plot.left} x2={plot.right} y1={target.y} y2={target.y} />
          <text className="vn-trend__said" x={plot.left + 6} y={target.y + (above ? -6 : 16)}>
            {fill(picture.target, { value: sayValue(target.value) })}
          </text>
          <path className="vn-trend__goal" d={`M${target.x} ${target.y - 7} l7 7 l-7 7 l-7 -7 z`} data-mark="target" />
        </>
      )}
      {baseline && <rect className="vn-trend__baseline" x={baseline.x - 7} y={baseline.y - 7} width={14} height={14} />}
    </>
  )
}

function Values({ laid, unsure }: { laid: Laid; unsure: ReadonlySet<string> }) {
  const sayValue = useSayValue()
  const { lines, dots, plot } = laid
  const last = dots.at(-1)
  return (
    <>
      {lines.map((line) => (
        <path key={path(line)} className="vn-trend__course" d={path(line)} />
      ))}
      {dots.map(({ x, y, on }) => (
        <circle
          key={on}
          className={unsure.has(on) ? 'vn-trend__dot vn-trend__dot--unsure' : 'vn-trend__dot'}
          cx={x}
          cy={y}
          r={5}
        />
      ))}
      {last && (
        <text
          className="vn-trend__latest"
          x={last.x}
          y={last.y - 11}
          textAnchor={last.x > plot.right - 30 ? 'end' : last.x < plot.left + 30 ? 'start' : 'middle'}
        >
          {sayValue(last.value)}
        </text>
      )}
    </>
  )
}

type Kind = 'legendValue' | 'legendUnsure' | 'legendTarget' | 'legendBaseline' | 'legendBreak'

function Sign({ kind }: { kind: Kind }) {
  return (
    <svg className="vn-trend__sign" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      {kind === 'legendValue' && (
        <>
          <path className="vn-trend__course" d="M1 9 L27 9" />
          <circle className="vn-trend__dot" cx={14} cy={9} r={5} />
        </>
      )}
      {kind === 'legendUnsure' && <circle className="vn-trend__dot vn-trend__dot--unsure" cx={14} cy={9} r={5} />}
      {kind === 'legendTarget' && <path className="vn-trend__goal" d="M14 2 l7 7 l-7 7 l-7 -7 z" />}
      {kind === 'legendBaseline' && <rect className="vn-trend__baseline" x={8} y={3} width={12} height={12} />}
      {kind === 'legendBreak' && <line className="vn-trend__break" x1={14} x2={14} y1={0} y2={18} />}
    </svg>
  )
}

function Legend({ laid, unsure }: { laid: Laid; unsure: boolean }) {
  const { picture } = useIndicatorWords()
  const kinds: [Kind, unknown][] = [
    ['legendValue', true],
    ['legendUnsure', unsure],
    ['legendTarget', laid.target],
    ['legendBaseline', laid.baseline],
    ['legendBreak', laid.breaks.length > 0],
  ]
  return (
    <ul className="vn-trend__legend">
      {kinds
        .filter(([, there]) => there)
        .map(([kind]) => (
          <li key={kind}>
            <Sign kind={kind} />
            {picture[kind]}
          </li>
        ))}
    </ul>
  )
}

/** How long the longest number of the scale is, in pixels. */
function roomFor(now: IndicatorPage, say: (value: number) => string): number {
  const values = [...now.segments.flatMap(({ points }) => points), now.baseline, now.target].flatMap((one) =>
    one ? [one.value] : [],
  )
  const longest = Math.max(...values.flatMap((value) => [say(value).length, say(Math.round(value)).length]), 2)
  return longest * DIGIT + BESIDE
}

/**
 * The values of an indicator as a line that breaks where the figure was counted otherwise. What it shows is said above it;
 * the same in words is its text alternative, and the table of values stands beside it.
 */
export function TrendPicture({ now }: { now: IndicatorPage }) {
  const { picture } = useIndicatorWords()
  const sayValue = useSayValue()
  const finding = useFinding()
  const describe = usePictureText()
  const [width, measure] = useWidth()
  const id = useId()
  const laid = layTrend(now, { width, height: HEIGHT, left: roomFor(now, sayValue) })
  const unsure = new Set(
    now.measured.filter(({ struck, quality }) => struck === null && quality !== 'complete').map(({ on }) => on),
  )
  return (
    <figure className="vn-trend">
      <figcaption>
        <strong>{finding(now)}</strong>
      </figcaption>
      {laid && (
        <>
          <div ref={measure}>
            <svg viewBox={`0 0 ${width} ${HEIGHT}`} width="100%" role="img" aria-labelledby={`${id}-title ${id}-text`}>
              <title id={`${id}-title`}>{now.name}</title>
              <desc id={`${id}-text`}>{describe(now)}</desc>
              <Scale laid={laid} />
              <Marks laid={laid} />
              <Values laid={laid} unsure={unsure} />
            </svg>
          </div>
          <Legend laid={laid} unsure={unsure.size > 0} />
          <p className="vn-muted">
            {laid.cut !== null && `${fill(picture.cut, { from: sayValue(laid.cut) })} `}
            {picture.text}
          </p>
        </>
      )}
    </figure>
  )
}
