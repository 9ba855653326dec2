import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import type { PlanPage } from '../contract/plan.ts'
import { type PlanWords, planPath, usePlanWords } from './asking.ts'
import type { FormReader } from './form-reader.ts'
import { FormWindow } from './form-window.tsx'
import type { Goal } from './goal-windows.tsx'
import { type Person, usePeople } from './voice-field.tsx'
import { readWhy, WhyField } from './why-field.tsx'

type ActionWindowProps = { plan: PlanPage; goal: Goal; onClose: () => void }
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

/** What somebody does for a goal. */
export function ActionWindow({ plan, goal, onClose }: ActionWindowProps) {
  const words = usePlanWords()
  const people = usePeople(plan)
  const municipality = useMe()?.municipality.name ?? ''
  const [who, setWho] = useState('')
  const { groups } = words.actions
  return (
    <FormWindow
      onClose={onClose}
      title={words.actions.add}
      submit={words.actions.add}
      done={words.saved}
      intro={<p>{goal.text}</p>}
      ask={(read) => {
        const untilDate = read.dayOrNone('untilDate')
        const action = {
          text: read.needed('text', words.missing.text),
          by: readDoer(read, { people, municipality, words }),
          ...(untilDate && { untilDate }),
          ...readWhy(read, plan, words),
        }
        return () => api.post(`${planPath(plan.dossier.id)}/goals/${goal.id}/actions`, action)
      }}
    >
      {(errorOf) => (
        <>
          <TextField label={words.actions.text} name="text" error={errorOf('text')} maxLength={4000} />
          <SelectField
            label={words.actions.who}
            name="by"
            value={who}
            onChange={(event) => setWho(event.target.value)}
            error={errorOf('by')}
            options={[
              ...people.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'network', label: groups.network },
              { value: 'helper', label: groups.helper },
            ]}
          />
          {(who === 'network' || who === 'helper') && (
            <TextField label={words.actions.name} name="byName" error={errorOf('byName')} maxLength={100} />
          )}
          {who === 'helper' && (
            <TextField label={words.actions.organisation} name="byOrganisation" optional maxLength={100} />
          )}
          <DateField label={words.actions.until} name="untilDate" optional error={errorOf('untilDate')} />
          <WhyField {...{ plan, errorOf }} />
        </>
      )}
    </FormWindow>
  )
}
