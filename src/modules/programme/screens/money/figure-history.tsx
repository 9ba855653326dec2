import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { EmptyState } from '../../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { Timeline, type TimelineEvent } from '../../../../platform/ui/timeline.tsx'
import { fill } from '../../../../platform/words.ts'
import type { FigureChanges } from '../../contract/figure-history.ts'
import type { FigureKind } from '../../rules/figure-history.ts'
import { notations, typedQuantity } from '../../rules/money/typed.ts'
import { useAsked } from '../asking.ts'
import { useEuros, useMoneyWords } from './asking.ts'

type Change = FigureChanges['changes'][number]

/** The fields that hold cents. */
const CENTS = new Set([
  ...['price', 'stated', 'cents', 'expected_low', 'expected_high', 'cost', 'apart_low', 'apart_high'],
  ...['ceiling', 'asked', 'granted', 'spent', 'settled'],
])
const DAY = /^\d{4}-\d{2}-\d{2}$/
const QUANTITY = /^\d+\.\d+$/

/** What a code of a field is called. */
function useNameOfCode(): (field: string, code: string) => string | undefined {
  const words = useMoneyWords()
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    nature: words.sourceNatures,
    on_top: { sure: words.line.sure, unsure: words.line.unsure },
  }
  return (field, code) => names[field]?.[code]
}

/** What a field was or became, in words. */
function useSayValue(): (field: string, value: unknown) => string {
  const words = useMoneyWords()
  const language = useLanguage()
  const euros = useEuros()
  const nameOf = useNameOfCode()
  const sayText = (field: string, text: string) => {
    if (DAY.test(text)) return sayDate(text, language)
    if (QUANTITY.test(text)) return typedQuantity(text, notations[language])
    return nameOf(field, text) ?? text
  }
  const say = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return words.history.empty
    if (Array.isArray(value)) return value.map((one) => say(field, one)).join('; ') || words.history.empty
    if (typeof value === 'number') return CENTS.has(field) ? euros(value) : String(value)
    if (typeof value === 'object' && 'payer' in value && 'weight' in value) return `${value.payer}: ${value.weight}`
    return typeof value === 'string' ? sayText(field, value) : words.history.empty
  }
  return say
}

function useEvent() {
  const { history } = useMoneyWords()
  const say = useSayValue()
  const labels: Readonly<Record<string, string>> = history.fields
  return ({ kind, deed, name, before, after, byName, at }: Change, place: number): TimelineEvent => {
    const changes = Object.keys(after).flatMap((field) => {
      const label = labels[field]
      const [from, to] = [say(field, before[field]), say(field, after[field])]
      if (label === undefined || (deed === 'added' && to === history.empty)) return []
      return [deed === 'added' ? { label, to } : { label, from, to }]
    })
    return {
      id: `${at} ${place}`,
      at,
      title: fill(history.event, { kind: history.kinds[kind], deed: history.deeds[deed], name }),
      by: byName,
      ...(changes.length > 0 && { changes }),
    }
  }
}

type Props = { programme: string; about?: string; kind?: FigureKind | undefined }

/** What happened to the figures of a programme, or to one of them: as it was, as it became, and who did it. */
export function FigureHistory({ programme, about, kind }: Props) {
  const { history } = useMoneyWords()
  const event = useEvent()
  const asked = useAsked<FigureChanges>(withQuery(`/programmes/${programme}/figure-changes`, { about }))
  return (
    <Card title={history.title}>
      <Loaded asked={asked}>
        {({ changes }) => {
          const shown = kind ? changes.filter((change) => change.kind === kind) : changes
          if (shown.length === 0) return <EmptyState title={history.none} text={history.noneText} icon="document" />
          return <Timeline events={shown.map(event)} />
        }}
      </Loaded>
    </Card>
  )
}
