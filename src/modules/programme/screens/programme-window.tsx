import { api } from '../../../platform/ui/api-client.ts'
import { Checkbox } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import type { Saved } from '../contract/fields.ts'
import type { ProgrammePage } from '../contract/programmes.ts'
import { type ProgrammeWords, useProgrammeWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'

type Window = { onClose: () => void }

const read = ({ needed, day, dayOrNone, text }: FormReader, words: ProgrammeWords) => ({
  name: needed('name', words.form.needName),
  since: day('since'),
  until: dayOrNone('until'),
  public: text('public') !== '',
  note: text('note'),
})

function Fields({ errorOf, now }: { errorOf: (field: string) => string | undefined; now?: ProgrammePage }) {
  const words = useProgrammeWords().form
  return (
    <>
      <TextField name="name" label={words.name} defaultValue={now?.name} error={errorOf('name')} maxLength={200} />
      <DateField name="since" label={words.since} defaultValue={now && typedDate(now.since)} error={errorOf('since')} />
      <DateField
        name="until"
        label={words.until}
        optional
        defaultValue={now?.until ? typedDate(now.until) : undefined}
        error={errorOf('until')}
      />
      <TextArea
        name="note"
        label={words.note}
        optional
        defaultValue={now?.note}
        error={errorOf('note')}
        maxLength={2000}
      />
      <Checkbox name="public" label={words.public} defaultChecked={now?.public} error={errorOf('public')} />
    </>
  )
}

export function AddProgramme({ onClose, onAdded }: Window & { onAdded: (id: string) => void }) {
  const words = useProgrammeWords()
  return (
    <FormWindow<Saved>
      onClose={onClose}
      title={words.list.add}
      submit={words.list.add}
      done={words.list.added}
      ask={(form) => {
        const body = read(form, words)
        return () => api.post('/programmes', body)
      }}
      onDone={({ id }) => onAdded(id)}
    >
      {(errorOf) => <Fields errorOf={errorOf} />}
    </FormWindow>
  )
}

export function ChangeProgramme({ onClose, now }: Window & { now: ProgrammePage }) {
  const words = useProgrammeWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.change}
      submit={words.save}
      done={words.form.changed}
      ask={(form) => {
        const body = read(form, words)
        return () => api.put(`/programmes/${now.id}`, body, { version: now.version })
      }}
    >
      {(errorOf) => <Fields errorOf={errorOf} now={now} />}
    </FormWindow>
  )
}
