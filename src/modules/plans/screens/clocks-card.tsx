import { DueDate } from '../../../platform/ui/badge.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { FamilyPlanPage } from '../contract/family-plan.ts'
import { usePlanWords } from './asking.ts'

/** The terms of the law that run, with their last day (N-ACC-05). */
export function ClocksCard({ clocks }: Pick<FamilyPlanPage, 'clocks'>) {
  const words = usePlanWords()
  const language = useLanguage()
  const { familyPlan } = words
  return (
    <Card title={familyPlan.clocks}>
      {clocks.length === 0 && <p className="vn-muted">{familyPlan.noClocks}</p>}
      {clocks.map(({ kind, fromDate, dueDate, metDate, late }) => (
        <section key={kind} className="vn-plan-clock">
          <h3>{words.names.clocks[kind]}</h3>
          <KeyFacts
            facts={[
              { label: familyPlan.since, value: sayDate(fromDate, language) },
              {
                label: familyPlan.due,
                value: <DueDate late={late ? familyPlan.late : undefined}>{sayDate(dueDate, language)}</DueDate>,
              },
            ]}
          />
          {metDate && <p>{fill(familyPlan.met, { date: sayDate(metDate, language) })}</p>}
        </section>
      ))}
    </Card>
  )
}
