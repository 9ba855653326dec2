import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { useGo } from './go.tsx'
import { Icon } from './icons.tsx'
import { useUiWords } from './language.tsx'
import { Chips } from './navigation.tsx'
import { FILTER_FIELD, hiddenFields, type TableState } from './table-state.ts'

/** A named way to look at the list. A fixed one sets `view` and leaves the rest as usual; a saved one brings its own address. */
export type TableView = { key: string; label: string; badge?: ReactNode; href?: string; current?: boolean }

type ToolbarProps = {
  state: TableState
  hrefFor: (state: TableState) => string
  views?: readonly TableView[]
  onSaveView?: () => void
  filterable?: boolean
  tools?: ReactNode
}

/** How long one may pause while typing before the list follows, in milliseconds. */
const TYPING_PAUSE = 300

function FilterField({ state, hrefFor }: Pick<ToolbarProps, 'state' | 'hrefFor'>) {
  const words = useUiWords().table
  const go = useGo()
  const [typed, setTyped] = useState(state.filter ?? '')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const { filter: _, ...others } = state
  const search = (text: string) => go(hrefFor({ ...others, ...(text && { filter: text }), page: 1 }), { replace: true })
  return (
    <search>
      <form
        className="vn-table__filter"
        method="get"
        onSubmit={(event) => {
          event.preventDefault()
          clearTimeout(timer.current)
          search(typed.trim())
        }}
      >
        {hiddenFields(state).map((field) => (
          <input key={field.name} type="hidden" {...field} />
        ))}
        <input
          className="vn-input"
          type="search"
          name={FILTER_FIELD}
          aria-label={words.filter}
          placeholder={words.filter}
          value={typed}
          onChange={(event) => {
            const text = event.target.value
            setTyped(text)
            clearTimeout(timer.current)
            timer.current = setTimeout(() => search(text.trim()), TYPING_PAUSE)
          }}
        />
        <button type="submit" className="vn-button vn-button--quiet" aria-label={words.filterGo}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  )
}

/** What stands above a list: named views, search, density and the page's own buttons. */
export function TableToolbar({ state, hrefFor, views, onSaveView, filterable, tools }: ToolbarProps) {
  const words = useUiWords().table
  const { filter: _f, sort: _s, ...plain } = state
  const other = state.density === 'compact' ? 'roomy' : 'compact'
  return (
    <div className="vn-table__bar">
      <div className="vn-table__tools">
        {views && (
          <Chips
            label={words.views}
            chips={views.map(({ key, label, badge, href, current }) => ({
              label,
              badge,
              href: href ?? hrefFor({ ...plain, view: key, dir: 'up', page: 1 }),
              current: current ?? state.view === key,
            }))}
          />
        )}
        {onSaveView && (
          <Button kind="quiet" small icon="save" onClick={onSaveView}>
            {words.saveView}
          </Button>
        )}
      </div>
      <div className="vn-table__tools">
        {filterable && <FilterField key={state.view} state={state} hrefFor={hrefFor} />}
        <a className="vn-button vn-button--quiet vn-button--small" href={hrefFor({ ...state, density: other })}>
          <span className="vn-hidden">{words.density}: </span>
          {words[other]}
        </a>
        {tools}
      </div>
    </div>
  )
}
