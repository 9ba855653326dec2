import { api } from '../../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import type { EntryOf } from '../../contract/registers-entry.ts'
import { codesOf, labelOf } from '../../words/say-entry.ts'
import { FormWindow } from '../form-window.tsx'
import { choices, WorkerField } from './entry-fields.tsx'
import { linesOf, numberIn } from './read-entry.ts'
import { registerPath, useRegisterWords, useSaying } from './register-words.ts'

type Advice = { entry: EntryOf<'advice'>; onClose: () => void }
type Idea = { entry: EntryOf<'idea'>; onClose: () => void }

/** What was said of how far it is: a step of the list or a percentage; the server says when it is both or none. */
function readRealisation(form: FormReader, need: string) {
  const [percent, degree] = [form.text('percent'), form.choice('degree')]
  if (percent !== '' && (!/^\d{1,3}$/.test(percent) || Number(percent) > 100)) form.object('percent', need)
  return {
    ...(percent !== '' && { percent: Number(percent) }),
    ...(degree !== null && { degree }),
    proof: form.text('proof'),
    on: form.day('on'),
  }
}

/** How far an advice is realised, and what shows that. */
export function ReportRealisation({ entry, onClose }: Advice) {
  const { realisation: words } = useRegisterWords()
  const { language } = useSaying()
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.do}
      done={words.done}
      ask={(form) => {
        const body = readRealisation(form, words.need)
        const path = `${registerPath(entry.programme.id, 'advice')}/${entry.id}/realisation`
        return () => api.put(path, body, { version: entry.version })
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="degree"
            label={words.step}
            optional
            options={choices(entry.list, [], language)}
            error={errorOf('degree')}
          />
          <TextField
            name="percent"
            label={words.percent}
            hint={words.percentHint}
            optional
            inputMode="numeric"
            width="short"
            error={errorOf('percent')}
          />
          <TextArea name="proof" label={words.proof} error={errorOf('proof')} maxLength={10_000} rows={4} />
          <DateField name="on" label={words.on} defaultValue={typedDate(today())} error={errorOf('on')} />
        </>
      )}
    </FormWindow>
  )
}

/** What an idea would bring and take, and the votes it got. */
export function PrioritiseIdea({ entry, onClose }: Idea) {
  const { prioritise: words, needNumber } = useRegisterWords()
  const { language } = useSaying()
  const amounts = Object.entries(codesOf(language, 'amounts')).map(([value, label]) => ({ value, label }))
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.do}
      done={words.done}
      ask={(form) => {
        const votes = numberIn(form, 'votes', needNumber)
        const body = {
          impact: Number(form.pick('impact')),
          effort: Number(form.pick('effort')),
          ...(votes !== null && { votes }),
          votedIn: form.text('votedIn'),
        }
        const path = `${registerPath(entry.programme.id, 'idea')}/${entry.id}/priority`
        return () => api.put(path, body, { version: entry.version })
      }}
    >
      {(errorOf) => (
        <>
          {(['impact', 'effort'] as const).map((name) => (
            <RadioGroup
              key={name}
              name={name}
              label={labelOf(language, 'idea', name)}
              inline
              options={amounts}
              {...(entry[name] !== null && { defaultValue: String(entry[name]) })}
              error={errorOf(name)}
            />
          ))}
          <TextField
            name="votes"
            label={words.votes}
            optional
            inputMode="numeric"
            width="short"
            defaultValue={entry.votes ?? ''}
            error={errorOf('votes')}
          />
          <TextField
            name="votedIn"
            label={words.votedIn}
            optional
            defaultValue={entry.votedIn}
            error={errorOf('votedIn')}
            maxLength={300}
          />
        </>
      )}
    </FormWindow>
  )
}

/** An idea becomes a quick win: somebody does it before a day. */
export function ChooseIdea({ entry, onClose }: Idea) {
  const { chooseIdea: words, codes } = useRegisterWords()
  const { language } = useSaying()
  const owned = entry.owner
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.do}
      done={words.done}
      intro={<p>{words.intro}</p>}
      ask={(form) => {
        const body = {
          owner: owned?.id ?? form.needed('owner', codes.refusals['programme/owner-missing']),
          due: form.text('due') === '' ? form.needed('due', codes.refusals['programme/due-missing']) : form.day('due'),
        }
        const path = `${registerPath(entry.programme.id, 'idea')}/${entry.id}/choice`
        return () => api.put(path, body, { version: entry.version })
      }}
    >
      {(errorOf) => (
        <>
          {owned ? (
            <p>
              {labelOf(language, 'idea', 'owner')}: <strong>{owned.name}</strong>
            </p>
          ) : (
            <WorkerField
              name="owner"
              label={labelOf(language, 'idea', 'owner')}
              optional={false}
              error={errorOf('owner')}
            />
          )}
          <DateField
            name="due"
            label={labelOf(language, 'idea', 'due')}
            defaultValue={entry.due ? typedDate(entry.due) : ''}
            error={errorOf('due')}
          />
        </>
      )}
    </FormWindow>
  )
}

type Attendance = EntryOf<'meeting'>['attendances'][number]
type Meeting = { entry: EntryOf<'meeting'>; now?: Attendance | undefined; onClose: () => void }

/** Who was there one time that it met, and who was missed; or what was wrong in that. */
export function RecordAttendance({ entry, now, onClose }: Meeting) {
  const { attendance: words, fields } = useRegisterWords()
  const names =
    (name: 'present' | 'absent', first: readonly string[]) => (errorOf: (field: string) => string | undefined) => (
      <TextArea
        name={name}
        label={words[name]}
        hint={fields.hints.names}
        optional={name === 'absent'}
        defaultValue={first.join('\n')}
        error={errorOf(name)}
        rows={4}
      />
    )
  return (
    <FormWindow
      onClose={onClose}
      title={now ? words.correct : words.do}
      submit={now ? words.correct : words.do}
      done={now ? words.corrected : words.done}
      ask={(form) => {
        const body = {
          on: form.day('on'),
          present: linesOf(form.text('present')),
          absent: linesOf(form.text('absent')),
          note: form.text('note'),
        }
        const path = `${registerPath(entry.programme.id, 'meeting')}/${entry.id}/attendances`
        return () => (now ? api.put(`${path}/${now.id}`, body, { version: now.version }) : api.post(path, body))
      }}
    >
      {(errorOf) => (
        <>
          <DateField name="on" label={words.on} defaultValue={typedDate(now?.on ?? today())} error={errorOf('on')} />
          {names('present', now?.present ?? entry.attends)(errorOf)}
          {names('absent', now?.absent ?? [])(errorOf)}
          <TextArea
            name="note"
            label={words.note}
            optional
            defaultValue={now?.note}
            error={errorOf('note')}
            maxLength={10_000}
            rows={3}
          />
        </>
      )}
    </FormWindow>
  )
}
