import { Badge, DueDate } from '../../../../platform/ui/badge.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { fill } from '../../../../platform/words.ts'
import type { RiskPage } from '../../contract/risks.ts'
import type { Zone } from '../../rules/risks/matrix.ts'
import { useRiskWords } from './asking.ts'

export type Risk = RiskPage['risks'][number]

const TONES = { watch: 'neutral', act: 'warning', 'act-now': 'negative' } as const satisfies Record<Zone, string>

/** How much a cell asks, in a word. */
export function ZoneBadge({ zone }: { zone: Zone }) {
  const { zones } = useRiskWords()
  return <Badge tone={TONES[zone]}>{zones[zone]}</Badge>
}

/** When somebody looks again, and whether that day has passed. */
export function ReviewDay({ reviewOn, late }: Pick<Risk, 'reviewOn' | 'late'>) {
  const words = useRiskWords()
  const language = useLanguage()
  if (!reviewOn) return <span className="vn-muted">{words.noReview}</span>
  return <DueDate late={late ? words.late : undefined}>{sayDate(reviewOn, language)}</DueDate>
}

type Measure = Risk['measures'][number]

function MeasureLine({ measure }: { measure: Measure }) {
  const words = useRiskWords()
  const language = useLanguage()
  const { text, owner, due, doneOn } = measure
  const day = doneOn
    ? fill(words.doneOn, { on: sayDate(doneOn, language) })
    : due && fill(words.dueOn, { due: sayDate(due, language) })
  const more = [owner?.name, day].filter(Boolean).join(', ')
  return (
    <li>
      {text} {more !== '' && <span className="vn-muted">({more})</span>}
    </li>
  )
}

/** What is done about a risk, in order. */
export function Measures({ measures }: { measures: readonly Measure[] }) {
  const words = useRiskWords()
  if (measures.length === 0) return <p className="vn-muted">{words.noMeasures}</p>
  return (
    <ol>
      {measures.map((measure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: measures have no name of their own, only their place
        <MeasureLine key={at} measure={measure} />
      ))}
    </ol>
  )
}
