import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { Button } from '../../../../platform/ui/button.tsx'
import { Fieldset } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { fill } from '../../../../platform/words.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { OneRisk } from '../../contract/risks.ts'
import { useAsked } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { type RiskWords, useRiskWords } from './asking.ts'
import { CellFields } from './cell-fields.tsx'
import { nodeChoices } from './risk-filter-form.tsx'

type ErrorOf = (field: string) => string | undefined
type Named = { id: string; name: string }
type Measure = OneRisk['measures'][number]

/** The measures as they were typed; a row in which nothing stands is none. */
function readMeasures({ text, choice, dayOrNone, object }: FormReader, rows: number, { needMeasure }: RiskWords) {
  return Array.from({ length: rows }, (_, at) => at).flatMap((at) => {
    const name = (field: string) => `measures.${at}.${field}`
    const measure = {
      text: text(name('text')),
      owner: choice(name('owner')),
      due: dayOrNone(name('due')),
      doneOn: dayOrNone(name('doneOn')),
    }
    if (Object.values(measure).every((value) => !value)) return []
    if (measure.text === '') object(name('text'), needMeasure)
    return [measure]
  })
}

function read(form: FormReader, rows: number, words: RiskWords) {
  return {
    text: form.needed('text', words.needText),
    node: form.choice('node'),
    owner: form.choice('owner'),
    reviewOn: form.dayOrNone('reviewOn'),
    measures: readMeasures(form, rows, words),
  }
}

/** Everybody who can answer for something, and who does so now, also when that is somebody else's colleague by now. */
export function WorkerField({
  name,
  label,
  now,
  errorOf,
}: {
  name: string
  label: string
  now?: Named | null | undefined
  errorOf: ErrorOf
}) {
  const { nobody } = useRiskWords()
  const asked = useAsked<{ workers: Named[] }>('/workers').data?.workers ?? []
  const all = !now || asked.some(({ id }) => id === now.id) ? asked : [now, ...asked]
  return (
    <SelectField
      key={all.length}
      name={name}
      label={label}
      optional
      empty={nobody}
      options={all.map((one) => ({ value: one.id, label: one.name }))}
      defaultValue={now?.id}
      error={errorOf(name)}
    />
  )
}

function MeasureFields({ at, now, errorOf }: { at: number; now?: Measure | undefined; errorOf: ErrorOf }) {
  const words = useRiskWords()
  const name = (field: string) => `measures.${at}.${field}`
  const legend = fill(words.measure, { number: at + 1 })
  const day = (field: 'due' | 'doneOn', label: string) => (
    <DateField
      name={name(field)}
      label={label}
      optional
      defaultValue={now?.[field] ? typedDate(now[field]) : undefined}
      error={errorOf(name(field))}
    />
  )
  return (
    <Fieldset legend={legend}>
      <TextArea
        name={name('text')}
        label={words.measures}
        optional
        rows={2}
        defaultValue={now?.text}
        error={errorOf(name('text'))}
        maxLength={2000}
      />
      <details open={Boolean(now?.owner || now?.due || now?.doneOn) || undefined}>
        <summary>{words.measureMore}</summary>
        <WorkerField name={name('owner')} label={words.measureOwner} now={now?.owner} errorOf={errorOf} />
        {day('due', words.measureDue)}
        {day('doneOn', words.measureDone)}
      </details>
    </Fieldset>
  )
}

const MOST_MEASURES = 20

function Fields(props: {
  programme: Pick<ProgrammePage, 'nodes'>
  node?: string | undefined
  now?: OneRisk
  rows: number
  onMore: () => void
  errorOf: ErrorOf
}) {
  const words = useRiskWords()
  const { programme, node, now, rows, onMore, errorOf } = props
  return (
    <>
      <TextArea
        name="text"
        label={words.text}
        rows={3}
        defaultValue={now?.text}
        error={errorOf('text')}
        maxLength={2000}
      />
      {!now && <CellFields errorOf={errorOf} />}
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a measure is its place
        <MeasureFields key={at} at={at} now={now?.measures[at]} errorOf={errorOf} />
      ))}
      {rows < MOST_MEASURES && (
        <Button small icon="plus" onClick={onMore}>
          {words.addMeasure}
        </Button>
      )}
      <SelectField
        name="node"
        label={words.about}
        empty={words.whole}
        defaultValue={node}
        options={nodeChoices(programme)}
        error={errorOf('node')}
      />
      <WorkerField name="owner" label={words.owner} now={now?.owner} errorOf={errorOf} />
      <DateField
        name="reviewOn"
        label={words.review}
        optional
        defaultValue={now?.reviewOn ? typedDate(now.reviewOn) : undefined}
        error={errorOf('reviewOn')}
      />
    </>
  )
}

type AddProps = { programme: Pick<ProgrammePage, 'id' | 'nodes'>; node?: string; onClose: () => void }

export function AddRisk({ programme, node, onClose }: AddProps) {
  const words = useRiskWords()
  const [rows, setRows] = useState(1)
  return (
    <FormWindow
      onClose={onClose}
      title={words.add}
      submit={words.add}
      done={words.added}
      ask={(form) => {
        const body = { ...read(form, rows, words), chance: form.pick('chance'), effect: form.pick('effect') }
        return () => api.post(`/programmes/${programme.id}/risks`, body)
      }}
    >
      {(errorOf) => <Fields {...{ programme, node, rows, errorOf }} onMore={() => setRows(rows + 1)} />}
    </FormWindow>
  )
}

type ChangeProps = { programme: Pick<ProgrammePage, 'nodes'>; now: OneRisk; onClose: () => void }

export function ChangeRisk({ programme, now, onClose }: ChangeProps) {
  const words = useRiskWords()
  const [rows, setRows] = useState(Math.max(1, now.measures.length))
  return (
    <FormWindow
      onClose={onClose}
      title={words.changeTitle}
      submit={words.save}
      done={words.changed}
      ask={(form) => {
        const body = { ...read(form, rows, words), why: form.text('why') }
        return () => api.put(`/risks/${now.id}`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <Fields {...{ programme, now, rows, errorOf }} node={now.node?.id} onMore={() => setRows(rows + 1)} />
          <TextField name="why" label={words.optionalWhy} optional error={errorOf('why')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}
