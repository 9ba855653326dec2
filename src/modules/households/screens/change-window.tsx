import type { FormEvent, ReactNode } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { CheckboxGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { type Option, SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { parseDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { Problem } from '../../../platform/ui/problem.ts'
import { Refusals, useSending } from '../../../platform/ui/sending.tsx'
import { today } from '../../../platform/ui/today.ts'
import { ASKED, useFamilyWords } from './family-asking.tsx'
import { PersonPicker } from './person-picker.tsx'

/** One field of a change; `name` is where it stands in what is asked: `address.street`. */
export type Asked = {
  name: string
  label: string
  /** `people` ticks several, `person` is found by search, `title` only says what the fields below it are about. */
  kind?: 'text' | 'date' | 'choice' | 'area' | 'people' | 'person' | 'title'
  options?: readonly Option[]
  start?: string
  /** What is ticked at first. */
  starts?: readonly string[]
  optional?: boolean
  width?: 'short' | 'medium' | 'full'
  hint?: string
  /** Asked only once the server refused for this reason. */
  onlyAfter?: string
}

/** A change of a family as a window shows it and as the API wants it. */
export type Change = {
  title: string
  intro?: ReactNode
  fields: readonly Asked[]
  method: 'post' | 'put'
  path: string | ((filled: Record<string, unknown>) => string)
  version?: number
  /** What goes along besides the fields. */
  fixed?: Readonly<Record<string, unknown>>
  /** Turns what was filled in into what the API asks. */
  shape?: (filled: Record<string, unknown>) => Record<string, unknown>
  onDone?: (answer: { id: string }) => void
}

type Read = { body: Record<string, unknown>; errors: FormError[] }

function put(body: Record<string, unknown>, name: string, value: string | string[]): void {
  const [first = '', ...rest] = name.split('.')
  if (rest.length === 0) body[first] = value
  else {
    const inner = (body[first] ?? {}) as Record<string, unknown>
    body[first] = inner
    put(inner, rest.join('.'), value)
  }
}

/** What was filled in; an empty field is left out, a day is read as people type it. */
function readForm(
  form: HTMLFormElement,
  fields: readonly Asked[],
  words: Readonly<Record<'empty' | 'unreadable' | 'impossible', string>>,
): Read {
  const data = new FormData(form)
  const read: Read = { body: {}, errors: [] }
  for (const { name, kind, optional } of fields) {
    const text = String(data.get(name) ?? '').trim()
    if (kind === 'people') put(read.body, name, data.getAll(name).map(String))
    if (kind === 'people' || kind === 'title' || (text === '' && (optional || kind !== 'date'))) continue
    const day = kind === 'date' ? parseDate(text, today()) : undefined
    if (day && 'fault' in day) read.errors.push({ pointer: `/${name.replaceAll('.', '/')}`, detail: words[day.fault] })
    else put(read.body, name, day ? day.iso : text)
  }
  return read
}

function OneField({ field, error }: { field: Asked; error: string | undefined }) {
  const { name, label, kind = 'text', options = [], start = '', optional = false, width = 'full' } = field
  const { starts, hint } = field
  if (kind === 'title')
    return (
      <div className="vn-field">
        <h3>{label}</h3>
      </div>
    )
  if (kind === 'person') return <PersonPicker {...{ name, label, optional, error }} />
  if (kind === 'people')
    return <CheckboxGroup {...{ name, label, error, options, optional }} {...(starts && { defaultValues: starts })} />
  const props = { name, label, optional, error, defaultValue: start, hint }
  if (kind === 'date') return <DateField {...props} defaultValue={start && typedDate(start)} />
  if (kind === 'choice') return <SelectField {...props} options={options} />
  return kind === 'area' ? <TextArea {...props} rows={3} /> : <TextField {...props} width={width} autoComplete="off" />
}

/** One change in a window at the side. What was typed stays until it is done, and mistakes stand at their field. */
export function ChangeWindow({ change, onClose }: { change: Change | undefined; onClose: () => void }) {
  return (
    <Dialog open={change !== undefined} onClose={onClose} title={change?.title ?? ''} side>
      {change && <OneForm change={change} onClose={onClose} />}
    </Dialog>
  )
}

function OneForm({ change, onClose }: { change: Change; onClose: () => void }) {
  const words = useFamilyWords().change
  const ui = useUiWords()
  const finish = (answer: { id: string }) => {
    onClose()
    change.onDone?.(answer)
  }
  const sending = useSending({ changes: ASKED, done: words.saved, onDone: finish })
  const { problem, errors } = sending
  const save = (filled: Record<string, unknown>) => {
    const path = typeof change.path === 'string' ? change.path : change.path(filled)
    const body = change.shape?.(filled) ?? filled
    return change.method === 'post'
      ? api.post<{ id: string }>(path, body)
      : api.put<{ id: string }>(path, body, { version: change.version ?? 0 })
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { body, errors: found } = readForm(event.currentTarget, change.fields, ui.date)
    sending.send(found, () => save({ ...body, ...change.fixed }))
  }
  const refused = problem instanceof Problem ? problem.body.type.replace('/problems/', '') : ''
  const asked = change.fields.filter(({ onlyAfter }) => onlyAfter === undefined || onlyAfter === refused)
  return (
    <form className="vn-form vn-stack" onSubmit={send} noValidate>
      <Refusals {...sending} />
      {change.intro}
      {asked.map((field) => (
        <OneField key={field.name} field={field} error={errorOf(errors, field.name)} />
      ))}
      <ButtonRow>
        <Button kind="primary" type="submit" busy={sending.busy}>
          {words.save}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {ui.cancel}
        </Button>
      </ButtonRow>
    </form>
  )
}
