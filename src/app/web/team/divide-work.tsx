import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reassigned, WorkOf } from '../../../modules/dossiers/contract/reassign.ts'
import { namesEn } from '../../../modules/dossiers/words/names.en.ts'
import { namesNl } from '../../../modules/dossiers/words/names.nl.ts'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { CheckboxGroup } from '../../../platform/ui/choices.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { fill } from '../../../platform/words.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

type Person = { id: string; name: string }

/** Gives tasks and eyes of one worker to another: choose, look what would happen, do it, and read what did. */
export function DivideWork({ worker, colleagues }: { worker: Person; colleagues: readonly Person[] }) {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const kinds: Readonly<Record<string, string>> = useWords({ nl: namesNl, en: namesEn }).tasks.kinds
  const [tasks, setTasks] = useState<string[]>([])
  const [watches, setWatches] = useState<string[]>([])
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const work = useQuery({
    queryKey: ['work-of', worker.id],
    queryFn: ({ signal }) => api.get<WorkOf>(`/team/workers/${worker.id}/work`, { signal }),
  })
  const all = work.data?.tasks ?? []
  const ask = {
    tasks: all.filter(({ id }) => tasks.includes(id)).map(({ id, version }) => ({ id, version })),
    watches,
    to,
    reason,
  }
  const { preview, move } = useDividing(ask)
  const title = fill(words.workOf, { name: worker.name })
  const what = (task: WorkOf['tasks'][number]) => task.title || (kinds[task.kind] ?? task.kind)
  return (
    <Stack>
      <Breadcrumbs crumbs={[{ label: words.title, href: '/app/team' }, { label: title }]} />
      <PageHeading title={title} />
      <ProblemNotice problem={work.error ?? preview.error ?? move.error} />
      {work.isPending && <LoadingNotice />}
      {work.data && (
        <Card>
          <CheckboxGroup
            name="tasks"
            label={words.tasks}
            {...(all.length === 0 && { hint: words.noWork })}
            values={tasks}
            onChange={setTasks}
            options={all.map((task) => ({
              value: task.id,
              label: `${what(task)} · ${task.number || words.own}`,
              hint: sayDate(task.due, language),
            }))}
          />
          <CheckboxGroup
            name="watches"
            label={fill(words.watches, { name: worker.name })}
            values={watches}
            onChange={setWatches}
            options={work.data.watches.map(({ dossierId, number }) => ({ value: dossierId, label: number }))}
          />
          <SelectField
            name="to"
            label={words.to}
            width="medium"
            value={to}
            onChange={(event) => setTo(event.target.value)}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            name="reason"
            label={words.reason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <ButtonRow>
            <Button onClick={() => preview.mutate()} busy={preview.isPending}>
              {words.preview}
            </Button>
            <Button kind="primary" onClick={() => move.mutate()} busy={move.isPending}>
              {words.move}
            </Button>
          </ButtonRow>
        </Card>
      )}
      {move.data ? (
        <Outcome outcome={move.data} text={words.done} />
      ) : (
        preview.data && <Outcome outcome={preview.data} text={words.would} />
      )}
    </Stack>
  )
}

function useDividing(ask: object) {
  const queries = useQueryClient()
  const preview = useMutation({ mutationFn: () => api.post<Reassigned>('/reassignments/preview', ask) })
  const move = useMutation({
    mutationFn: () => api.post<Reassigned>('/reassignments', ask),
    onSuccess: () => {
      preview.reset()
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['work-of'] }),
        queries.invalidateQueries({ queryKey: ['workload'] }),
      ])
    },
  })
  return { preview, move }
}

/** How many moved and how many did not, because of what. */
function Outcome({ outcome, text }: { outcome: Reassigned; text: string }) {
  const words = useWords({ nl, en })
  const stays: Readonly<Record<string, string>> = useWords({ nl: namesNl, en: namesEn }).tasks.stays
  const reasons = [
    ...Map.groupBy(
      outcome.rows.filter(({ moved }) => !moved),
      ({ why }) => why,
    ),
  ]
  return (
    <Alert
      live
      tone={outcome.stayed > 0 ? 'warning' : 'positive'}
      title={fill(text, { moved: outcome.moved, stayed: outcome.stayed })}
    >
      {reasons.length > 0 && (
        <>
          <p>{words.stays}</p>
          <ul>
            {reasons.map(([why, rows]) => (
              <li key={why}>
                {stays[why] ?? words.sectionOther} ({rows.length})
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}
