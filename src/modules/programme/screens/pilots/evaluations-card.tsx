import { useState } from 'react'
import { Badge, DueDate } from '../../../../platform/ui/badge.tsx'
import { AddButton, Button, ButtonRow } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { fill } from '../../../../platform/words.ts'
import type { NodePage } from '../../contract/nodes.ts'
import { useProgrammeWords } from '../asking.ts'
import { AddEvaluation, ChangeEvaluation, type Evaluation, HoldEvaluation } from './evaluation-windows.tsx'

type Open = { what: 'add' } | { what: 'change' | 'hold'; evaluation: Evaluation }

function Line({ evaluation, onOpen }: { evaluation: Evaluation; onOpen?: (open: Open) => void }) {
  const { node, codes, shape } = useProgrammeWords()
  const words = node.evaluations
  const language = useLanguage()
  const { sort, on, heldOn, late, question, outcome, decision } = evaluation
  const when = sayDate(heldOn ?? on, language)
  const of = `${codes.evaluations[sort]} ${when}`
  return (
    <li>
      <strong>{codes.evaluations[sort]}</strong>
      <p>
        <DueDate late={late ? words.late : undefined}>
          {fill(heldOn ? words.held : words.planned, { on: when })}
        </DueDate>
      </p>
      {question && <p>{question}</p>}
      {decision && (
        <p>
          <Badge tone="info">{codes.decisions[decision]}</Badge>
        </p>
      )}
      {outcome && <p className="vn-node-text">{outcome}</p>}
      {onOpen && heldOn === null && (
        <div className="vn-no-print">
          <ButtonRow>
            <Button small of={of} onClick={() => onOpen({ what: 'hold', evaluation })}>
              {shape.evaluation.hold}
            </Button>
            <Button small kind="quiet" of={of} onClick={() => onOpen({ what: 'change', evaluation })}>
              {shape.evaluation.change}
            </Button>
          </ButtonRow>
        </div>
      )}
    </li>
  )
}

/** When it is looked back on, and what was decided; planned, held and put off by who writes. */
export function EvaluationsCard({ now }: { now: NodePage }) {
  const { node, shape } = useProgrammeWords()
  const words = node.evaluations
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const writes = now.mayChange && now.successor === null
  return (
    <Card
      title={words.title}
      actions={writes && <AddButton label={shape.evaluation.add} onClick={() => setOpen({ what: 'add' })} />}
    >
      {now.evaluations.length === 0 && <p className="vn-muted">{words.none}</p>}
      <ul className="vn-links">
        {now.evaluations.map((evaluation) => (
          <Line
            key={evaluation.id}
            evaluation={evaluation}
            {...(writes && evaluation.node.id === now.id && { onOpen: setOpen })}
          />
        ))}
      </ul>
      {open?.what === 'add' && <AddEvaluation now={now} onClose={close} />}
      {open?.what === 'change' && <ChangeEvaluation evaluation={open.evaluation} onClose={close} />}
      {open?.what === 'hold' && <HoldEvaluation evaluation={open.evaluation} onClose={close} />}
    </Card>
  )
}
