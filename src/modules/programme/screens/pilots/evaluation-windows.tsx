import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { SelectField, TextArea } from '../../../../platform/ui/field.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import type { NodePage } from '../../contract/nodes.ts'
import { decisions, evaluationSorts } from '../../rules/pilots.ts'
import { useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'

export type Evaluation = NodePage['evaluations'][number]
type Props = { evaluation: Evaluation; onClose: () => void }

/** Plans when an item is looked back on, or when is decided what comes after a pilot. */
export function AddEvaluation({ now, onClose }: { now: NodePage; onClose: () => void }) {
  const { shape, codes } = useProgrammeWords()
  const own = shape.evaluation
  const isPilot = now.shape === 'pilot'
  return (
    <FormWindow
      onClose={onClose}
      title={own.add}
      submit={own.add}
      done={own.added}
      ask={({ choice, day, text }) => {
        const body = { sort: choice('sort') ?? 'evaluation', on: day('on'), question: text('question') }
        return () => api.post(`/programme-nodes/${now.id}/evaluations`, body)
      }}
    >
      {(errorOf) => (
        <>
          {isPilot && (
            <RadioGroup
              name="sort"
              label={own.sort}
              defaultValue="decision"
              options={evaluationSorts.map((sort) => ({ value: sort, label: codes.evaluations[sort] }))}
              error={errorOf('sort')}
            />
          )}
          <DateField name="on" label={own.on} error={errorOf('on')} />
          <TextArea
            name="question"
            label={own.question}
            optional
            error={errorOf('question')}
            maxLength={2000}
            rows={3}
          />
        </>
      )}
    </FormWindow>
  )
}

/** Another day, as long as it was not held. */
export function ChangeEvaluation({ evaluation, onClose }: Props) {
  const { shape } = useProgrammeWords()
  const own = shape.evaluation
  const { id, version, on, question } = evaluation
  return (
    <FormWindow
      onClose={onClose}
      title={own.change}
      submit={own.change}
      done={own.changed}
      ask={({ day, text }) => {
        const body = { on: day('on'), question: text('question') }
        return () => api.put(`/programme-evaluations/${id}`, body, { version })
      }}
    >
      {(errorOf) => (
        <>
          <DateField name="on" label={own.on} defaultValue={typedDate(on)} error={errorOf('on')} />
          <TextArea
            name="question"
            label={own.question}
            optional
            defaultValue={question}
            error={errorOf('question')}
            maxLength={2000}
            rows={3}
          />
        </>
      )}
    </FormWindow>
  )
}

/** What came out; of a pilot what was decided, and until when it is extended. */
export function HoldEvaluation({ evaluation, onClose }: Props) {
  const { shape, codes } = useProgrammeWords()
  const own = shape.evaluation
  const { id, version, sort, heldOn, outcome, decision } = evaluation
  const [decided, setDecided] = useState<string>(decision ?? '')
  const extends_ = sort === 'decision' && decided === 'extend'
  return (
    <FormWindow
      onClose={onClose}
      title={own.hold}
      submit={own.hold}
      done={own.held}
      ask={({ day, needed, pick }) => {
        const body = {
          heldOn: day('heldOn'),
          outcome: needed('outcome', own.needOutcome),
          decision: sort === 'decision' ? pick('decision') : null,
          runsUntil: extends_ ? day('runsUntil') : null,
        }
        return () => api.put(`/programme-evaluations/${id}/outcome`, body, { version })
      }}
    >
      {(errorOf) => (
        <>
          <DateField
            name="heldOn"
            label={own.heldOn}
            defaultValue={typedDate(heldOn ?? today())}
            error={errorOf('heldOn')}
          />
          {sort === 'decision' && (
            <SelectField
              name="decision"
              label={own.decision}
              value={decided}
              onChange={(event) => setDecided(event.target.value)}
              options={decisions.map((one) => ({ value: one, label: codes.decisions[one] }))}
              error={errorOf('decision')}
            />
          )}
          {extends_ && <DateField name="runsUntil" label={own.until} error={errorOf('runsUntil')} />}
          {extends_ && <p>{own.again}</p>}
          <TextArea
            name="outcome"
            label={own.outcome}
            defaultValue={outcome}
            error={errorOf('outcome')}
            maxLength={10_000}
            rows={5}
          />
        </>
      )}
    </FormWindow>
  )
}
