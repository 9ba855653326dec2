import { DueDate } from '../../../platform/ui/badge.tsx'
import { AddButton, Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { count, fill } from '../../../platform/words.ts'
import type { PlanPage } from '../contract/plan.ts'
import type { Agreement, Safety } from './agreement-windows.tsx'
import { usePlanWords } from './asking.ts'
import type { OfPlan } from './plan-cards.tsx'
import type { OpenWindow } from './plan-windows.tsx'

type Of = OfPlan & { onOpen: (window: OpenWindow) => void }

type StepsProps = { plan: PlanPage; about: string; onChange: () => void; onEnd: () => void }

/** Wording anew and ending, for who may. */
function Steps({ plan, about, onChange, onEnd }: StepsProps) {
  const words = usePlanWords().agreements
  if (!plan.mayChange) return null
  return (
    <ButtonRow>
      <Button small kind="quiet" onClick={onChange} aria-label={`${words.change}: ${about}`}>
        {words.change}
      </Button>
      <Button small kind="quiet" onClick={onEnd} aria-label={`${words.end}: ${about}`}>
        {words.end}
      </Button>
    </ButtonRow>
  )
}

/** What was agreed once and holds no longer, folded away but never gone. */
function Past({ ended }: { ended: readonly (Agreement | Safety)[] }) {
  const words = usePlanWords().agreements
  const language = useLanguage()
  if (ended.length === 0) return null
  return (
    <details className="vn-plan-past">
      <summary>{count(words.past, ended.length)}</summary>
      <ul className="vn-plan-list">
        {ended.map(({ id, text, ended: end }) => (
          <li key={id}>
            {text}
            {end && (
              <p className="vn-muted">{fill(words.endedOn, { date: sayDate(end.on, language), why: end.why })}</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function AgreementsCard({ plan, onAdd, onOpen }: Of) {
  const words = usePlanWords().agreements
  const running = plan.agreements.filter(({ ended }) => !ended)
  return (
    <Card title={words.title} actions={plan.mayChange && <AddButton label={words.add} onClick={onAdd} />}>
      {running.length === 0 && <p className="vn-muted">{words.none}</p>}
      <ul className="vn-plan-list">
        {running.map((agreement) => (
          <li key={agreement.id} className="vn-plan-agreement">
            <div>
              {agreement.text}
              {agreement.otherwise && <p className="vn-muted">{fill(words.shown, { text: agreement.otherwise })}</p>}
            </div>
            <Steps
              plan={plan}
              about={agreement.text}
              onChange={() => onOpen({ window: 'agreement', agreement })}
              onEnd={() => onOpen({ window: 'end-agreement', agreement, kind: 'agreements' })}
            />
          </li>
        ))}
      </ul>
      <Past ended={plan.agreements.filter(({ ended }) => ended)} />
    </Card>
  )
}

function OneSafety({ plan, safety, onOpen }: Pick<Of, 'plan' | 'onOpen'> & { safety: Safety }) {
  const words = usePlanWords().safety
  const language = useLanguage()
  const { text, watchedBy, ifItGoesWrong, reviewDate } = safety
  return (
    <section className="vn-plan-safety">
      <h3>{text}</h3>
      <dl>
        <dt>{words.watchedBy}</dt>
        <dd>{watchedBy}</dd>
        <dt>{words.ifItGoesWrong}</dt>
        <dd>{ifItGoesWrong}</dd>
        <dt>{words.reviewDate}</dt>
        <dd>
          <DueDate late={reviewDate < today() && plan.state !== 'ended' ? words.late : undefined}>
            {sayDate(reviewDate, language)}
          </DueDate>
        </dd>
      </dl>
      <Steps
        plan={plan}
        about={text}
        onChange={() => onOpen({ window: 'safety', safety })}
        onEnd={() => onOpen({ window: 'end-agreement', agreement: safety, kind: 'safety-agreements' })}
      />
    </section>
  )
}

/** What keeps the children safe, who watches it, and when one looks again. */
export function SafetyCard({ plan, onAdd, onOpen }: Of) {
  const words = usePlanWords().safety
  const running = plan.safety.filter(({ ended }) => !ended)
  return (
    <div id="veiligheid">
      <Card title={words.title} actions={plan.mayChange && <AddButton label={words.add} onClick={onAdd} />}>
        {running.length === 0 && <p className="vn-muted">{words.none}</p>}
        {running.map((safety) => (
          <OneSafety key={safety.id} {...{ plan, safety, onOpen }} />
        ))}
        <Past ended={plan.safety.filter(({ ended }) => ended)} />
      </Card>
    </div>
  )
}
