import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { useMe } from '../../../platform/ui/me.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import type { PlanPage } from '../contract/plan.ts'
import { type PlanWords, planPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import type { Goal } from './goal-windows.tsx'
import { type Person, usePeople } from './voice-field.tsx'
import { readWhy, WhyField } from './why-field.tsx'

type Action = Goal['actions'][number]
type ActionWindowProps = { plan: PlanPage; goal: Goal; action?: Action | undefined; onClose: () => void }
type Asked = { people: readonly Person[]; municipality: string; words: PlanWords }

/** Who does it: somebody of the household, somebody they know, or a professional. */
function readDoer(read: FormReader, { people, municipality, words }: Asked) {
  const by = read.needed('by', words.missing.doer)
  const person = people.find(({ id }) => id === by)
  if (person?.kind === 'professional') return { kind: 'helper', name: person.name, organisation: municipality }
  if (person) return { kind: 'family', person: person.id }
  const name = by === 'network' || by === 'helper' ? read.needed('byName', words.missing.name) : ''
  return by === 'helper'
    ? { kind: by, name, organisation: read.text('byOrganisation') }
    : { kind: 'network', person: name }
}

/** Under which choice a doer stands: somebody we can name, or a group with a name of its own. */
function choiceOf({ doer }: Action, people: readonly Person[]): { who: string; name: string; organisation: string } {
  const name = doer.kind === 'helper' ? doer.name : doer.person
  const known = people.find((one) => one.id === name || (doer.kind === 'helper' && one.name === name))
  const organisation = doer.kind === 'helper' ? doer.organisation : ''
  return known ? { who: known.id, name: '', organisation } : { who: doer.kind, name, organisation }
}

/** What somebody does for a goal: a new action, or a known one rewritten. */
export function ActionWindow({ plan, goal, action, onClose }: ActionWindowProps) {
  const words = usePlanWords()
  const people = usePeople(plan)
  const municipality = useMe()?.municipality.name ?? ''
  const path = `${planPath(plan.dossier.id)}/goals/${goal.id}/actions`
  return (
    <FormWindow
      onClose={onClose}
      title={action ? words.actions.changeTitle : words.actions.add}
      submit={action ? words.agreements.save : words.actions.add}
      done={words.saved}
      intro={<p>{goal.text}</p>}
      ask={(read) => {
        const untilDate = read.dayOrNone('untilDate')
        const made = {
          text: read.needed('text', words.missing.text),
          by: readDoer(read, { people, municipality, words }),
          ...(untilDate && { untilDate }),
          ...readWhy(read, plan, words),
        }
        return () => (action ? api.put(`${path}/${action.id}`, made, { version: plan.version }) : api.post(path, made))
      }}
    >
      {(errorOf) => (
        <>
          <TextField
            label={words.actions.text}
            name="text"
            defaultValue={action?.text}
            error={errorOf('text')}
            maxLength={4000}
          />
          <DoerFields {...{ people, action, errorOf }} />
          <DateField
            label={words.actions.until}
            name="untilDate"
            optional
            defaultValue={action?.untilDate ? typedDate(action.untilDate) : undefined}
            error={errorOf('untilDate')}
          />
          <WhyField {...{ plan, errorOf }} />
        </>
      )}
    </FormWindow>
  )
}

type DoerProps = {
  people: readonly Person[]
  action: Action | undefined
  errorOf: (field: string) => string | undefined
}

function DoerFields({ people, action, errorOf }: DoerProps) {
  const words = usePlanWords().actions
  const start = action && choiceOf(action, people)
  const [who, setWho] = useState(start?.who ?? '')
  return (
    <>
      <SelectField
        label={words.who}
        name="by"
        value={who}
        onChange={(event) => setWho(event.target.value)}
        error={errorOf('by')}
        options={[
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'network', label: words.groups.network },
          { value: 'helper', label: words.groups.helper },
        ]}
      />
      {(who === 'network' || who === 'helper') && (
        <TextField
          label={words.name}
          name="byName"
          defaultValue={start?.name}
          error={errorOf('byName')}
          maxLength={100}
        />
      )}
      {who === 'helper' && (
        <TextField
          label={words.organisation}
          name="byOrganisation"
          optional
          defaultValue={start?.organisation}
          maxLength={100}
        />
      )}
    </>
  )
}
