import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { Button } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { TextArea } from '../../../../platform/ui/field.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDate, typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import { fill } from '../../../../platform/words.ts'
import type { NodePage } from '../../contract/nodes.ts'
import { useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'

type Step = NodePage['steps'][number]

function StepWindow({ now, step, onClose }: { now: NodePage; step: Step; onClose: () => void }) {
  const { shape } = useProgrammeWords()
  const language = useLanguage()
  const own = shape.step
  return (
    <FormWindow
      onClose={onClose}
      title={fill(own.title, { name: step[language] })}
      submit={own.take}
      done={own.done}
      ask={({ dayOrNone, text }) => {
        const body = { doneOn: dayOrNone('doneOn'), note: text('note') }
        return () => api.put(`/programme-nodes/${now.id}/steps/${step.code}`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <DateField
            name="doneOn"
            label={own.doneOn}
            optional
            defaultValue={typedDate(step.doneOn ?? today())}
            error={errorOf('doneOn')}
          />
          <TextArea
            name="note"
            label={own.note}
            optional
            defaultValue={step.note}
            error={errorOf('note')}
            maxLength={2000}
            rows={4}
          />
        </>
      )}
    </FormWindow>
  )
}

/** Along which steps an item was worked out, and what came out of each. */
export function StepsCard({ now }: { now: NodePage }) {
  const { node, shape } = useProgrammeWords()
  const words = node.steps
  const language = useLanguage()
  const [open, setOpen] = useState('')
  const taking = now.steps.find(({ code }) => code === open)
  const writes = now.mayChange && now.successor === null
  return (
    <Card title={words.title}>
      <ol className="vn-steps-taken">
        {now.steps.map((step) => (
          <li key={step.code}>
            <div className="vn-steps-taken__line">
              <span>{step[language]}</span>
              {writes && step.current && (
                <Button
                  small
                  kind="quiet"
                  of={step[language]}
                  className="vn-no-print"
                  onClick={() => setOpen(step.code)}
                >
                  {shape.step.take}
                </Button>
              )}
            </div>
            <p className="vn-muted">
              {step.doneOn ? fill(words.done, { on: sayDate(step.doneOn, language) }) : words.open}
            </p>
            {step.note && <p>{fill(shape.step.by, { name: step.byName, note: step.note })}</p>}
          </li>
        ))}
      </ol>
      {taking && <StepWindow key={open} now={now} step={taking} onClose={() => setOpen('')} />}
    </Card>
  )
}
