import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { AddButton, Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { fill } from '../../../platform/words.ts'
import type { MomentList } from '../contract/moments.ts'
import type { ProgrammePage } from '../contract/programmes.ts'
import { momentHref, useAsked, useProgrammeWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { AllEvaluations } from './pilots/all-evaluations.tsx'
import { ProgrammeFrame } from './programme-frame.tsx'

type Row = MomentList['moments'][number]

const PHASES = { 'to-come': 'neutral', asked: 'info', over: 'positive' } as const

function useColumns(change: ((row: Row) => void) | undefined): Column<Row>[] {
  const words = useProgrammeWords()
  const { moments } = words
  const language = useLanguage()
  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: moments.name,
      cell: ({ id, name, on }) => (
        <>
          <a href={momentHref(id)}>{name}</a>
          <SecondLine>
            {moments.on} {sayDate(on, language)}
          </SecondLine>
        </>
      ),
    },
    {
      key: 'asked',
      label: moments.asked,
      cell: ({ askedFrom, due }) =>
        fill(words.fromUntil, { since: sayDate(askedFrom, language), until: sayDate(due, language) }),
    },
    {
      key: 'phase',
      label: moments.phase,
      cell: ({ phase }) => <Badge tone={PHASES[phase]}>{words.codes.moments[phase]}</Badge>,
    },
    {
      key: 'told',
      label: moments.told,
      align: 'end',
      cell: (row) => fill(moments.of, { told: row.told, asked: row.asked }),
    },
  ]
  if (!change) return columns
  const cell = (row: Row) => (
    <Button small of={row.name} onClick={() => change(row)}>
      {words.change}
    </Button>
  )
  return [...columns, { key: 'change', label: '', cell }]
}

type WindowProps = { programme: string; now?: Row | undefined; onClose: () => void }

function MomentWindow({ programme, now, onClose }: WindowProps) {
  const words = useProgrammeWords()
  const { moments } = words
  const day = (name: 'on' | 'askedFrom' | 'due', hint?: string) => (errorOf: (field: string) => string | undefined) => (
    <DateField
      name={name}
      label={moments[name]}
      {...(hint && { hint })}
      defaultValue={now && typedDate(now[name])}
      error={errorOf(name)}
    />
  )
  return (
    <FormWindow
      onClose={onClose}
      title={now ? now.name : moments.add}
      submit={now ? words.save : moments.add}
      done={now ? moments.changed : moments.added}
      ask={(form) => {
        const body = {
          name: form.needed('name', words.form.needName),
          on: form.day('on'),
          askedFrom: form.day('askedFrom'),
          due: form.day('due'),
        }
        return () =>
          now
            ? api.put(`/programme-moments/${now.id}`, body, { version: now.version })
            : api.post(`/programmes/${programme}/moments`, body)
      }}
    >
      {(errorOf) => (
        <>
          <TextField
            name="name"
            label={words.form.name}
            defaultValue={now?.name}
            error={errorOf('name')}
            maxLength={200}
          />
          {day('on', moments.onHint)(errorOf)}
          {day('askedFrom')(errorOf)}
          {day('due')(errorOf)}
        </>
      )}
    </FormWindow>
  )
}

function Moments({ now }: { now: ProgrammePage }) {
  const { moments: words } = useProgrammeWords()
  const [open, setOpen] = useState('')
  const asked = useAsked<MomentList>(`/programmes/${now.id}/moments`)
  const columns = useColumns(now.mayChange ? ({ id }) => setOpen(id) : undefined)
  const add = now.mayChange && <AddButton label={words.add} onClick={() => setOpen('new')} />
  return (
    <Loaded asked={asked}>
      {({ moments }) => (
        <>
          <Card title={words.title} actions={moments.length > 0 && add} flush>
            <SimpleTable
              caption={words.caption}
              columns={columns}
              rows={moments}
              empty={{
                title: words.empty,
                text: now.mayChange ? words.emptyText : words.emptyRead,
                icon: 'calendar',
                actions: add,
              }}
            />
          </Card>
          {open !== '' && (
            <MomentWindow
              key={open}
              programme={now.id}
              now={moments.find(({ id }) => id === open)}
              onClose={() => setOpen('')}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

function Whole({ now }: { now: ProgrammePage }) {
  return (
    <>
      <Moments now={now} />
      <AllEvaluations programme={now.id} />
    </>
  )
}

/** The moments at which the owners of a programme tell how things stand, and what is evaluated and decided when. */
export function Screen() {
  return <ProgrammeFrame part="moments">{(now) => <Whole now={now} />}</ProgrammeFrame>
}
