import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import type { NodePage } from '../contract/nodes.ts'
import type { KindOfNode, ProgrammePage } from '../contract/programmes.ts'
import { reports, type Shape, TOP } from '../rules/kinds.ts'
import { type ProgrammeWords, useProgrammeWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { useNameIn } from './saying.tsx'

type ErrorOf = (field: string) => string | undefined
type Texts = Pick<NodePage, 'name' | 'what' | 'result' | 'from' | 'to' | 'by' | 'owner' | 'runsSince' | 'runsUntil'>

const read = ({ needed, text, choice, dayOrNone }: FormReader, words: ProgrammeWords) => ({
  name: needed('name', words.form.needName),
  what: text('what'),
  result: text('result'),
  from: text('from'),
  to: text('to'),
  by: text('by'),
  owner: choice('owner'),
  runsSince: dayOrNone('runsSince'),
  runsUntil: dayOrNone('runsUntil'),
})

type Worker = { id: string; name: string }

function OwnerField({ now, errorOf }: { now: Worker | null | undefined; errorOf: ErrorOf }) {
  const { node, nobody } = useProgrammeWords()
  const asked = useAsked<{ workers: Worker[] }>('workers', '/workers').data?.workers ?? []
  const all = !now || asked.some(({ id }) => id === now.id) ? asked : [now, ...asked]
  return (
    <SelectField
      key={all.length}
      name="owner"
      label={node.owner}
      optional
      empty={nobody}
      options={all.map(({ id, name }) => ({ value: id, label: name }))}
      defaultValue={now?.id}
      error={errorOf('owner')}
    />
  )
}

function Fields({ shape, now, errorOf }: { shape: Shape; now?: Texts; errorOf: ErrorOf }) {
  const words = useProgrammeWords()
  const { node } = words
  const area = (name: 'what' | 'result' | 'from' | 'to' | 'by') => (
    <TextArea
      name={name}
      label={node[name]}
      optional
      defaultValue={now?.[name]}
      error={errorOf(name)}
      maxLength={10_000}
      rows={4}
    />
  )
  const day = (name: 'runsSince' | 'runsUntil') => (
    <DateField
      name={name}
      label={node[name]}
      optional
      defaultValue={now?.[name] ? typedDate(now[name]) : undefined}
      error={errorOf(name)}
    />
  )
  return (
    <>
      <TextField name="name" label={words.form.name} defaultValue={now?.name} error={errorOf('name')} maxLength={200} />
      {shape === 'movement' && (
        <>
          {area('from')}
          {area('to')}
          {area('by')}
        </>
      )}
      {reports(shape) && area('result')}
      {area('what')}
      <OwnerField now={now?.owner} errorOf={errorOf} />
      {shape === 'pilot' && (
        <>
          {day('runsSince')}
          {day('runsUntil')}
        </>
      )}
    </>
  )
}

/** The kinds of today that may stand under a node of that kind, or at the top. */
const kindsUnder = (kinds: readonly KindOfNode[], kind: string) =>
  kinds.filter(({ current, under }) => current && under.includes(kind))

type Place = Pick<ProgrammePage, 'id' | 'kinds'> & {
  nodes: readonly { id: string; name: string; kind: string; depth: number }[]
}

/** Adds a part to a programme: first where it stands, then what it is, then what it says. */
export function AddNode({ programme, under = '', onClose }: { programme: Place; under?: string; onClose: () => void }) {
  const words = useProgrammeWords()
  const nameIn = useNameIn()
  const { kinds, nodes } = programme
  const [parent, setParent] = useState(under)
  const possible = kindsUnder(kinds, nodes.find(({ id }) => id === parent)?.kind ?? TOP)
  const [chosen, setKind] = useState('')
  const kind = possible.find(({ code }) => code === chosen) ?? possible[0]
  const holders = nodes.filter((one) => kindsUnder(kinds, one.kind).length > 0)
  return (
    <FormWindow
      onClose={onClose}
      title={words.tree.add}
      submit={words.tree.add}
      done={words.node.added}
      ask={(form) => {
        const body = { ...read(form, words), parent: parent || null, kind: form.pick('kind') }
        return () => api.post(`/programmes/${programme.id}/nodes`, body)
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="parent"
            label={words.node.under}
            empty={words.node.top}
            value={parent}
            onChange={(event) => setParent(event.target.value)}
            options={holders.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))}
            error={errorOf('parent')}
          />
          <SelectField
            name="kind"
            label={words.node.kind}
            empty={false}
            value={kind?.code ?? ''}
            onChange={(event) => setKind(event.target.value)}
            options={possible.map(({ code }) => ({ value: code, label: nameIn(kinds, code) }))}
            error={errorOf('kind')}
          />
          {kind && <Fields key={kind.shape} shape={kind.shape} errorOf={errorOf} />}
        </>
      )}
    </FormWindow>
  )
}

export function ChangeNode({ now, onClose }: { now: NodePage; onClose: () => void }) {
  const words = useProgrammeWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.node.changeTitle}
      submit={words.save}
      done={words.node.changed}
      ask={(form) => {
        const body = { ...read(form, words), why: form.text('why') }
        return () => api.put(`/programme-nodes/${now.id}`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <Fields shape={now.shape} now={now} errorOf={errorOf} />
          <TextField name="why" label={words.why} optional error={errorOf('why')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}
