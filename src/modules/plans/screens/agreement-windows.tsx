import { api } from '../../../platform/ui/api-client.ts'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import type { PlanPage } from '../contract/plan.ts'
import { planPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { readWhy, WhyField } from './why-field.tsx'

type Common = { plan: PlanPage; onClose: () => void }

/** Something all hold each other to. */
export function AgreementWindow({ plan, onClose }: Common) {
  const words = usePlanWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.agreements.add}
      submit={words.agreements.add}
      done={words.saved}
      ask={(read) => {
        const otherwise = read.text('otherwise')
        const made = {
          text: read.needed('text', words.missing.text),
          ...(otherwise && { otherwise }),
          ...readWhy(read, plan, words),
        }
        return () => api.post(`${planPath(plan.dossier.id)}/agreements`, made)
      }}
    >
      {(errorOf) => (
        <>
          <TextArea label={words.agreements.text} name="text" rows={3} error={errorOf('text')} maxLength={4000} />
          <TextField label={words.agreements.otherwise} name="otherwise" optional maxLength={4000} />
          <WhyField {...{ plan, errorOf }} />
        </>
      )}
    </FormWindow>
  )
}

/** What keeps the children safe: what, who watches, what if it goes wrong, and when one looks again. */
export function SafetyWindow({ plan, onClose }: Common) {
  const words = usePlanWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.safety.add}
      submit={words.safety.add}
      done={words.saved}
      ask={(read) => {
        const made = {
          text: read.needed('text', words.missing.text),
          watchedBy: read.needed('watchedBy', words.missing.watchedBy),
          ifItGoesWrong: read.needed('ifItGoesWrong', words.missing.ifItGoesWrong),
          reviewDate: read.day('reviewDate'),
          ...readWhy(read, plan, words),
        }
        return () => api.post(`${planPath(plan.dossier.id)}/safety-agreements`, made)
      }}
    >
      {(errorOf) => (
        <>
          <TextArea label={words.safety.text} name="text" rows={3} error={errorOf('text')} maxLength={4000} />
          <TextField label={words.safety.watchedBy} name="watchedBy" error={errorOf('watchedBy')} maxLength={4000} />
          <TextArea
            label={words.safety.ifItGoesWrong}
            name="ifItGoesWrong"
            rows={2}
            error={errorOf('ifItGoesWrong')}
            maxLength={4000}
          />
          <DateField label={words.safety.reviewDate} name="reviewDate" error={errorOf('reviewDate')} />
          <WhyField {...{ plan, errorOf }} />
        </>
      )}
    </FormWindow>
  )
}
