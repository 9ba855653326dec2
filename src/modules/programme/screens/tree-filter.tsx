import type { FormEvent } from 'react'
import { withQuery } from '../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Checkbox } from '../../../platform/ui/choices.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import type { ProgrammePage } from '../contract/programmes.ts'
import { reports } from '../rules/kinds.ts'
import { programmeHref, useProgrammeWords } from './asking.ts'
import { isNarrow, NO_OWNER, NO_STATUS, type TreeFilter, writeFilter } from './progress.ts'
import { useNameIn } from './saying.tsx'
import { indented } from './shape/places.ts'

/** Everybody who owns something in the tree, by name. */
function ownersIn({ nodes }: ProgrammePage) {
  const owners = new Map(nodes.flatMap(({ owner }) => (owner ? [[owner.id, owner.name] as const] : [])))
  return [...owners]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
}

/** What holds items: themes and action lines, in the order of reading. */
const linesIn = ({ nodes }: ProgrammePage) => {
  const above = new Set(nodes.filter(({ shape }) => reports(shape)).map(({ parent }) => parent))
  return nodes.filter(({ id, shape }) => !reports(shape) && above.has(id))
}

type FormProps = {
  now: ProgrammePage
  filter: TreeFilter
  /** The page it is on, and what else stands in its address. */
  href?: string
  beside?: Readonly<Record<string, string | undefined>>
}

/** Narrows the tree; what is chosen stands in the address, so that it can be shared. */
export function TreeFilterForm({ now, filter, href = programmeHref(now.id), beside = {} }: FormProps) {
  const words = useProgrammeWords()
  const nameIn = useNameIn()
  const go = useGo()
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const wanted = {
      search: text('zoek'),
      status: text('status'),
      owner: text('trekker'),
      line: text('lijn'),
      warned: text('nakijken') !== '',
    }
    go(withQuery(href, { ...writeFilter(wanted), ...beside }), { replace: true })
  }
  const { statuses } = now
  const lines = linesIn(now)
  return (
    <search aria-label={words.filter.label}>
      <form key={JSON.stringify(filter)} className="vn-tree-filter vn-no-print" onSubmit={apply}>
        <TextField type="search" name="zoek" label={words.filter.search} defaultValue={filter.search} maxLength={200} />
        <SelectField
          name="status"
          label={words.filter.status}
          empty={words.filter.all}
          defaultValue={filter.status}
          options={[
            ...statuses.map(({ code }) => ({ value: code, label: nameIn(statuses, code) })),
            { value: NO_STATUS, label: words.noStatus },
          ]}
        />
        <SelectField
          name="trekker"
          label={words.filter.owner}
          empty={words.filter.all}
          defaultValue={filter.owner}
          options={[...ownersIn(now), { value: NO_OWNER, label: words.filter.noOwner }]}
        />
        {lines.length > 1 && (
          <SelectField
            name="lijn"
            label={words.shape.tree.line}
            empty={words.filter.all}
            defaultValue={filter.line}
            options={lines.map((one) => ({ value: one.id, label: indented(one) }))}
          />
        )}
        <Checkbox name="nakijken" label={words.filter.only} defaultChecked={filter.warned} />
        <div className="vn-button-row">
          <Button type="submit" icon="search">
            {words.filter.apply}
          </Button>
          {isNarrow(filter) && (
            <LinkButton kind="quiet" href={withQuery(href, beside)}>
              {words.filter.clear}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  )
}
