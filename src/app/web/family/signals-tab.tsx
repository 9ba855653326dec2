import { useQuery } from '@tanstack/react-query'
import type { HouseholdSignals } from '../../../modules/signals/contract/handling.ts'
import { LinkedSignals } from '../../../modules/signals/screens/linked-signals.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** The signals about a family, its children and its address, as facts with their parts (A09), on the page of the family. */
export function Tab({ householdId }: { householdId: string }) {
  const words = useWords({ nl, en })
  const asked = useQuery({
    queryKey: ['signals', 'household', householdId],
    queryFn: ({ signal }) => api.get<HouseholdSignals>(`/households/${householdId}/signals`, { signal }),
    retry: false,
  })
  if (!asked.data)
    return asked.error ? <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} /> : <LoadingNotice />
  return (
    <Stack>
      <LinkedSignals linked={asked.data.signals} title={words.signals} none={words.none} />
      <p>
        <LinkButton href="/app/signaal-doorgeven" icon="plus">
          {words.report}
        </LinkButton>
      </p>
    </Stack>
  )
}
