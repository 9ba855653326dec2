import type { ReactNode } from 'react'
import { Badge } from '../../../platform/ui/badge.tsx'
import { AddButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { PlanPage } from '../contract/plan.ts'
import { usePlanWords } from './asking.ts'

export type OfPlan = { plan: PlanPage; onAdd: () => void }

/** Something somebody said, as a quotation with who and when under it. */
export function Quote({ text, name, kind, on, label }: QuoteProps) {
  const language = useLanguage()
  return (
    <figure className="vn-plan-quote">
      {label && <p className="vn-muted">{label}</p>}
      <blockquote>{text}</blockquote>
      <figcaption>
        {name}
        {kind && `, ${kind.toLocaleLowerCase('nl')}`} · {sayDate(on, language)}
      </figcaption>
    </figure>
  )
}
type QuoteProps = { text: string; name: string; kind?: string; on: string; label?: ReactNode }

/** What goes well comes first, also in the talk. */
export function GoesWellCard({ plan, onAdd }: OfPlan) {
  const words = usePlanWords()
  return (
    <Card
      title={words.goesWell.title}
      actions={plan.mayChange && <AddButton label={words.goesWell.add} onClick={onAdd} />}
    >
      {plan.goesWell.length === 0 && <p className="vn-muted">{words.goesWell.none}</p>}
      <div className="vn-plan-voices">
        {plan.goesWell.map(({ text, byName, by, on }) => (
          <Quote key={`${by.person} ${text}`} text={text} name={byName} kind={words.names.voices[by.kind]} on={on} />
        ))}
      </div>
    </Card>
  )
}

/** How child, parents and network see it, side by side. */
export function OwnWordsCard({ plan, onAdd }: OfPlan) {
  const words = usePlanWords()
  return (
    <Card
      title={words.ownWords.title}
      actions={plan.mayChange && <AddButton label={words.ownWords.add} onClick={onAdd} />}
    >
      {plan.ownWords.length === 0 && <p className="vn-muted">{words.ownWords.none}</p>}
      <div className="vn-plan-voices">
        {plan.ownWords.map(({ text, byName, by, on, about }) => (
          <Quote
            key={`${by.person} ${about} ${text}`}
            label={words.names.about[about]}
            text={text}
            name={byName}
            kind={words.names.voices[by.kind]}
            on={on}
          />
        ))}
      </div>
    </Card>
  )
}

/** Who said yes or no, in their own words. */
export function AssentsCard({ plan }: { plan: PlanPage }) {
  const words = usePlanWords().assents
  const language = useLanguage()
  return (
    <Card title={words.title}>
      {plan.assents.length === 0 && <p className="vn-muted">{words.none}</p>}
      <ul className="vn-plan-list">
        {plan.assents.map(({ byName, on, agrees, words: said }) => (
          <li key={`${byName} ${on}`}>
            <Badge tone={agrees ? 'positive' : 'warning'}>{agrees ? words.yes : words.no}</Badge>{' '}
            {fill(words.on, { name: byName, date: sayDate(on, language) })}
            {said && <p className="vn-muted">“{said}”</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
