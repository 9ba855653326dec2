import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Columns } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import type { FamilyPlanPage } from '../contract/family-plan.ts'
import { ASKED, planHref, planPath, usePlanWords } from './asking.ts'
import { ClocksCard } from './clocks-card.tsx'

type Origin = 'family-group-plan' | 'made-together'

/** What stands in the way of a plan, or who may start it; in the order of the law (N-ACC-04). */
function useStart(dossier: string) {
  const words = usePlanWords()
  const toast = useToast()
  const askAnew = useAskAnew(ASKED)
  return useMutation({
    mutationFn: (origin: Origin) => api.post(planPath(dossier), { origin }),
    onSuccess: async () => {
      await askAnew()
      toast({ text: words.started })
    },
  })
}

/** There is no plan yet: first the family, then together. */
export function NoPlan({ family }: { family: FamilyPlanPage }) {
  const words = usePlanWords()
  const { none, familyPlan } = words
  const start = useStart(family.dossier.id)
  const { state, mayChange, dossier } = family
  const making = state === 'being-made'
  const ready = making || state === 'declined' || state === 'skipped'
  const origin: Origin = making ? 'family-group-plan' : 'made-together'
  const text = !mayChange ? none.reader : making ? none.family : ready ? none.ready : none.offer
  return (
    <Columns
      main={
        <Card>
          <ProblemNotice problem={start.error} />
          <EmptyState
            icon="plan"
            title={none.title}
            text={text}
            actions={
              mayChange && (
                <>
                  {ready && (
                    <Button kind="primary" busy={start.isPending} onClick={() => start.mutate(origin)}>
                      {making ? none.startOwn : none.startTogether}
                    </Button>
                  )}
                  <LinkButton kind={ready ? 'secondary' : 'primary'} href={`${planHref(dossier.id)}/eerst-zelf`}>
                    {words.tabs.own}
                  </LinkButton>
                </>
              )
            }
          />
        </Card>
      }
      side={
        <>
          <Card title={familyPlan.title}>
            <p>{words.names.familyPlan.states[state]}</p>
          </Card>
          <ClocksCard clocks={family.clocks} />
        </>
      }
    />
  )
}
