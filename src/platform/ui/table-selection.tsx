import type { ReactNode } from 'react'
import { count, fill } from '../words.ts'
import { Button } from './button.tsx'
import { useUiWords } from './language.tsx'

/** Choosing rows to do something with them together. The page keeps the choice. */
export type Selection<Row> = {
  selected: ReadonlySet<string>
  onChange: (selected: Set<string>) => void
  /** What a row is called in "Kies …". */
  labelOf: (row: Row) => string
  /** Buttons for what can be done with the chosen rows. */
  actions: (ids: string[]) => ReactNode
}

type Chosen = Pick<Selection<never>, 'selected' | 'onChange'>

export function RowCheckbox({ id, label, selection }: { id: string; label: string; selection: Chosen }) {
  const words = useUiWords().table
  return (
    <input
      type="checkbox"
      className="vn-check"
      aria-label={fill(words.select, { row: label })}
      checked={selection.selected.has(id)}
      onChange={(event) => {
        const next = new Set(selection.selected)
        if (event.target.checked) next.add(id)
        else next.delete(id)
        selection.onChange(next)
      }}
    />
  )
}

/** Chooses or drops every row that is on the page now; rows on other pages keep their state. */
export function SelectAll({ ids, selection }: { ids: readonly string[]; selection: Chosen }) {
  const words = useUiWords().table
  const chosen = ids.filter((id) => selection.selected.has(id)).length
  return (
    <input
      type="checkbox"
      className="vn-check"
      aria-label={words.selectAll}
      checked={chosen > 0 && chosen === ids.length}
      ref={(box) => {
        if (box) box.indeterminate = chosen > 0 && chosen < ids.length
      }}
      onChange={(event) => {
        const next = new Set(selection.selected)
        for (const id of ids) {
          if (event.target.checked) next.add(id)
          else next.delete(id)
        }
        selection.onChange(next)
      }}
    />
  )
}

/** Appears as soon as a row is chosen and says how many. */
export function BulkBar<Row>({ selection }: { selection: Selection<Row> }) {
  const words = useUiWords().table
  const ids = [...selection.selected]
  return (
    <div className={ids.length > 0 ? 'vn-table__bulk' : 'vn-hidden'}>
      <p role="status">{ids.length > 0 && count(words.selected, ids.length)}</p>
      {ids.length > 0 && (
        <>
          {selection.actions(ids)}
          <Button kind="quiet" small onClick={() => selection.onChange(new Set())}>
            {words.unselect}
          </Button>
        </>
      )}
    </div>
  )
}
