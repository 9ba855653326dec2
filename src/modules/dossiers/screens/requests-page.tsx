import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { ReasonDialog } from '../../../platform/ui/dialog.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import type { RequestList } from '../contract/access.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'
import { KnockButtons } from './knock-dialogs.tsx'
import { type RequestRow, useRequestColumns } from './requests-table.tsx'

/** What I asked to see, and what waits for my answer. */
export function Screen() {
  const words = useWords({ nl, en }).access
  const asked = useAsked<RequestList>('access', '/access-requests')
  return (
    <Stack>
      <PageHeading title={words.mine} lead={words.mineLead} actions={<KnockButtons />} />
      <Loaded asked={asked}>{({ requests }) => <Requests rows={requests} />}</Loaded>
    </Stack>
  )
}

/** Requests with the two answers beside those that wait for me. */
export function Requests({ rows }: { rows: readonly RequestRow[] }) {
  const words = useWords({ nl, en }).access
  const columns = useRequestColumns()
  const { grant, refuse, problem, dialog } = useAnswering()
  const me = useMe()
  const answer = {
    key: 'answer',
    label: '',
    cell: (row: RequestRow) =>
      row.state === 'asked' && row.asker.id !== me?.worker.id ? (
        <ButtonRow>
          <Button small kind="primary" onClick={() => grant(row)} of={row.asker.name}>
            {words.grant}
          </Button>
          <Button small onClick={() => refuse(row)} of={row.asker.name}>
            {words.refuse}
          </Button>
        </ButtonRow>
      ) : null,
  }
  return (
    <Card title={words.requests} flush>
      <ProblemNotice problem={problem} />
      <SimpleTable
        caption={words.requests}
        columns={[...columns, answer]}
        rows={rows}
        empty={{ title: words.noRequests, icon: 'lock' }}
      />
      {dialog}
    </Card>
  )
}

function useAnswering() {
  const words = useWords({ nl, en }).access
  const askAnew = useAskAnew('access')
  const toast = useToast()
  const [refusing, setRefusing] = useState<RequestRow>()
  const answer = useMutation({
    mutationFn: ({ row, ...body }: { row: RequestRow; grant: boolean; why?: string }) =>
      api.put(`/access-requests/${row.id}/answer`, body, { version: row.version }),
    onSuccess: () => {
      toast({ text: words.answered })
      setRefusing(undefined)
    },
    onSettled: askAnew,
  })
  const dialog = (
    <ReasonDialog
      open={refusing !== undefined}
      onClose={() => setRefusing(undefined)}
      title={words.refuse}
      confirm={words.refuse}
      least={3}
      busy={answer.isPending}
      onConfirm={(why) => refusing && answer.mutate({ row: refusing, grant: false, why })}
    >
      <p>{refusing?.asker.name}</p>
    </ReasonDialog>
  )
  return {
    grant: (row: RequestRow) => answer.mutate({ row, grant: true }),
    refuse: setRefusing,
    problem: answer.error,
    dialog,
  }
}
