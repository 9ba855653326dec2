import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { SelectField, TextArea, TextField } from '../../../../platform/ui/field.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import type { ProgrammeList } from '../../contract/programmes.ts'
import type { EntryPage } from '../../contract/registers-entry.ts'
import { labelOf } from '../../words/say-entry.ts'
import { useAsked, useProgramme } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { closingsOf } from './entry-deeds.ts'
import { nodesIn, WorkerField } from './entry-fields.tsx'
import { numberIn } from './read-entry.ts'
import { registerPath, useRegisterWords, useSaying } from './register-words.ts'

export type DeedProps = { entry: EntryPage; onClose: () => void }

const pathOf = ({ programme, register, id }: EntryPage) => `${registerPath(programme.id, register)}/${id}`

/** Says how it ended, on which day, and what came of it. */
export function CloseEntry({ entry, onClose }: DeedProps) {
  const words = useRegisterWords()
  const { language } = useSaying()
  const { register, version } = entry
  const names: Readonly<Record<string, string>> = words.close.states[register]
  const ways = closingsOf(entry)
  return (
    <FormWindow
      onClose={onClose}
      title={words.close.title}
      submit={words.close.do}
      done={words.close.done}
      ask={(form) => {
        const hours = register === 'standstill' ? numberIn(form, 'hours', words.needNumber) : null
        const body = {
          state: form.pick('state'),
          on: form.day('on'),
          outcome: form.text('outcome'),
          document: form.text('document'),
          ...(hours !== null && { hours }),
        }
        return () => api.put(`${pathOf(entry)}/closing`, body, { version })
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            name="state"
            label={words.close.state}
            options={ways.map((way) => ({ value: way, label: names[way] ?? way }))}
            {...(ways.length === 1 && { defaultValue: ways[0] })}
            error={errorOf('state')}
          />
          <DateField name="on" label={words.close.on} defaultValue={typedDate(today())} error={errorOf('on')} />
          <TextArea
            name="outcome"
            label={labelOf(language, register, 'outcome')}
            error={errorOf('outcome')}
            maxLength={10_000}
            rows={4}
          />
          {register === 'standstill' && (
            <TextField
              name="hours"
              label={words.close.hours}
              optional
              inputMode="numeric"
              width="short"
              defaultValue={entry.hours ?? ''}
              error={errorOf('hours')}
            />
          )}
          <TextField
            name="document"
            label={labelOf(language, register, 'document')}
            optional
            defaultValue={entry.document}
            error={errorOf('document')}
            maxLength={60}
          />
        </>
      )}
    </FormWindow>
  )
}

/** Asks somebody to answer for it from now on. */
export function HandOver({ entry, onClose }: DeedProps) {
  const { handOver: words, why } = useRegisterWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.do}
      done={words.done}
      intro={<p>{words.intro}</p>}
      ask={(form) => {
        const body = { owner: form.pick('owner'), why: form.text('why') }
        return () => api.put(`/programme-entries/${entry.id}/hand-over`, body, { version: entry.version })
      }}
    >
      {(errorOf) => (
        <>
          <WorkerField name="owner" label={words.who} optional={false} error={errorOf('owner')} />
          <TextArea name="why" label={why} optional error={errorOf('why')} maxLength={2000} rows={3} />
        </>
      )}
    </FormWindow>
  )
}

/** Yes or no of who was asked; a no of who writes the programme takes the question back. */
export function AnswerHandOver({ entry, accepts, onClose }: DeedProps & { accepts: boolean }) {
  const { answer: words } = useRegisterWords()
  const me = useMe()?.worker.id
  const mine = entry.offered?.id === me
  const label = accepts ? words.yes : mine ? words.no : words.takeBack
  return (
    <FormWindow
      onClose={onClose}
      title={label}
      submit={label}
      done={mine ? words.done : words.takenBack}
      ask={(form) => {
        const body = { accepts, why: form.text('why') }
        return () => api.put(`/programme-entries/${entry.id}/hand-over/answer`, body, { version: entry.version })
      }}
    >
      {(errorOf) => <TextArea name="why" label={words.why} optional error={errorOf('why')} maxLength={2000} rows={3} />}
    </FormWindow>
  )
}

/** It was closed too early. */
export function ReopenEntry({ entry, onClose }: DeedProps) {
  const { reopen: words, why } = useRegisterWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.do}
      submit={words.do}
      done={words.done}
      ask={(form) => {
        const body = { why: form.needed('why', words.need) }
        return () => api.put(`/programme-entries/${entry.id}/reopening`, body, { version: entry.version })
      }}
    >
      {(errorOf) => <TextArea name="why" label={why} error={errorOf('why')} maxLength={2000} rows={3} />}
    </FormWindow>
  )
}

/** Puts it under another part, of this programme or of another. */
export function MoveEntry({ entry, onClose }: DeedProps) {
  const { move: words, why } = useRegisterWords()
  const [to, setTo] = useState(entry.programme.id)
  const programmes = useAsked<ProgrammeList>('/programmes').data?.programmes ?? [entry.programme]
  const chosen = useProgramme(to).data
  const nodes = chosen?.id === to ? nodesIn(chosen) : []
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.do}
      done={words.done}
      ask={(form) => {
        const body = { programme: to, node: form.choice('node'), why: form.text('why') }
        return () => api.put(`/programme-entries/${entry.id}/place`, body, { version: entry.version })
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="programme"
            label={words.programme}
            empty={false}
            value={to}
            onChange={(event) => setTo(event.target.value)}
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorOf('programme')}
          />
          <SelectField
            key={`${to} ${nodes.length}`}
            name="node"
            label={words.node}
            empty={words.whole}
            defaultValue={to === entry.programme.id ? entry.node?.id : ''}
            options={nodes.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorOf('node')}
          />
          <TextField name="why" label={why} optional error={errorOf('why')} maxLength={2000} />
        </>
      )}
    </FormWindow>
  )
}
