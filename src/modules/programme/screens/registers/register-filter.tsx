import type { FormEvent } from 'react'
import { withQuery } from '../../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { SelectField } from '../../../../platform/ui/field.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { nodesIn, type Place } from './entry-fields.tsx'
import { useRegisterWords } from './register-words.ts'

export type RegisterFilter = { owner: string; node: string; view: string }

export function readFilter(search: URLSearchParams): RegisterFilter {
  const text = (name: string) => search.get(name)?.slice(0, 100) ?? ''
  return { owner: text('trekker'), node: text('onderdeel'), view: text('weergave') }
}

type Props = {
  href: string
  filter: RegisterFilter
  place: Place
  owners: readonly { id: string; name: string }[]
}

/** Narrows a register to one owner or part; what is chosen stands in the address, so that it can be shared. */
export function RegisterFilterForm({ href, filter, place, owners }: Props) {
  const { filter: words } = useRegisterWords()
  const go = useGo()
  const weergave = filter.view
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '')
    go(withQuery(href, { weergave, trekker: text('trekker'), onderdeel: text('onderdeel') }), { replace: true })
  }
  const options = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <search aria-label={words.label}>
      <form
        key={`${JSON.stringify(filter)} ${owners.length}`}
        className="vn-tree-filter vn-register-filter vn-no-print"
        onSubmit={apply}
      >
        <SelectField
          name="trekker"
          label={words.owner}
          empty={words.all}
          defaultValue={filter.owner}
          options={options(owners)}
        />
        <SelectField
          name="onderdeel"
          label={words.node}
          empty={words.all}
          defaultValue={filter.node}
          options={options(nodesIn(place))}
        />
        <div className="vn-button-row">
          <Button type="submit" icon="search">
            {words.apply}
          </Button>
          {(filter.owner || filter.node) && (
            <LinkButton kind="quiet" href={withQuery(href, { weergave })}>
              {words.clear}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  )
}
