import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reassigned, WorkOf } from '../../../modules/dossiers/contract/reassign.ts'
import { actsEn } from '../../../modules/dossiers/words/acts.en.ts'
import { actsNl } from '../../../modules/dossiers/words/acts.nl.ts'
import { namesEn } from '../../../modules/dossiers/words/names.en.ts'
import { namesNl } from '../../../modules/dossiers/words/names.nl.ts'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { CheckboxGroup } from '../../../platform/ui/choices.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { fill } from '../../../platform/words.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

type Person = { id: string; name: string }

type Ask = { tasks: string[]; watches: string[]; to: string; reason: string }

/** Gives tasks and eyes of one worker to another: choose, look what would happen, do it, and read what did. */
export function DivideWork({ worker, colleagues }: { worker: Person; colleagues: readonly Person[] }) {
  const words = useWords({ nl, en })
  const [ask, setAsk] = useState<Ask>({ tasks: [], watches: [], to: '', reason: '' })
  const work = useAsked<WorkOf>('work-of', `/team/workers/${worker.id}/work`)
  const { remember, sayWhat } = useRemembered(work.data)
  const chosen = (work.data?.tasks ?? []).filter(({ id }) => ask.tasks.includes(id))
  const { preview, move } = useDividing({ ...ask, tasks: chosen.map(({ id, version }) => ({ id, version })) })
  const title = fill(words.workOf, { name: worker.name })
  const start = (doing: typeof preview | typeof move) => () => {
    remember()
    doing.mutate()
  }
  return (
    <Stack>
      <Breadcrumbs crumbs={[{ label: words.title, href: '/app/team' }, { label: title }]} />
      <PageHeading
        title={title}
        actions={<LinkButton href={`/app/in-het-oog?wie=${worker.id}`}>{words.cover}</LinkButton>}
      />
      <ProblemNotice problem={work.error ?? preview.error ?? move.error} />
      {work.isPending && <LoadingNotice />}
      {work.data && (
        <Card>
          <Choices {...{ worker, colleagues, ask }} work={work.data} onChange={(part) => setAsk({ ...ask, ...part })} />
          <ButtonRow>
            <Button onClick={start(preview)} busy={preview.isPending}>
              {words.preview}
            </Button>
            <Button kind="primary" onClick={start(move)} busy={move.isPending}>
              {words.move}
            </Button>
          </ButtonRow>
        </Card>
      )}
      {move.data ? (
        <Outcome outcome={move.data} text={words.done} sayWhat={sayWhat} />
      ) : (
        preview.data && <Outcome outcome={preview.data} text={words.would} sayWhat={sayWhat} />
      )}
    </Stack>
  )
}

type ChoicesProps = {
  worker: Person
  colleagues: readonly Person[]
  work: WorkOf
  ask: Ask
  onChange: (part: Partial<Ask>) => void
}

function Choices({ worker, colleagues, work, ask, onChange }: ChoicesProps) {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const sayTask = useTaskNames()
  return (
    <>
      <CheckboxGroup
        name="tasks"
        label={words.tasks}
        {...(work.tasks.length === 0 && { hint: words.noWork })}
        values={ask.tasks}
        onChange={(tasks) => onChange({ tasks })}
        options={work.tasks.map((task) => ({
          value: task.id,
          label: sayTask(task),
          hint: sayDate(task.due, language),
        }))}
      />
      <CheckboxGroup
        name="watches"
        label={fill(words.watches, { name: worker.name })}
        values={ask.watches}
        onChange={(watches) => onChange({ watches })}
        options={work.watches.map(({ dossierId, number }) => ({ value: dossierId, label: number }))}
      />
      <SelectField
        name="to"
        label={words.to}
        width="medium"
        value={ask.to}
        onChange={(event) => onChange({ to: event.target.value })}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="reason"
        label={words.reason}
        value={ask.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    </>
  )
}

function useTaskNames(): (task: WorkOf['tasks'][number]) => string {
  const words = useWords({ nl, en })
  const kinds: Readonly<Record<string, string>> = useWords({ nl: namesNl, en: namesEn }).tasks.kinds
  return ({ title, kind, number }) => `${title || (kinds[kind] ?? kind)} · ${number || words.own}`
}

/** What was there when it was looked at: after dividing it lies with somebody else, and the result still names it. */
function useRemembered(work: WorkOf | undefined) {
  const words = useWords({ nl, en })
  const sayTask = useTaskNames()
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())
  const remember = () => {
    const tasks = (work?.tasks ?? []).map((task) => [task.id, sayTask(task)] as const)
    const eyes = (work?.watches ?? []).map((one) => [one.dossierId, fill(words.eyeOf, one)] as const)
    setSeen(new Map([...seen, ...tasks, ...eyes]))
  }
  return { remember, sayWhat: (id: string) => seen.get(id) ?? words.sectionOther }
}

function useDividing(ask: object) {
  const askWorkAnew = useAskAnew('work-of')
  const askLoadAnew = useAskAnew('workload')
  const preview = useMutation({ mutationFn: () => api.post<Reassigned>('/reassignments/preview', ask) })
  const move = useMutation({
    mutationFn: () => api.post<Reassigned>('/reassignments', ask),
    onSuccess: () => {
      preview.reset()
      return Promise.all([askWorkAnew(), askLoadAnew()])
    },
  })
  return { preview, move }
}

/** How many moved and how many did not, and then row by row which, and because of what. */
function Outcome({ outcome, text, sayWhat }: { outcome: Reassigned; text: string; sayWhat: (id: string) => string }) {
  const words = useWords({ nl, en })
  const names = useWords({ nl: namesNl, en: namesEn })
  const { watchStays } = useWords({ nl: actsNl, en: actsEn })
  const stays: Readonly<Record<string, string>> = { ...names.tasks.stays, ...watchStays }
  return (
    <>
      <Alert
        live
        tone={outcome.stayed > 0 ? 'warning' : 'positive'}
        title={fill(text, { moved: outcome.moved, stayed: outcome.stayed })}
      />
      <Card flush>
        <SimpleTable
          caption={words.outcome}
          columns={[
            { key: 'what', label: words.what, cell: (row) => sayWhat(row.id) },
            {
              key: 'outcome',
              label: words.outcome,
              cell: (row) =>
                row.moved ? words.goes : fill(words.stays, { why: stays[row.why] ?? words.sectionOther }),
            },
          ]}
          rows={outcome.rows}
          empty={{ title: words.noWork, icon: 'check' }}
        />
      </Card>
    </>
  )
}
