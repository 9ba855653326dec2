import { api } from '../../../../platform/ui/api-client.ts'
import { TextField } from '../../../../platform/ui/field.tsx'
import type { Saved } from '../../contract/fields.ts'
import type { EntryPage, ListOfRegister } from '../../contract/registers-entry.ts'
import type { Register } from '../../rules/registers/registers.ts'
import type { Said } from '../../words/say-entry.ts'
import { FormWindow } from '../form-window.tsx'
import { type ErrorOf, OneField, type Place } from './entry-fields.tsx'
import { askedIn, type Needs, readEntry } from './read-entry.ts'
import { registerPath, useRegisterWords } from './register-words.ts'

function useNeeds(): Needs {
  const words = useRegisterWords()
  const { refusals } = words.codes
  return {
    title: words.needTitle,
    owner: refusals['programme/owner-missing'],
    due: refusals['programme/due-missing'],
    node: refusals['programme/node-missing'],
    number: words.needNumber,
  }
}

type Fields = { register: Register; place: Place; list: ListOfRegister; now?: Said | undefined; errorOf: ErrorOf }

function AllFields({ register, now, ...rest }: Fields) {
  return askedIn(register, now).map((field) => (
    <OneField key={field.name} register={register} field={field} now={now} {...rest} />
  ))
}

type AddProps = {
  register: Register
  place: Place
  list: ListOfRegister
  /** What is filled in beforehand. */
  first?: Said
  onClose: () => void
  onAdded?: (id: string) => void
}

/** Adds something to a register. What the register cannot do without is said at its field. */
export function AddEntry({ register, place, list, first, onClose, onAdded }: AddProps) {
  const words = useRegisterWords()
  const needs = useNeeds()
  return (
    <FormWindow<Saved>
      onClose={onClose}
      title={words.add[register]}
      submit={words.add[register]}
      done={words.added}
      ask={(form) => {
        const body = readEntry(form, { register, now: undefined, needs })
        return () => api.post(registerPath(place.id, register), body)
      }}
      onDone={({ id }) => onAdded?.(id)}
    >
      {(errorOf) => <AllFields {...{ register, place, list, now: first, errorOf }} />}
    </FormWindow>
  )
}

/** Words an entry anew. */
export function ChangeEntry({ entry, place, onClose }: { entry: EntryPage; place: Place; onClose: () => void }) {
  const words = useRegisterWords()
  const needs = useNeeds()
  const { id, register, list, version } = entry
  return (
    <FormWindow
      onClose={onClose}
      title={words.change.title}
      submit={words.save}
      done={words.change.done}
      ask={(form) => {
        const body = { ...readEntry(form, { register, now: entry, needs }), why: form.text('why') }
        return () => api.put(`${registerPath(place.id, register)}/${id}`, body, { version })
      }}
    >
      {(errorOf) => (
        <>
          <AllFields {...{ register, place, list, now: entry, errorOf }} />
          <TextField name="why" label={words.why} optional error={errorOf('why')} maxLength={2000} />
        </>
      )}
    </FormWindow>
  )
}
