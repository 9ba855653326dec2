import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { DeliveryList, DeliveryRow } from '../contract/events.ts'
import { codes as codesEn } from '../words/codes.en.ts'
import { codes as codesNl } from '../words/codes.nl.ts'
import { en } from '../words/events.en.ts'
import { nl } from '../words/events.nl.ts'
import { ASKED, useAsked } from './asking.ts'

function SendAgain({ row }: { row: DeliveryRow }) {
  const words = useWords({ nl, en })
  const toast = useToast()
  const askAnew = useAskAnew(ASKED)
  const sending = useMutation({
    mutationFn: () => api.put(`/event-deliveries/${row.id}/attempts`, {}, { version: row.version }),
    onSuccess: () => toast({ text: words.sentAgain }),
    onSettled: askAnew,
  })
  return (
    <>
      <ProblemNotice problem={sending.error} />
      <Button small busy={sending.isPending} onClick={() => sending.mutate()} of={row.organisation.name}>
        {words.again}
      </Button>
    </>
  )
}

/** Messages to systems that did not arrive; each can be sent anew. */
export function DeliveriesCard() {
  const words = useWords({ nl, en })
  const { eventKinds } = useWords({ nl: codesNl, en: codesEn })
  const language = useLanguage()
  const { state, hrefFor } = useTableState()
  const asked = useAsked<DeliveryList>('/event-deliveries?state=failed')
  const results: Readonly<Record<string, string>> = words.results
  const say = (result: string) => results[result] ?? fill(words.status, { result })
  return (
    <Card flush title={words.failedTitle}>
      <Loaded asked={asked}>
        {({ deliveries }) => (
          <DataTable
            caption={words.failedTitle}
            columns={[
              {
                key: 'organisation',
                label: words.organisation,
                cell: (row) => <a href={`/app/beheer/organisaties/${row.organisation.id}`}>{row.organisation.name}</a>,
              },
              { key: 'kind', label: words.kind, cell: (row) => eventKinds[row.kind] },
              {
                key: 'at',
                label: words.at,
                cell: (row) => `${sayDay(row.at, language)}, ${sayTime(row.at, language)}`,
              },
              { key: 'attempts', label: words.attempts, cell: (row) => String(row.attempts) },
              { key: 'result', label: words.result, cell: (row) => say(row.result) },
              { key: 'again', label: words.again, cell: (row) => <SendAgain row={row} /> },
            ]}
            rows={deliveries}
            rowKey={({ id }) => id}
            state={state}
            hrefFor={hrefFor}
            pageSize={500}
            empty={{ title: words.noneFailed, icon: 'mail' }}
          />
        )}
      </Loaded>
    </Card>
  )
}
