import { useState } from 'react'
import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { AddButton, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import type { NodePage } from '../../contract/nodes.ts'
import type { RiskPage } from '../../contract/risks.ts'
import { useAsked, useProgramme } from '../asking.ts'
import { riskHref, risksHref, sayCell, useRiskWords } from './asking.ts'
import { ReviewDay, ZoneBadge } from './risk-parts.tsx'
import { AddRisk } from './risk-window.tsx'

function AddHere({ now, onClose }: { now: NodePage; onClose: () => void }) {
  const programme = useProgramme(now.programme.id).data
  return programme ? <AddRisk programme={programme} node={now.id} onClose={onClose} /> : null
}

/** The risks of a part and of what stands below it, the heaviest first. */
export function RisksCard({ now }: { now: NodePage }) {
  const words = useRiskWords()
  const [adding, setAdding] = useState(false)
  const { id } = now.programme
  const asked = useAsked<RiskPage>(withQuery(`/programmes/${id}/risks`, { node: now.id }))
  const mayAdd = now.mayChange && now.successor === null
  return (
    <Card title={words.card} actions={mayAdd && <AddButton label={words.add} onClick={() => setAdding(true)} />}>
      <Loaded asked={asked}>
        {({ risks }) =>
          risks.length === 0 ? (
            <p className="vn-muted">{words.cardNone}</p>
          ) : (
            <>
              <ul className="vn-links">
                {risks.map((risk) => (
                  <li key={risk.id}>
                    <ZoneBadge zone={risk.zone} /> <span className="vn-muted">{sayCell(risk, words)}</span>
                    <p>
                      <a href={riskHref(id, risk.id)}>{risk.text}</a>
                    </p>
                    <p className="vn-muted">
                      {words.review}: <ReviewDay {...risk} />
                    </p>
                  </li>
                ))}
              </ul>
              <p className="vn-no-print">
                <LinkButton small href={withQuery(risksHref(id), { onderdeel: now.id })}>
                  {words.toMatrix}
                </LinkButton>
              </p>
            </>
          )
        }
      </Loaded>
      {adding && <AddHere now={now} onClose={() => setAdding(false)} />}
    </Card>
  )
}
