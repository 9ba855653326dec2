import type { FormEvent } from 'react'
import { withQuery } from '../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Checkbox } from '../../../platform/ui/choices.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import type { ProgrammePage } from '../contract/programmes.ts'
import { programmeHref, useProgrammeWords } from './asking.ts'
import { isNarrow, NO_OWNER, NO_STATUS, type TreeFilter, writeFilter } from './progress.ts'
import { useNameIn } from './saying.tsx'

/** Everybody who owns something in the tree, by name. */
function ownersIn({ nodes }: ProgrammePage) {
  const owners = new Map(nodes.flatMap(({ owner }) => (owner ? [[owner.id, owner.name] as const] : [])))
  return [...owners]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
}

/** Narrows the tree; what is chosen stands in the address, so that it can be shared. */
export function TreeFilterForm({ now, filter }: { now: ProgrammePage; filter: TreeFilter }) {
  const words = useProgrammeWords()
  const nameIn = useNameIn()
  const go = useGo()
  const href = programmeHref(now.id)
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const wanted = {
      search: text('zoek'),
      status: text('status'),
      owner: text('trekker'),
      warned: text('nakijken') !== '',
    }
    go(withQuery(href, writeFilter(wanted)), { replace: true })
  }
  const { statuses } = now
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
        <Checkbox name="nakijken" label={words.filter.only} defaultChecked={filter.warned} />
        <div className="vn-button-row">
          <Button type="submit" icon="search">
            {words.filter.apply}
          </Button>
          {isNarrow(filter) && (
            <LinkButton kind="quiet" href={href}>
              {words.filter.clear}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  )
}
