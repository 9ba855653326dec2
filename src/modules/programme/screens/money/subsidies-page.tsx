import { useState } from 'react'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { AddButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { EmptyState } from '../../../../platform/ui/data-table.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { SubsidyList } from '../../contract/subsidies.ts'
import { useAsked } from '../asking.ts'
import { MoneyFrame } from './money-frame.tsx'
import { SchemeCard } from './scheme-card.tsx'
import { SchemeWindow } from './scheme-window.tsx'
import { useSubsidyWords } from './subsidies-asking.ts'

function Subsidies({ now, programme }: { now: SubsidyList; programme: ProgrammePage }) {
  const words = useSubsidyWords()
  const [adding, setAdding] = useState(false)
  const add = now.mayChange && <AddButton label={words.addScheme} onClick={() => setAdding(true)} />
  return (
    <>
      {now.schemes.length === 0 ? (
        <Card>
          <EmptyState
            title={words.empty}
            text={now.mayChange ? words.emptyText : words.emptyRead}
            icon="document"
            actions={add}
          />
        </Card>
      ) : (
        <>
          {add && <div className="vn-button-row vn-no-print">{add}</div>}
          {now.schemes.map((scheme) => (
            <SchemeCard key={scheme.id} {...{ scheme, programme }} mayChange={now.mayChange} />
          ))}
        </>
      )}
      {adding && <SchemeWindow programme={programme} onClose={() => setAdding(false)} />}
    </>
  )
}

function Page({ programme }: { programme: ProgrammePage }) {
  const asked = useAsked<SubsidyList>(`/programmes/${programme.id}/subsidies`)
  return <Loaded asked={asked}>{(now) => <Subsidies {...{ now, programme }} />}</Loaded>
}

/** The subsidies of a programme: each scheme with its applications, from asked to settled. */
export function Screen() {
  return <MoneyFrame part="subsidies">{(programme) => <Page programme={programme} />}</MoneyFrame>
}
