import { api } from '../../../platform/ui/api-client.ts'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import type { PlanPage } from '../contract/plan.ts'
import { planPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { readWhy, WhyField } from './why-field.tsx'

export type Agreement = PlanPage['agreements'][number]
export type Safety = PlanPage['safety'][number]
type Common = { plan: PlanPage; onClose: () => void }

/** Something all hold each other to: a new agreement, or another wording of one. */
export function AgreementWindow({ plan, agreement, onClose }: Common & { agreement?: Agreement | undefined }) {
  const words = usePlanWords()
  const path = `${planPath(plan.dossier.id)}/agreements`
  const now = plan.agreements.find(({ id }) => id === agreement?.id)
  return (
    <FormWindow
      onClose={onClose}
      title={agreement ? words.agreements.changeTitle : words.agreements.add}
      submit={agreement ? words.agreements.save : words.agreements.add}
      done={words.saved}
      theirs={now?.text}
      ask={(read) => {
        const otherwise = read.text('otherwise')
        const made = {
          text: read.needed('text', words.missing.text),
          ...(otherwise && { otherwise }),
          ...readWhy(read, plan, words),
        }
        return () =>
          agreement ? api.put(`${path}/${agreement.id}`, made, { version: plan.version }) : api.post(path, made)
      }}
    >
      {(errorOf) => (
        <>
          <TextArea
            label={words.agreements.text}
            name="text"
            rows={3}
            defaultValue={agreement?.text}
            error={errorOf('text')}
            maxLength={4000}
          />
          <TextField
            label={words.agreements.otherwise}
            name="otherwise"
            optional
            defaultValue={agreement?.otherwise}
            maxLength={4000}
          />
          <WhyField {...{ plan, errorOf }} />
        </>
      )}
    </FormWindow>
  )
}

/** What keeps the children safe: what, who watches, what if it goes wrong, and when one looks again. */
export function SafetyWindow({ plan, safety, onClose }: Common & { safety?: Safety | undefined }) {
  const words = usePlanWords()
  const path = `${planPath(plan.dossier.id)}/safety-agreements`
  const now = plan.safety.find(({ id }) => id === safety?.id)
  return (
    <FormWindow
      onClose={onClose}
      title={safety ? words.safety.changeTitle : words.safety.add}
      submit={safety ? words.agreements.save : words.safety.add}
      done={words.saved}
      theirs={now?.text}
      ask={(read) => {
        const made = {
          text: read.needed('text', words.missing.text),
          watchedBy: read.needed('watchedBy', words.missing.watchedBy),
          ifItGoesWrong: read.needed('ifItGoesWrong', words.missing.ifItGoesWrong),
          reviewDate: read.day('reviewDate'),
          ...readWhy(read, plan, words),
        }
        return () => (safety ? api.put(`${path}/${safety.id}`, made, { version: plan.version }) : api.post(path, made))
      }}
    >
      {(errorOf) => <SafetyFields {...{ plan, safety, errorOf }} />}
    </FormWindow>
  )
}

type SafetyFieldsProps = {
  plan: PlanPage
  safety?: Safety | undefined
  errorOf: (field: string) => string | undefined
}

function SafetyFields({ plan, safety, errorOf }: SafetyFieldsProps) {
  const words = usePlanWords().safety
  return (
    <>
      <TextArea
        label={words.text}
        name="text"
        rows={3}
        defaultValue={safety?.text}
        error={errorOf('text')}
        maxLength={4000}
      />
      <TextField
        label={words.watchedBy}
        name="watchedBy"
        defaultValue={safety?.watchedBy}
        error={errorOf('watchedBy')}
        maxLength={4000}
      />
      <TextArea
        label={words.ifItGoesWrong}
        name="ifItGoesWrong"
        rows={2}
        defaultValue={safety?.ifItGoesWrong}
        error={errorOf('ifItGoesWrong')}
        maxLength={4000}
      />
      <DateField
        label={words.reviewDate}
        name="reviewDate"
        defaultValue={safety && typedDate(safety.reviewDate)}
        error={errorOf('reviewDate')}
      />
      <WhyField {...{ plan, errorOf }} />
    </>
  )
}

type EndProps = Common & { agreement: { id: string; text: string }; kind: 'agreements' | 'safety-agreements' }

/** An agreement that no longer holds: always with a reason, and it stays readable. */
export function EndAgreementWindow({ plan, agreement, kind, onClose }: EndProps) {
  const words = usePlanWords()
  const of = kind === 'agreements' ? words.agreements : words.safety
  const path = `${planPath(plan.dossier.id)}/${kind}/${agreement.id}/end`
  return (
    <FormWindow
      onClose={onClose}
      title={of.endTitle}
      submit={words.agreements.end}
      danger
      done={words.agreements.endedNow}
      intro={
        <>
          <p>
            <strong>{agreement.text}</strong>
          </p>
          <p>{of.endText}</p>
        </>
      }
      ask={(read) => {
        const why = read.needed('why', words.missing.endWhy)
        return () => api.put(path, { why }, { version: plan.version })
      }}
    >
      {(errorOf) => (
        <TextArea label={words.agreements.endWhy} name="why" rows={2} error={errorOf('why')} maxLength={4000} />
      )}
    </FormWindow>
  )
}
