import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../../platform/ui/dialog.tsx'
import { SelectField, TextField } from '../../../../platform/ui/field.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import type { NodePage } from '../../contract/nodes.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { idsWithin, indented, mergeable, placesFor } from './places.ts'

type Props = { now: NodePage; programme: ProgrammePage; onClose: () => void }

/** Another place in the same tree: under what may hold it, before one of those that stand there or as the last. */
export function MoveWindow({ now, programme, onClose }: Props) {
  const words = useProgrammeWords()
  const own = words.shape.move
  const [parent, setParent] = useState(now.path.at(-1)?.id ?? '')
  const below = idsWithin(programme.nodes, now.id)
  const { holders, top } = placesFor(now.kind, programme)
  const beside = programme.nodes.filter(
    (one) => (one.parent ?? '') === parent && one.id !== now.id && one.successor === null,
  )
  return (
    <FormWindow
      onClose={onClose}
      title={own.title}
      submit={words.shape.place.move}
      done={own.done}
      intro={<p>{own.own}</p>}
      ask={({ choice, text }) => {
        const body = { parent: parent || null, before: choice('before'), why: text('why') }
        return () => api.put(`/programme-nodes/${now.id}/place`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="parent"
            label={own.parent}
            empty={top ? words.node.top : false}
            value={parent}
            onChange={(event) => setParent(event.target.value)}
            options={holders.filter(({ id }) => !below.has(id)).map((one) => ({ value: one.id, label: indented(one) }))}
            error={errorOf('parent')}
          />
          <SelectField
            key={parent}
            name="before"
            label={own.before}
            empty={own.last}
            options={beside.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorOf('before')}
          />
          <TextField name="why" label={words.why} optional error={errorOf('why')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}

/** Lets it go on in another part of its kind. */
export function MergeWindow({ now, programme, onClose }: Props) {
  const words = useProgrammeWords()
  const own = words.shape.merge
  const others = mergeable(programme.nodes, now)
  if (others.length === 0)
    return (
      <Dialog open side onClose={onClose} title={own.title}>
        <p>{own.none}</p>
      </Dialog>
    )
  return (
    <FormWindow
      onClose={onClose}
      title={own.title}
      submit={words.shape.place.merge}
      done={own.done}
      intro={<p>{own.lead}</p>}
      ask={({ pick, day, text }) => {
        const body = { into: pick('into'), on: day('on'), why: text('why') }
        return () => api.put(`/programme-nodes/${now.id}/merger`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="into"
            label={own.into}
            options={others.map((one) => ({ value: one.id, label: one.name }))}
            error={errorOf('into')}
          />
          <DateField name="on" label={own.on} defaultValue={typedDate(today())} error={errorOf('on')} />
          <TextField name="why" label={words.why} optional error={errorOf('why')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}
