import { type FormEvent, useState } from 'react'
import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { AddButton, Button, ButtonRow, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, EmptyState, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { SelectField } from '../../../../platform/ui/field.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { useScreenSearch } from '../../../../platform/ui/screen.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { count } from '../../../../platform/words.ts'
import type { IndicatorList } from '../../contract/indicators.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { directions } from '../../rules/indicators/trend.ts'
import { nodeHref, useAsked, useProgrammeWords } from '../asking.ts'
import { ProgrammeFrame } from '../programme-frame.tsx'
import { indicatorHref, indicatorsHref, useIndicatorWords } from './asking.ts'
import { IndicatorWindow } from './indicator-window.tsx'
import { DataQuality, DirectionBadge, Latest, type Row, Target } from './saying.tsx'
import './indicators.css'

/** The names these narrowings have in the address. */
const NODE = 'deel'
const DIRECTION = 'verloop'

function useColumns(): Column<Row>[] {
  const words = useIndicatorWords()
  return [
    {
      key: 'name',
      label: words.indicator,
      cell: ({ id, name, node, goal }) => (
        <>
          <a href={indicatorHref(id)}>{name}</a>
          <SecondLine>{node ? <a href={nodeHref(node.id)}>{node.name}</a> : words.wholeProgramme}</SecondLine>
          {goal !== 'open' && <SecondLine>{words.codes.goals[goal]}</SecondLine>}
        </>
      ),
    },
    { key: 'latest', label: words.latest, cell: (row) => <Latest row={row} /> },
    { key: 'target', label: words.target, cell: (row) => <Target row={row} /> },
    { key: 'course', label: words.course, cell: (row) => <DirectionBadge row={row} /> },
    { key: 'data', label: words.data, cell: (row) => <DataQuality row={row} /> },
  ]
}

type Filter = { node: string; direction: string }

function FilterForm({ now, filter }: { now: ProgrammePage; filter: Filter }) {
  const words = useIndicatorWords()
  const { filter: shared } = useProgrammeWords()
  const go = useGo()
  const href = indicatorsHref(now.id)
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '')
    go(withQuery(href, { [NODE]: text(NODE), [DIRECTION]: text(DIRECTION) }), { replace: true })
  }
  return (
    <search aria-label={words.filter.label}>
      <form key={JSON.stringify(filter)} className="vn-tree-filter vn-no-print" onSubmit={apply}>
        <SelectField
          name={NODE}
          label={words.filter.node}
          empty={words.filter.nodeAll}
          defaultValue={filter.node}
          options={now.nodes.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))}
        />
        <SelectField
          name={DIRECTION}
          label={words.filter.direction}
          empty={words.filter.directionAll}
          defaultValue={filter.direction}
          options={directions.map((code) => ({ value: code, label: words.codes.directions[code] }))}
        />
        <div className="vn-button-row">
          <Button type="submit" icon="search">
            {shared.apply}
          </Button>
          {(filter.node || filter.direction) && (
            <LinkButton kind="quiet" href={href}>
              {shared.clear}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  )
}

function Indicators({ now }: { now: ProgrammePage }) {
  const words = useIndicatorWords()
  const { filter: shared } = useProgrammeWords()
  const search = useScreenSearch()
  const filter = { node: search.get(NODE) ?? '', direction: search.get(DIRECTION) ?? '' }
  const narrowed = filter.node !== '' || filter.direction !== ''
  const columns = useColumns()
  const [adding, setAdding] = useState(false)
  const path = `/programmes/${now.id}/indicators`
  const asked = useAsked<IndicatorList>(withQuery(path, { node: filter.node }))
  return (
    <Loaded asked={asked}>
      {({ indicators, mayChange }) => {
        const rows = indicators.filter(({ direction }) => filter.direction === '' || direction === filter.direction)
        const add = mayChange && <AddButton label={words.add} onClick={() => setAdding(true)} />
        const nothing = rows.length === 0 && !narrowed
        return (
          <Card
            title={words.title}
            actions={
              !nothing && (
                <ButtonRow>
                  <LinkButton
                    small
                    className="vn-no-print"
                    href={withQuery(`/api/v1${path}/sheet`, { format: 'ods', node: filter.node })}
                  >
                    {words.export}
                  </LinkButton>
                  {add}
                </ButtonRow>
              )
            }
          >
            {!nothing && <FilterForm now={now} filter={filter} />}
            {narrowed && <p role="status">{count(words.filter.found, rows.length)}</p>}
            {rows.length === 0 && narrowed ? (
              <EmptyState
                title={words.filter.nothing}
                text={words.filter.nothingText}
                icon="search"
                actions={<LinkButton href={indicatorsHref(now.id)}>{shared.clear}</LinkButton>}
              />
            ) : (
              <SimpleTable
                caption={words.caption}
                columns={columns}
                rows={rows}
                empty={{
                  title: words.empty,
                  text: mayChange ? words.emptyText : words.emptyRead,
                  icon: 'flag',
                  actions: add,
                }}
              />
            )}
            {adding && (
              <IndicatorWindow programme={now.id} node={filter.node || null} onClose={() => setAdding(false)} />
            )}
          </Card>
        )
      }}
    </Loaded>
  )
}

/** What is measured in a programme: the latest value, the goal, the course in words and how far the data can be trusted. */
export function Screen() {
  return <ProgrammeFrame part="indicators">{(now) => <Indicators now={now} />}</ProgrammeFrame>
}
