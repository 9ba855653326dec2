import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { LinkButton } from '../../../../platform/ui/button.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../../platform/ui/dialog.tsx'
import { SelectField, TextField } from '../../../../platform/ui/field.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import { count, fill } from '../../../../platform/words.ts'
import type { ProgrammeList, ProgrammePage } from '../../contract/programmes.ts'
import type { CarriedOver } from '../../contract/shape.ts'
import { listHref, programmeHref, useAsked, useProgramme, useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { useNameIn } from '../saying.tsx'
import { indented, placesFor, rootsOf } from './places.ts'

type Props = { programme: ProgrammePage; chosen: ReadonlySet<string>; onClose: () => void }

/** Takes parts along to the next programme; of each kind that stands highest is asked where it comes. */
export function CarryWindow({ programme, chosen, onClose }: Props) {
  const words = useProgrammeWords()
  const own = words.shape.carry
  const go = useGo()
  const asked = useAsked<ProgrammeList>('/programmes')
  const [to, setTo] = useState('')
  const others = (asked.data?.programmes ?? []).filter(({ id }) => id !== programme.id)
  const picks = programme.nodes.filter(({ id }) => chosen.has(id))
  const roots = rootsOf(programme.nodes, chosen)
  if (asked.data && others.length === 0)
    return (
      <Dialog open side onClose={onClose} title={own.title}>
        <p>{own.none}</p>
        <LinkButton href={listHref}>{words.list.title}</LinkButton>
      </Dialog>
    )
  return (
    <FormWindow<CarriedOver>
      onClose={onClose}
      title={own.title}
      submit={words.shape.place.carry}
      done={own.done}
      onDone={({ id }) => go(programmeHref(id))}
      intro={
        <>
          <p>{own.lead}</p>
          <p>{count(own.chosen, picks.length)}</p>
        </>
      }
      ask={({ day, text, pick, choice }) => {
        const places = new Map(roots.map(({ kind }) => [kind, choice(`under-${kind}`)]))
        const rootIds = new Set(roots.map(({ id }) => id))
        const nodes = picks.map(({ id, version, kind }) => {
          return { id, version, under: rootIds.has(id) ? (places.get(kind) ?? null) : null }
        })
        const body = { to: pick('to'), on: day('on'), nodes, why: text('why') }
        return () => api.post(`/programmes/${programme.id}/carrying-over`, body)
      }}
    >
      {(errorOf) => (
        <>
          <SelectField
            name="to"
            label={own.to}
            value={to}
            onChange={(event) => setTo(event.target.value)}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorOf('to')}
          />
          {to !== '' && <PlacesIn key={to} programme={to} kinds={[...new Set(roots.map(({ kind }) => kind))]} />}
          <DateField
            name="on"
            label={own.on}
            defaultValue={typedDate(programme.until ?? today())}
            error={errorOf('on')}
          />
          <TextField name="why" label={words.why} optional error={errorOf('why')} maxLength={1000} />
        </>
      )}
    </FormWindow>
  )
}

/** For each kind where it comes in the next programme. */
function PlacesIn({ programme, kinds }: { programme: string; kinds: readonly string[] }) {
  const { shape } = useProgrammeWords()
  const nameIn = useNameIn()
  const next = useProgramme(programme).data
  if (next?.id !== programme) return null
  return kinds.map((kind) => {
    const { holders, top } = placesFor(kind, next)
    const name = nameIn(next.kinds, kind)
    if (holders.length === 0 && !top) return <p key={kind}>{fill(shape.carry.nowhere, { kind: name })}</p>
    return (
      <SelectField
        key={kind}
        name={`under-${kind}`}
        label={fill(shape.carry.under, { kind: name })}
        empty={top ? shape.carry.top : false}
        options={holders.map((one) => ({ value: one.id, label: indented(one) }))}
      />
    )
  })
}
