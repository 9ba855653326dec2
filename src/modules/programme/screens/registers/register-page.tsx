import { type ReactNode, useState } from 'react'
import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { AddButton, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, DataTable, EmptyState, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { Chips } from '../../../../platform/ui/navigation.tsx'
import { useScreenParams, useScreenSearch, useTableState } from '../../../../platform/ui/screen.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { columnsIn } from '../../rules/registers/fields.ts'
import { type Register, registers } from '../../rules/registers/registers.ts'
import { labelOf, sayField } from '../../words/say-entry.ts'
import { useAsked } from '../asking.ts'
import { ProgrammeFrame } from '../programme-frame.tsx'
import { DecisionMonths } from './decision-months.tsx'
import { StateBadge, WhoAndWhen } from './entries-table.tsx'
import { type EntryList, type EntryRow, inOrder, isIn, listIn, queryOf, type View, views } from './entry-rows.ts'
import { IdeaBoard } from './idea-board.tsx'
import { MeetingMap } from './meeting-map.tsx'
import { type RegisterFilter, RegisterFilterForm, readFilter } from './register-filter.tsx'
import { RegisterSums } from './register-sums.tsx'
import {
  entryHref,
  registerHref,
  registerOf,
  registerPath,
  registersHref,
  useRegisterWords,
  useSaying,
} from './register-words.ts'
import { SaidAndDone } from './said-and-done.tsx'
import { AddEntry } from './write-window.tsx'
import './registers.css'

type Here = { now: ProgrammePage; register: Register; filter: RegisterFilter; list: EntryList }

function useColumns({ register, list }: Pick<Here, 'register' | 'list'>): Column<EntryRow>[] {
  const words = useRegisterWords()
  const saying = useSaying(listIn(list))
  const { language } = saying
  return [
    {
      key: 'title',
      label: labelOf(language, register, 'title'),
      sort: true,
      cell: ({ id, title, node }) => (
        <>
          <a href={entryHref(id)}>{title}</a>
          {node && <SecondLine>{node.name}</SecondLine>}
        </>
      ),
    },
    ...columnsIn(register).map(
      (field): Column<EntryRow> => ({
        key: field.name,
        label: labelOf(language, register, field.name),
        sort: true,
        ...((field.sort === 'number' || field.sort === 'percent') && { align: 'end' }),
        cell: (row) => sayField(field, row, saying),
      }),
    ),
    { key: 'due', label: words.who, sort: true, cell: (row) => <WhoAndWhen row={row} /> },
    { key: 'state', label: words.state, cell: (row) => <StateBadge row={{ register, state: row.state }} /> },
  ]
}

/** The sheet of what one sees; the views the API does not know give all that is open. */
function Sheets({ now, register, filter, view }: Omit<Here, 'list'> & { view: View }) {
  const words = useRegisterWords()
  const { language } = useSaying()
  const href = (format: 'ods' | 'xlsx') =>
    withQuery(`/api/v1/programmes/${now.id}/registers/${register}/paper`, {
      ...queryOf(view),
      ...{ format, language, owner: filter.owner, node: filter.node },
    })
  return (['ods', 'xlsx'] as const).map((format) => (
    <LinkButton key={format} kind="quiet" small href={href(format)}>
      {words[format]}
    </LinkButton>
  ))
}

function List({ now, register, filter, list, add }: Here & { add: ReactNode }) {
  const words = useRegisterWords()
  const saying = useSaying(listIn(list))
  const columns = useColumns({ register, list })
  const { state, hrefFor } = useTableState({ view: 'open' })
  const view = views.find((one) => one === state.view) ?? 'open'
  const sought = (state.filter ?? '').toLowerCase()
  const shown = list.entries.filter((row) => isIn(view, row) && row.title.toLowerCase().includes(sought))
  const rows = inOrder(shown, state, { register, saying })
  return (
    <Card title={words.codes.registers.names[register]} actions={list.entries.length > 0 && add} flush>
      <DataTable
        caption={words.codes.registers.names[register]}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        state={state}
        hrefFor={hrefFor}
        pageSize={Math.max(rows.length, 1)}
        filterable
        views={views.map((key) => ({
          key,
          label: words.views[key],
          badge: list.entries.filter((row) => isIn(key, row)).length,
        }))}
        tools={<Sheets {...{ now, register, filter, view }} />}
        empty={{ title: words.nothing, text: words.nothingText, icon: 'search' }}
      />
    </Card>
  )
}

/** What shows a register at a glance, above its list; the list says the same in words. */
function Picture({ now, register, list }: Omit<Here, 'filter'>) {
  if (register === 'idea') return <IdeaBoard rows={list.entries} />
  if (register === 'decision') return <DecisionMonths programme={now.id} />
  if (register === 'meeting') return <MeetingMap rows={list.entries} />
  return null
}

function Page(here: Here) {
  const words = useRegisterWords()
  const go = useGo()
  const [adding, setAdding] = useState(false)
  const { now, register, filter, list } = here
  const add = list.mayChange && <AddButton label={words.add[register]} onClick={() => setAdding(true)} />
  const bare = list.entries.length === 0 && !filter.owner && !filter.node
  const owners = new Map(list.entries.flatMap(({ owner }) => (owner ? [[owner.id, owner] as const] : [])))
  return (
    <>
      {bare ? (
        <Card title={words.codes.registers.names[register]}>
          <EmptyState
            title={words.empty}
            text={list.mayChange ? words.emptyText[register] : words.emptyRead}
            icon="document"
            actions={add}
          />
        </Card>
      ) : (
        <>
          <RegisterSums register={register} list={list} />
          <Picture now={now} register={register} list={list} />
          <RegisterFilterForm
            href={registerHref(now.id, register)}
            filter={filter}
            place={now}
            owners={[...owners.values()]}
          />
          <List {...here} add={add} />
        </>
      )}
      {register === 'heard' && <SaidAndDone now={now} />}
      {adding && (
        <AddEntry
          register={register}
          place={now}
          list={listIn(list)}
          {...(filter.node && { first: { node: { id: filter.node } } })}
          onClose={() => setAdding(false)}
          onAdded={(id) => go(entryHref(id))}
        />
      )}
    </>
  )
}

function Asked({ now, register }: { now: ProgrammePage; register: Register }) {
  const filter = readFilter(useScreenSearch())
  const { owner, node } = filter
  const asked = useAsked<EntryList>(withQuery(registerPath(now.id, register), { owner, node }))
  return <Loaded asked={asked}>{(list) => <Page {...{ now, register, filter, list }} />}</Loaded>
}

function Registers({ now }: { now: ProgrammePage }) {
  const words = useRegisterWords()
  const register = registerOf(useScreenParams<'register'>().register)
  return (
    <>
      <Chips
        label={words.choose}
        chips={[
          { label: words.title, href: registersHref(now.id) },
          ...registers.map((one) => ({
            label: words.codes.registers.names[one],
            href: registerHref(now.id, one),
            current: one === register,
          })),
        ]}
      />
      {register ? (
        <Asked key={register} now={now} register={register} />
      ) : (
        <Card>
          <EmptyState title={words.choose} icon="document" />
        </Card>
      )}
    </>
  )
}

/** One register of a programme: what stands in it, narrowed and put in order by what stands in the address. */
export function Screen() {
  return <ProgrammeFrame part="registers">{(now) => <Registers now={now} />}</ProgrammeFrame>
}
