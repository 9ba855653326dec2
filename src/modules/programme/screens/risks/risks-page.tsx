import { useState } from 'react'
import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { AddButton, Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { EmptyState } from '../../../../platform/ui/data-table.tsx'
import { useScreenSearch } from '../../../../platform/ui/screen.ts'
import { count } from '../../../../platform/words.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { RiskPage } from '../../contract/risks.ts'
import { useAsked } from '../asking.ts'
import { ProgrammeFrame } from '../programme-frame.tsx'
import { risksHref, useRiskWords } from './asking.ts'
import { EndedRisks } from './ended-risks.tsx'
import { isNarrow, ownedBy, type RiskFilter, readRiskFilter } from './risk-filter.ts'
import { RiskFilterForm } from './risk-filter-form.tsx'
import { RiskMatrix } from './risk-matrix.tsx'
import { AddRisk } from './risk-window.tsx'
import './risks.css'

type Props = { programme: ProgrammePage; now: RiskPage; filter: RiskFilter }

function NothingFound({ href }: { href: string }) {
  const words = useRiskWords()
  return (
    <EmptyState
      title={words.nothing}
      text={words.nothingText}
      icon="search"
      actions={<LinkButton href={href}>{words.filter.clear}</LinkButton>}
    />
  )
}

function NoRisks({ mayChange, onAdd }: { mayChange: boolean; onAdd: () => void }) {
  const words = useRiskWords()
  return (
    <EmptyState
      title={words.empty}
      text={mayChange ? words.emptyText : words.emptyRead}
      icon="flag"
      actions={
        mayChange && (
          <Button kind="primary" icon="plus" onClick={onAdd}>
            {words.add}
          </Button>
        )
      }
    />
  )
}

function Open({ programme, now, filter, onAdd }: Props & { onAdd: () => void }) {
  const words = useRiskWords()
  const shown = ownedBy(now.risks, filter)
  if (shown.length === 0 && isNarrow(filter)) return <NothingFound href={risksHref(programme.id)} />
  if (shown.length === 0) return <NoRisks mayChange={now.mayChange} onAdd={onAdd} />
  return (
    <>
      <p>{words.lead}</p>
      <RiskMatrix matrix={now.matrix} programme={programme.id} risks={shown} />
    </>
  )
}

function Risks({ programme, now, filter }: Props) {
  const words = useRiskWords()
  const [adding, setAdding] = useState(false)
  const found = filter.ended ? ownedBy(now.ended, filter) : ownedBy(now.risks, filter)
  const bare = now.risks.length === 0 && now.ended.length === 0 && !isNarrow(filter)
  return (
    <div className="vn-risks">
      {!bare && <RiskFilterForm {...{ programme, now, filter }} />}
      <p role="status" className={isNarrow(filter) ? undefined : 'vn-hidden'}>
        {count(words.found, found.length)}
      </p>
      {filter.ended ? (
        <Card title={words.ended} flush>
          <EndedRisks programme={programme.id} rows={ownedBy(now.ended, filter)} />
        </Card>
      ) : (
        <Card
          title={words.matrix}
          actions={now.mayChange && !bare && <AddButton label={words.add} onClick={() => setAdding(true)} />}
        >
          <Open {...{ programme, now, filter }} onAdd={() => setAdding(true)} />
        </Card>
      )}
      {adding && <AddRisk programme={programme} node={filter.node} onClose={() => setAdding(false)} />}
    </div>
  )
}

function Page({ programme }: { programme: ProgrammePage }) {
  const filter = readRiskFilter(useScreenSearch())
  const asked = useAsked<RiskPage>(withQuery(`/programmes/${programme.id}/risks`, { node: filter.node }))
  return <Loaded asked={asked}>{(now) => <Risks {...{ programme, now, filter }} />}</Loaded>
}

/** The risks of a programme in their matrix, or those that were closed. */
export function Screen() {
  return <ProgrammeFrame part="risks">{(programme) => <Page programme={programme} />}</ProgrammeFrame>
}
