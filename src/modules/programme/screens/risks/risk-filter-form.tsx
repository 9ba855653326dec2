import type { FormEvent } from 'react'
import { withQuery } from '../../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { SelectField } from '../../../../platform/ui/field.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { Chips } from '../../../../platform/ui/navigation.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { RiskPage } from '../../contract/risks.ts'
import { risksHref, useRiskWords } from './asking.ts'
import { isNarrow, NO_OWNER, ownersOf, type RiskFilter, writeRiskFilter } from './risk-filter.ts'

/** The parts of a programme to choose from, each as deep as it stands. */
export const nodeChoices = ({ nodes }: Pick<ProgrammePage, 'nodes'>) =>
  nodes.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))

type Props = { programme: ProgrammePage; now: RiskPage; filter: RiskFilter }

/** Narrows the risks; what is chosen stands in the address, so that it can be shared. */
export function RiskFilterForm({ programme, now, filter }: Props) {
  const words = useRiskWords()
  const go = useGo()
  const href = risksHref(programme.id)
  const at = (wanted: RiskFilter) => withQuery(href, writeRiskFilter(wanted))
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '')
    go(at({ ...filter, node: text('onderdeel'), owner: text('eigenaar') }), { replace: true })
  }
  return (
    <>
      <Chips
        label={words.show}
        chips={[
          { label: words.open, href: at({ ...filter, ended: false }), current: !filter.ended },
          { label: words.ended, href: at({ ...filter, ended: true }), current: filter.ended },
        ]}
      />
      <search aria-label={words.filter.label}>
        <form key={JSON.stringify(filter)} className="vn-tree-filter vn-no-print" onSubmit={apply}>
          <SelectField
            name="onderdeel"
            label={words.filter.node}
            empty={words.filter.all}
            defaultValue={filter.node}
            options={nodeChoices(programme)}
          />
          <SelectField
            name="eigenaar"
            label={words.filter.owner}
            empty={words.filter.all}
            defaultValue={filter.owner}
            options={[...ownersOf(now), { value: NO_OWNER, label: words.noOwner }]}
          />
          <div className="vn-button-row">
            <Button type="submit" icon="search">
              {words.filter.apply}
            </Button>
            {isNarrow(filter) && (
              <LinkButton kind="quiet" href={at({ ...filter, node: '', owner: '' })}>
                {words.filter.clear}
              </LinkButton>
            )}
          </div>
        </form>
      </search>
    </>
  )
}
