import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Columns } from '../../../platform/ui/card.tsx'
import type { PlanPage } from '../contract/plan.ts'
import type { PlanHint } from '../rules/life.ts'
import type { PlanState } from '../rules/plan.ts'
import { AgreementsCard, SafetyCard } from './agreement-cards.tsx'
import { planHref, usePlanWords } from './asking.ts'
import { ClocksCard } from './clocks-card.tsx'
import { Goals } from './goals-card.tsx'
import { LifeCard, PaperCard } from './life-card.tsx'
import { NoPlan } from './no-plan.tsx'
import { AssentsCard, GoesWellCard, OwnWordsCard } from './plan-cards.tsx'
import { PlanFrame } from './plan-frame.tsx'
import { type OpenWindow, PlanWindows } from './plan-windows.tsx'

const TONES: Record<PlanState, 'info' | 'positive' | 'neutral'> = {
  draft: 'info',
  agreed: 'positive',
  evaluated: 'info',
  ended: 'neutral',
}

/** Which window helps with a question. */
const WINDOWS: Partial<Record<PlanHint, OpenWindow>> = {
  'nothing-goes-well': { window: 'say', about: 'goes-well' },
  'no-words-of-child': { window: 'say', about: 'own' },
  'no-words-of-parents': { window: 'say', about: 'own' },
}

/** What the plan asks for next; the one main button of the page. */
function NextStep({ plan, onOpen }: { plan: PlanPage; onOpen: (window: OpenWindow) => void }) {
  const { life } = usePlanWords()
  if (!plan.mayChange) return null
  if (plan.state === 'agreed')
    return (
      <LinkButton kind="primary" href={`${planHref(plan.dossier.id)}/samen-kijken`}>
        {life.evaluate}
      </LinkButton>
    )
  return (
    <Button kind="primary" onClick={() => onOpen({ window: plan.state === 'draft' ? 'agree' : 'go-on' })}>
      {plan.state === 'draft' ? life.agree : life.goOn}
    </Button>
  )
}

/** Things worth a question before people agree; never a bar. */
function Hints({ plan, onOpen }: { plan: PlanPage; onOpen: (window: OpenWindow) => void }) {
  const words = usePlanWords().hints
  if (!plan.mayChange || plan.hints.length === 0) return null
  return (
    <Alert title={words.title} level={2}>
      <ul className="vn-plan-list">
        {plan.hints.map((hint) => {
          const window = WINDOWS[hint]
          return (
            <li key={hint}>
              {words.of[hint]}{' '}
              {window && (
                <Button
                  small
                  kind="quiet"
                  onClick={() => onOpen(window)}
                  aria-label={`${words.add}: ${words.of[hint]}`}
                >
                  {words.add}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Alert>
  )
}

/** The one plan of a household, in the words of the family. */
export function Screen() {
  const words = usePlanWords()
  const [open, setOpen] = useState<OpenWindow>()
  return (
    <PlanFrame
      part="plan"
      badges={({ plan }) => plan && <Badge tone={TONES[plan.state]}>{words.names.states[plan.state]}</Badge>}
      actions={({ plan }) => plan && <NextStep plan={plan} onOpen={setOpen} />}
    >
      {({ plan, family }) =>
        plan ? (
          <>
            <Columns
              main={
                <>
                  <Hints plan={plan} onOpen={setOpen} />
                  <GoesWellCard plan={plan} onAdd={() => setOpen({ window: 'say', about: 'goes-well' })} />
                  <OwnWordsCard plan={plan} onAdd={() => setOpen({ window: 'say', about: 'own' })} />
                  <Goals plan={plan} onOpen={setOpen} />
                  <AgreementsCard plan={plan} onAdd={() => setOpen({ window: 'agreement' })} onOpen={setOpen} />
                  <SafetyCard plan={plan} onAdd={() => setOpen({ window: 'safety' })} onOpen={setOpen} />
                </>
              }
              side={
                <>
                  <LifeCard plan={plan} onOpen={setOpen} />
                  <AssentsCard plan={plan} />
                  {family.clocks.length > 0 && <ClocksCard clocks={family.clocks} />}
                  <PaperCard plan={plan} />
                </>
              }
            />
            <PlanWindows plan={plan} open={open} onClose={() => setOpen(undefined)} />
          </>
        ) : (
          <NoPlan family={family} />
        )
      }
    </PlanFrame>
  )
}
