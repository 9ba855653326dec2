import { api } from '../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { parseDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import type { TimelineAnswer } from '../contract/timeline.ts'
import { contactWays } from '../rules/events.ts'
import { writtenKinds } from '../rules/timeline.ts'
import { DialogForm, typed } from './dialog-form.tsx'
import { useFileWords } from './words.ts'

/** A contact, a visit, an agreement or a note. */
export function WriteEntryDialog({ dossierId, onClose }: { dossierId: string; onClose: () => void }) {
  const words = useFileWords()
  const { timeline } = words
  const send = (form: FormData) => {
    const way = typed(form, 'way')
    const day = typed(form, 'happenedAt')
    return api.post(`/dossiers/${dossierId}/entries`, {
      kind: typed(form, 'kind'),
      text: typed(form, 'text'),
      withWhom: typed(form, 'withWhom'),
      ...(way && { way }),
      ...(day && { happenedAt: momentOf(day) }),
    })
  }
  return (
    <DialogForm title={timeline.add} submit={timeline.add} done={timeline.saved} onClose={onClose} send={send}>
      {(errors) => (
        <>
          <RadioGroup
            name="kind"
            label={timeline.kind}
            inline
            defaultValue="contact"
            error={errorOf(errors, 'kind')}
            options={writtenKinds.map((kind) => ({ value: kind, label: words.names.timeline[kind] }))}
          />
          <SelectField
            name="way"
            label={timeline.way}
            optional
            error={errorOf(errors, 'way')}
            options={contactWays.map((way) => ({ value: way, label: words.events.ways[way] }))}
          />
          <TextField name="withWhom" label={timeline.withWhom} hint={timeline.withWhomHint} optional />
          <DateField name="happenedAt" label={timeline.day} optional error={errorOf(errors, 'happenedAt')} />
          <TextArea name="text" label={timeline.text} error={errorOf(errors, 'text')} />
        </>
      )}
    </DialogForm>
  )
}

/** The day that was typed, at its beginning; what is no date goes on as it is, so that the server says what is wrong with it. */
function momentOf(text: string): string {
  const read = parseDate(text, today())
  return 'iso' in read ? `${read.iso}T00:00:00Z` : text
}

type Entry = TimelineAnswer['entries'][number]

/** A better text beside the former one. */
export function CorrectEntryDialog(props: { dossierId: string; entry: Entry; onClose: () => void }) {
  const { timeline } = useFileWords()
  const { dossierId, entry, onClose } = props
  const send = (form: FormData) =>
    api.post(`/dossiers/${dossierId}/entries/${entry.id}/corrections`, {
      text: typed(form, 'text'),
      why: typed(form, 'why'),
    })
  return (
    <DialogForm
      title={timeline.correctTitle}
      submit={timeline.correct}
      done={timeline.corrections}
      onClose={onClose}
      send={send}
    >
      {(errors) => (
        <>
          <TextArea
            name="text"
            label={timeline.newText}
            hint={timeline.correctHint}
            defaultValue={entry.text}
            error={errorOf(errors, 'text')}
          />
          <TextField name="why" label={timeline.why} error={errorOf(errors, 'why')} />
        </>
      )}
    </DialogForm>
  )
}
