import { Card } from '../../../../platform/ui/card.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { Timeline, type TimelineEvent } from '../../../../platform/ui/timeline.tsx'
import { fill } from '../../../../platform/words.ts'
import type { OneRisk } from '../../contract/risks.ts'
import { type RiskWords, sayCell, useRiskWords } from './asking.ts'

type Entry = OneRisk['history'][number]

/** What was different after an entry, of what people read. */
function differences(before: Entry, after: Entry, say: (entry: Entry) => readonly (readonly [string, string])[]) {
  const was = new Map(say(before))
  return say(after).flatMap(([label, to]) => {
    const from = was.get(label)
    return from === to ? [] : [{ label, to, ...(from !== undefined && { from }) }]
  })
}

function useSayEntry(words: RiskWords) {
  const language = useLanguage()
  return ({ text, owner, reviewOn, measures, ...cell }: Entry) =>
    [
      [words.place, sayCell(cell, words)],
      [words.text, text],
      [words.owner, owner?.name ?? words.noOwner],
      [words.review, reviewOn ? sayDate(reviewOn, language) : words.noReview],
      [words.measures, measures.join('; ') || words.noMeasures],
    ] as const
}

/** In which cells a risk lay and what was changed, the latest first. */
export function RiskHistory({ history }: { history: readonly Entry[] }) {
  const words = useRiskWords()
  const say = useSayEntry(words)
  const events = history.map((entry, at): TimelineEvent => {
    const before = history[at + 1]
    return {
      id: `${entry.at} ${at}`,
      at: entry.at,
      title: words.deeds[entry.deed],
      by: entry.byName,
      body: (
        <>
          {entry.why && <p>{entry.why}</p>}
          <p className="vn-muted">{fill(words.here, { cell: sayCell(entry, words) })}</p>
        </>
      ),
      ...(before && { changes: differences(before, entry, say) }),
    }
  })
  return (
    <Card title={words.history}>
      <p className="vn-muted">{words.historyHint}</p>
      <Timeline events={events} />
    </Card>
  )
}
