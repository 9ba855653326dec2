import { useState } from 'react'
import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { AddButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { fill } from '../../../../platform/words.ts'
import type { IndicatorList } from '../../contract/indicators.ts'
import type { NodePage } from '../../contract/nodes.ts'
import { useAsked } from '../asking.ts'
import { indicatorHref, indicatorsHref, useIndicatorWords, useSayDay, useSayValue } from './asking.ts'
import { IndicatorWindow } from './indicator-window.tsx'
import { DirectionBadge, type Row } from './saying.tsx'

function Line({ row, here }: { row: Row; here: string }) {
  const words = useIndicatorWords()
  const say = useSayValue()
  const day = useSayDay()
  const { latest, target, unit, node } = row
  return (
    <li>
      <a href={indicatorHref(row.id)}>{row.name}</a>
      {node && node.id !== here && <span className="vn-muted"> ({node.name})</span>}
      <p>
        {latest
          ? fill(words.on, { value: fill(words.with, { value: say(latest.value), unit }), on: day(latest.on) })
          : words.nothing}
      </p>
      {target && (
        <p className="vn-muted">
          {words.target}: {say(target.value)}, {fill(words.by, { by: day(target.by) })}
        </p>
      )}
      <p>
        <DirectionBadge row={row} />
      </p>
    </li>
  )
}

/** What is measured of this part of a programme and of what stands below it. */
export function IndicatorsCard({ now }: { now: NodePage }) {
  const words = useIndicatorWords()
  const [adding, setAdding] = useState(false)
  const asked = useAsked<IndicatorList>(withQuery(`/programmes/${now.programme.id}/indicators`, { node: now.id }))
  const open = now.mayChange && now.successor === null
  return (
    <Card title={words.title} actions={open && <AddButton label={words.add} onClick={() => setAdding(true)} />}>
      <Loaded asked={asked}>
        {({ indicators }) =>
          indicators.length === 0 ? (
            <p className="vn-muted">{words.emptyHere}.</p>
          ) : (
            <ul className="vn-links">
              {indicators.map((row) => (
                <Line key={row.id} row={row} here={now.id} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <a href={indicatorsHref(now.programme.id)}>{words.all}</a>
      </p>
      {adding && <IndicatorWindow programme={now.programme.id} node={now.id} onClose={() => setAdding(false)} />}
    </Card>
  )
}
