import { Badge } from '../../../../platform/ui/badge.tsx'
import { Button } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../../platform/ui/key-facts.tsx'
import { count, fill } from '../../../../platform/words.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import type { Goal } from '../../rules/indicators/done.ts'
import { useIndicatorWords, useSayDay, useSayValue } from './asking.ts'
import { DataQuality } from './saying.tsx'

type Props = { now: IndicatorPage }

const TONES = { open: 'info', done: 'positive', dropped: 'neutral' } as const satisfies Record<Goal, string>

/** How it stands with the goal this figure measures. */
export function GoalCard({ now, onChange }: Props & { onChange: () => void }) {
  const { goal: words, page, codes, noTarget, by } = useIndicatorWords()
  const say = useSayValue()
  const day = useSayDay()
  const { target, baseline, goal, goalOn, goalWhy, progress, onTarget, mayChange } = now
  return (
    <Card
      title={words.card}
      actions={
        mayChange && (
          <Button small onClick={onChange}>
            {words.title}
          </Button>
        )
      }
    >
      <KeyFacts
        facts={[
          { label: page.baseline, value: baseline ? `${say(baseline.value)}, ${day(baseline.on)}` : page.noBaseline },
          {
            label: page.target,
            value: target ? `${say(target.value)}, ${fill(by, { by: day(target.by) })}` : noTarget,
          },
        ]}
      />
      {progress !== null && <p>{progress < 0 ? words.back : fill(words.progress, { progress })}</p>}
      {onTarget !== null && <p>{onTarget ? words.met : words.notMet}</p>}
      <p>
        <Badge tone={TONES[goal]}>{codes.goals[goal]}</Badge>
      </p>
      {goalOn && <p>{fill(words.closed, { goal: codes.goals[goal], on: day(goalOn), why: goalWhy })}</p>}
    </Card>
  )
}

/** What is counted, and what it meant earlier. */
export function MeaningCard({ now }: Props) {
  const { page, codes, form } = useIndicatorWords()
  const day = useSayDay()
  const [, ...earlier] = now.meanings
  return (
    <Card title={page.facts}>
      <KeyFacts
        facts={[
          { label: page.definition, value: now.definition },
          { label: page.unit, value: now.unit },
          { label: page.source, value: now.source },
          { label: page.wish, value: codes.wishes[now.wish] },
          { label: page.every, value: now.every ? count(form.everyMonths, now.every) : form.everyNone },
        ]}
      />
      {earlier.length > 0 && (
        <details>
          <summary>{page.meanings}</summary>
          <ul>
            {earlier.map(({ number, since, definition, unit, source }) => (
              <li key={number}>
                {since ? fill(page.meaningSince, { since: day(since) }) : page.meaningFirst}
                {': '}
                {fill(page.meaningText, { definition, unit, source })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

export function DataCard({ now }: Props) {
  const { page } = useIndicatorWords()
  return (
    <Card title={page.quality}>
      <DataQuality row={now} />
    </Card>
  )
}

/** From which days on nothing is compared with what was before. */
export function BreaksCard({ now, onAdd }: Props & { onAdd: () => void }) {
  const { page, break: words } = useIndicatorWords()
  const day = useSayDay()
  return (
    <Card
      title={page.breaks}
      actions={
        now.mayChange && (
          <Button small icon="plus" onClick={onAdd}>
            {words.title}
          </Button>
        )
      }
    >
      {now.breaks.length === 0 ? (
        <p className="vn-muted">{page.noBreaks}</p>
      ) : (
        <ul className="vn-links">
          {now.breaks.map(({ on, why, byName }) => (
            <li key={on}>
              {fill(page.breakSince, { on: day(on), why })}
              <p className="vn-muted">{fill(page.breakBy, { name: byName })}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
