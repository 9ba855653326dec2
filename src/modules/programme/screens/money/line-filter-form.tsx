import type { FormEvent } from 'react'
import { withQuery } from '../../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { SelectField } from '../../../../platform/ui/field.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import type { MoneyPage } from '../../contract/money.ts'
import { natures } from '../../rules/money/lines.ts'
import { moneyHref, useMoneyWords } from './asking.ts'
import { isNarrow, type LineFilter, NONE, readLineFilter, writeLineFilter } from './line-filter.ts'

/** Narrows the budget lines; what is chosen stands in the address, so that it can be shared. */
export function LineFilterForm({ now, filter }: { now: MoneyPage; filter: LineFilter }) {
  const words = useMoneyWords()
  const go = useGo()
  const href = moneyHref(now.programme.id)
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const typed = [...data].map(([name, value]) => [name, String(value)])
    go(withQuery(href, writeLineFilter(readLineFilter(new URLSearchParams(typed)))), { replace: true })
  }
  const nodes = new Map(now.lines.flatMap(({ node }) => (node ? [[node.id, node.name] as const] : [])))
  return (
    <search aria-label={words.filter.label} className="vn-money-filter">
      <form key={JSON.stringify(filter)} className="vn-tree-filter vn-no-print" onSubmit={apply}>
        <SelectField
          name="onderdeel"
          label={words.filter.node}
          empty={words.filter.all}
          defaultValue={filter.node}
          options={[
            ...[...nodes].map(([value, label]) => ({ value, label })),
            { value: NONE, label: words.lines.whole },
          ]}
        />
        <SelectField
          name="soort"
          label={words.filter.nature}
          empty={words.filter.all}
          defaultValue={filter.nature}
          options={natures.map((value) => ({ value, label: words.natures[value] }))}
        />
        <SelectField
          name="dekking"
          label={words.filter.source}
          empty={words.filter.all}
          defaultValue={filter.source}
          options={[
            ...now.sources.map(({ id, name }) => ({ value: id, label: name })),
            { value: NONE, label: words.lines.noSource },
          ]}
        />
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
