import { DueDate } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import type { PlanPage } from '../contract/plan.ts'
import { planPath, usePlanWords } from './asking.ts'
import type { OpenWindow } from './plan-windows.tsx'

/** How the plan stands, and when one looks at it together. */
export function LifeCard({ plan, onOpen }: { plan: PlanPage; onOpen: (window: OpenWindow) => void }) {
  const words = usePlanWords()
  const language = useLanguage()
  const { life } = words
  const evaluation = plan.evaluationDate && (
    <DueDate late={plan.evaluationIsLate ? life.late : undefined}>{sayDate(plan.evaluationDate, language)}</DueDate>
  )
  return (
    <Card title={life.title}>
      <Stack>
        <KeyFacts
          facts={[
            { label: life.state, value: words.names.states[plan.state] },
            { label: life.origin, value: words.names.origins[plan.origin] },
            { label: life.evaluation, value: evaluation || life.noEvaluation },
            { label: life.director, value: plan.directors.map(({ name }) => name).join(', ') || life.noDirector },
          ]}
        />
        {!plan.mayChange && <p className="vn-muted">{life.readOnly}</p>}
        {plan.mayChange && (
          <ButtonRow>
            <Button small kind="quiet" onClick={() => onOpen({ window: 'end' })}>
              {life.end}
            </Button>
          </ButtonRow>
        )}
      </Stack>
    </Card>
  )
}

/** The plan to take along: to read aloud, or to change together. */
export function PaperCard({ plan }: { plan: PlanPage }) {
  const words = usePlanWords()
  const language = useLanguage()
  const href = (format: string) =>
    `/api/v1${planPath(plan.dossier.id)}/paper?${new URLSearchParams({ format, language })}`
  return (
    <Card title={words.paper.title}>
      <ButtonRow>
        <LinkButton small icon="document" href={href('pdf')} download>
          {words.paper.pdf}
        </LinkButton>
        <LinkButton small icon="document" href={href('docx')} download>
          {words.paper.docx}
        </LinkButton>
      </ButtonRow>
      <p className="vn-plan-looks">
        <a href={`/app/gezinnen/${plan.household.id}/inzage`}>{words.looks}</a>
      </p>
    </Card>
  )
}
