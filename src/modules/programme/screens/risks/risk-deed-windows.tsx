import { api } from '../../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { TextArea } from '../../../../platform/ui/field.tsx'
import { fill } from '../../../../platform/words.ts'
import type { OneRisk } from '../../contract/risks.ts'
import { riskEndings } from '../../rules/risks/risks.ts'
import { FormWindow } from '../form-window.tsx'
import { sayCell, useRiskWords } from './asking.ts'
import { CellFields } from './cell-fields.tsx'

type Props = { now: OneRisk; onClose: () => void }
type ErrorOf = (field: string) => string | undefined

function WhyField({ errorOf, optional }: { errorOf: ErrorOf; optional?: boolean }) {
  const { why } = useRiskWords()
  return (
    <TextArea name="why" label={why} rows={3} {...(optional && { optional })} error={errorOf('why')} maxLength={1000} />
  )
}

/** Lays the risk in another cell, with why. */
export function MoveRisk({ now, onClose }: Props) {
  const words = useRiskWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.moveTitle}
      submit={words.move}
      done={words.moved}
      intro={<p>{fill(words.moveHint, { cell: sayCell(now, words) })}</p>}
      ask={({ pick, needed }) => {
        const body = { chance: pick('chance'), effect: pick('effect'), why: needed('why', words.needWhy) }
        return () => api.put(`/risks/${now.id}/cell`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <CellFields now={now} errorOf={errorOf} />
          <WhyField errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}

/** Somebody looked at it, and says when the next time is. */
export function ReviewRisk({ now, onClose }: Props) {
  const words = useRiskWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.lookTitle}
      submit={words.save}
      done={words.looked}
      intro={<p>{words.lookHint}</p>}
      ask={({ day, text }) => {
        const body = { reviewOn: day('reviewOn'), why: text('why') }
        return () => api.put(`/risks/${now.id}/review`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <DateField name="reviewOn" label={words.next} error={errorOf('reviewOn')} />
          <WhyField errorOf={errorOf} optional />
        </>
      )}
    </FormWindow>
  )
}

/** Closes the risk: it cannot happen any more, or it did. */
export function EndRisk({ now, onClose }: Props) {
  const words = useRiskWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.endTitle}
      submit={words.end}
      done={words.endedDone}
      intro={<p>{words.endHint}</p>}
      ask={({ pick, needed }) => {
        const body = { how: pick('how'), why: needed('why', words.needWhy) }
        return () => api.put(`/risks/${now.id}/end`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            name="how"
            label={words.how}
            options={riskEndings.map((ending) => ({
              value: ending,
              label: fill(words.it, { how: words.endings[ending] }),
            }))}
            error={errorOf('how')}
          />
          <WhyField errorOf={errorOf} />
        </>
      )}
    </FormWindow>
  )
}

/** It can happen after all. */
export function ReopenRisk({ now, onClose }: Props) {
  const words = useRiskWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.reopenTitle}
      submit={words.reopen}
      done={words.reopened}
      ask={({ needed }) => {
        const body = { why: needed('why', words.needWhy) }
        return () => api.put(`/risks/${now.id}/reopening`, body, { version: now.version })
      }}
    >
      {(errorOf) => <WhyField errorOf={errorOf} />}
    </FormWindow>
  )
}
