import { api } from '../../../../platform/ui/api-client.ts'
import { DateField } from '../../../../platform/ui/date-field.tsx'
import { TextArea, TextField } from '../../../../platform/ui/field.tsx'
import { typedDate } from '../../../../platform/ui/parse-date.ts'
import { today } from '../../../../platform/ui/today.ts'
import { fill } from '../../../../platform/words.ts'
import { FormWindow } from '../form-window.tsx'
import { AmountField, useReadMoney } from './amount.tsx'
import { useEuros } from './asking.ts'
import { type Application, useSubsidyWords } from './subsidies-asking.ts'

type ErrorOf = (field: string) => string | undefined
type AskedProps = { scheme: string; application?: Application; onClose: () => void }

function AskedFields({ now, errorOf }: { now: Application | undefined; errorOf: ErrorOf }) {
  const words = useSubsidyWords()
  return (
    <>
      <TextField
        name="applicant"
        label={words.applicant}
        defaultValue={now?.applicant}
        error={errorOf('applicant')}
        maxLength={200}
      />
      <TextArea
        name="purpose"
        label={words.purpose}
        rows={2}
        defaultValue={now?.purpose}
        error={errorOf('purpose')}
        maxLength={2000}
      />
      <AmountField name="asked" label={words.asked} cents={now?.asked} error={errorOf('asked')} />
      <DateField
        name="receivedOn"
        label={words.receivedOn}
        defaultValue={typedDate(now?.receivedOn ?? today())}
        error={errorOf('receivedOn')}
      />
      <DateField
        name="decideBy"
        label={words.decideBy}
        optional
        defaultValue={now?.decideBy ? typedDate(now.decideBy) : undefined}
        error={errorOf('decideBy')}
      />
    </>
  )
}

/** An application as it came in, or put right. */
export function AskedWindow({ scheme, application, onClose }: AskedProps) {
  const words = useSubsidyWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={application ? words.correct : words.apply}
      submit={application ? words.save : words.apply}
      done={application ? words.corrected : words.applied}
      ask={(form) => {
        const body = {
          applicant: form.needed('applicant', words.needApplicant),
          organisation: application?.organisation?.id ?? null,
          purpose: form.needed('purpose', words.needPurpose),
          asked: money.amount(form, 'asked'),
          receivedOn: form.day('receivedOn'),
          decideBy: form.dayOrNone('decideBy'),
        }
        return () =>
          application
            ? api.put(`/subsidy-applications/${application.id}`, body, { version: application.version })
            : api.post(`/subsidy-schemes/${scheme}/applications`, body)
      }}
    >
      {(errorOf) => <AskedFields now={application} errorOf={errorOf} />}
    </FormWindow>
  )
}

type StepProps = { application: Application; onClose: () => void }

const OnField = ({ label, errorOf }: { label: string; errorOf: ErrorOf }) => (
  <DateField name="on" label={label} defaultValue={typedDate(today())} error={errorOf('on')} />
)

/** Granted, in part or whole, or refused. */
export function DecideWindow({ application, onClose }: StepProps) {
  const words = useSubsidyWords()
  const euros = useEuros()
  const money = useReadMoney()
  const { id, version, applicant, asked } = application
  return (
    <FormWindow
      onClose={onClose}
      title={words.decideTitle}
      submit={words.decide}
      done={words.decided}
      intro={<p>{fill(words.decideHint, { applicant, asked: euros(asked) })}</p>}
      ask={(form) => {
        const body = {
          granted: money.amount(form, 'granted'),
          on: form.day('on'),
          conditions: form.text('conditions'),
          accountBy: form.dayOrNone('accountBy'),
        }
        return () => api.put(`/subsidy-applications/${id}/decision`, body, { version })
      }}
    >
      {(errorOf) => (
        <>
          <AmountField name="granted" label={words.grantedField} cents={asked} error={errorOf('granted')} />
          <OnField label={words.on} errorOf={errorOf} />
          <TextArea
            name="conditions"
            label={words.conditions}
            optional
            rows={3}
            error={errorOf('conditions')}
            maxLength={2000}
          />
          <DateField name="accountBy" label={words.accountBy} optional error={errorOf('accountBy')} />
        </>
      )}
    </FormWindow>
  )
}

/** What was done with the money, by who received it. */
export function AccountWindow({ application, onClose }: StepProps) {
  const words = useSubsidyWords()
  const money = useReadMoney()
  const { id, version } = application
  return (
    <FormWindow
      onClose={onClose}
      title={words.accountTitle}
      submit={words.account}
      done={words.accounted}
      ask={(form) => {
        const body = { on: form.day('on'), spent: money.amount(form, 'spent'), text: form.text('text') }
        return () => api.put(`/subsidy-applications/${id}/account`, body, { version })
      }}
    >
      {(errorOf) => (
        <>
          <OnField label={words.accountOn} errorOf={errorOf} />
          <AmountField name="spent" label={words.spentField} error={errorOf('spent')} />
          <TextArea name="text" label={words.accountText} optional rows={3} error={errorOf('text')} maxLength={2000} />
        </>
      )}
    </FormWindow>
  )
}

/** What the subsidy comes to in the end. */
export function SettleWindow({ application, onClose }: StepProps) {
  const words = useSubsidyWords()
  const euros = useEuros()
  const money = useReadMoney()
  const { id, version, grant, account } = application
  const facts = { granted: euros(grant?.granted ?? 0), spent: euros(account?.spent ?? 0) }
  return (
    <FormWindow
      onClose={onClose}
      title={words.settleTitle}
      submit={words.settle}
      done={words.settledDone}
      intro={<p>{fill(words.settleHint, facts)}</p>}
      ask={(form) => {
        const body = { on: form.day('on'), cents: money.amount(form, 'cents') }
        return () => api.put(`/subsidy-applications/${id}/settlement`, body, { version })
      }}
    >
      {(errorOf) => (
        <>
          <OnField label={words.settleOn} errorOf={errorOf} />
          <AmountField name="cents" label={words.settledField} error={errorOf('cents')} />
        </>
      )}
    </FormWindow>
  )
}
