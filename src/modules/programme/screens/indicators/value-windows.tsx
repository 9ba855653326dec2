import { Alert } from '../../../../platform/ui/alert.tsx'
import { api } from '../../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { TextArea, TextField } from '../../../../platform/ui/field.tsx'
import { fill } from '../../../../platform/words.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { goals } from '../../rules/indicators/done.ts'
import { qualities } from '../../rules/indicators/indicators.ts'
import { FormWindow } from '../form-window.tsx'
import { useIndicatorWords, useSayDay, useSayValue } from './asking.ts'
import { useNumbers } from './typed-value.ts'

type Props = { now: IndicatorPage; onClose: () => void }
export type Measured = IndicatorPage['measured'][number]

/** A value as it was measured on a day, with where somebody else can look it up. */
export function MeasureWindow({ now, onClose }: Props) {
  const { value: words, form: forms, codes } = useIndicatorWords()
  const numbers = useNumbers()
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.save}
      done={words.saved}
      ask={(form) => {
        const body = {
          on: form.day('on'),
          value: numbers.needed(form, 'value'),
          source: form.needed('source', forms.needSource),
          quality: form.pick('quality'),
          note: form.text('note'),
        }
        return () => api.post(`/indicators/${now.id}/measurements`, body)
      }}
    >
      {(errorOf) => (
        <>
          <DateField name="on" label={words.on} hint={words.onHint} error={errorOf('on')} />
          <TextField
            name="value"
            label={fill(words.value, { unit: now.unit })}
            width="short"
            inputMode="decimal"
            error={errorOf('value')}
          />
          <TextField
            name="source"
            label={words.source}
            hint={words.sourceHint}
            defaultValue={now.source}
            error={errorOf('source')}
            maxLength={200}
          />
          <RadioGroup
            name="quality"
            label={words.quality}
            options={qualities.map((value) => ({ value, label: codes.qualities[value] }))}
            defaultValue="complete"
            inline
            error={errorOf('quality')}
          />
          <TextArea name="note" label={words.note} optional rows={3} error={errorOf('note')} maxLength={1_000} />
        </>
      )}
    </FormWindow>
  )
}

export function BreakWindow({ now, onClose }: Props) {
  const { break: words } = useIndicatorWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.save}
      done={words.saved}
      intro={<p>{words.intro}</p>}
      ask={(form) => {
        const body = { on: form.day('on'), why: form.text('why') }
        return () => api.post(`/indicators/${now.id}/breaks`, body)
      }}
    >
      {(errorOf) => (
        <>
          <DateField name="on" label={words.on} error={errorOf('on')} />
          <TextArea name="why" label={words.why} rows={3} error={errorOf('why')} maxLength={1_000} />
        </>
      )}
    </FormWindow>
  )
}

export function StrikeWindow({ measured, onClose }: { measured: Measured; onClose: () => void }) {
  const { strike: words } = useIndicatorWords()
  const say = useSayValue()
  const day = useSayDay()
  return (
    <FormWindow
      onClose={onClose}
      danger
      title={words.title}
      submit={words.save}
      done={words.saved}
      intro={<p>{fill(words.intro, { value: say(measured.value), on: day(measured.on) })}</p>}
      ask={(form) => {
        const body = { why: form.needed('why', words.needWhy) }
        return () => api.put(`/measurements/${measured.id}/strike`, body, { version: measured.version })
      }}
    >
      {(errorOf) => <TextArea name="why" label={words.why} rows={3} error={errorOf('why')} maxLength={1_000} />}
    </FormWindow>
  )
}

/** People say whether a goal is done, with the figure beside it; without a measured value it cannot be (N-FIG-05). */
export function GoalWindow({ now, onClose }: Props) {
  const { goal: words, codes } = useIndicatorWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.title}
      submit={words.save}
      done={words.saved}
      intro={
        now.latest ? (
          now.onTarget !== null && <p>{now.onTarget ? words.met : words.notMet}</p>
        ) : (
          <Alert tone="warning" title={words.unmeasured}>
            <p>{words.unmeasuredText}</p>
          </Alert>
        )
      }
      ask={(form) => {
        const body = { goal: form.pick('goal'), why: form.text('why') }
        return () => api.put(`/indicators/${now.id}/goal`, body, { version: now.version })
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            name="goal"
            label={words.goal}
            options={goals.map((value) => ({ value, label: codes.goals[value] }))}
            defaultValue={now.goal}
            error={errorOf('goal')}
          />
          <TextArea
            name="why"
            label={words.why}
            hint={words.whyHint}
            rows={3}
            defaultValue={now.goalWhy}
            error={errorOf('why')}
            maxLength={1_000}
          />
        </>
      )}
    </FormWindow>
  )
}
