import { useState } from 'react'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { count, fill } from '../../../platform/words.ts'
import type { NodePage } from '../contract/nodes.ts'
import { useProgrammeWords } from './asking.ts'
import { PlanningWindow, StatusWindow } from './follow-windows.tsx'
import { StatusBadge, useNameIn, useSayPeriod } from './saying.tsx'

type Props = { now: NodePage }

/** What it says: of a movement from, to and by; of an item its result; and what is done. */
export function TextCard({ now }: Props) {
  const { node } = useProgrammeWords()
  const language = useLanguage()
  const fields = (['from', 'to', 'by', 'result', 'what'] as const).filter((field) => now[field] !== '')
  const { original } = now
  const changed =
    original && (original.name !== now.name || original.what !== now.what || original.result !== now.result)
  return (
    <Card title={node.text}>
      {fields.length === 0 && <p className="vn-muted">{now.mayChange ? node.noText : node.noTextRead}</p>}
      {fields.map((field) => (
        <div key={field}>
          <h3 className="vn-node-label">{node[field]}</h3>
          <p className="vn-node-text">{now[field]}</p>
        </div>
      ))}
      {changed && (
        <details>
          <summary>{fill(node.original, { on: sayDate(original.adoptedOn, language) })}</summary>
          {(['name', 'result', 'what'] as const)
            .filter((field) => original[field] !== '')
            .map((field) => (
              <div key={field}>
                <h3 className="vn-node-label">{node[field]}</h3>
                <p className="vn-node-text">{original[field]}</p>
              </div>
            ))}
        </details>
      )}
    </Card>
  )
}

export function FactsCard({ now }: Props) {
  const words = useProgrammeWords()
  const language = useLanguage()
  const day = (label: string, value: string | null) => (value ? [{ label, value: sayDate(value, language) }] : [])
  return (
    <Card title={words.node.facts}>
      <KeyFacts
        facts={[
          { label: words.node.owner, value: now.owner?.name ?? words.nobody },
          ...day(words.node.runsSince, now.runsSince),
          ...day(words.node.runsUntil, now.runsUntil),
          ...day(words.node.ended, now.ended),
        ]}
      />
    </Card>
  )
}

export function StatusCard({ now }: Props) {
  const words = useProgrammeWords()
  const language = useLanguage()
  const nameIn = useNameIn()
  const [open, setOpen] = useState(false)
  const { statuses, mayChange, successor } = now
  const [last, ...earlier] = statuses
  return (
    <Card
      title={words.node.status.title}
      actions={
        mayChange &&
        successor === null && (
          <Button small onClick={() => setOpen(true)}>
            {words.node.status.change}
          </Button>
        )
      }
    >
      <p>
        <StatusBadge status={now.status} list={now.lists.statuses} />
        {last && <> {fill(words.since, { since: sayDate(last.since, language) })}</>}
      </p>
      {last?.reason && <p>{fill(words.node.status.by, { name: last.byName, reason: last.reason })}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.node.status.earlier}</summary>
          <ul>
            {earlier.map(({ code, since, until, reason, byName }) => (
              <li key={since}>
                {fill(words.node.status.period, {
                  status: nameIn(now.lists.statuses, code),
                  since: sayDate(since, language),
                  until: until ? sayDate(until, language) : '…',
                })}
                {reason && ` (${fill(words.node.status.by, { name: byName, reason })})`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {open && <StatusWindow now={now} onClose={() => setOpen(false)} />}
    </Card>
  )
}

export function PlanningCard({ now }: Props) {
  const words = useProgrammeWords()
  const { planning: own } = words.node
  const say = useSayPeriod()
  const [open, setOpen] = useState(false)
  const { baseline, current, slip } = now.planning
  const list = (periods: readonly string[] | null, none: string) =>
    periods && periods.length > 0 ? periods.map((period) => say(period)).join(', ') : none
  return (
    <Card
      title={own.title}
      actions={
        now.mayChange &&
        now.successor === null && (
          <Button small onClick={() => setOpen(true)}>
            {own.change}
          </Button>
        )
      }
    >
      <KeyFacts
        facts={[
          { label: own.now, value: list(current, own.none) },
          { label: own.first, value: list(baseline, own.noFirst) },
        ]}
      />
      {slip !== 0 && (
        <p>
          <Badge tone={slip > 0 ? 'warning' : 'info'}>
            {count(slip > 0 ? words.tree.slip : words.tree.earlier, Math.abs(slip))}
          </Badge>
        </p>
      )}
      {open && <PlanningWindow now={now} onClose={() => setOpen(false)} />}
    </Card>
  )
}
