import { api } from '../../../../platform/ui/api-client.ts'
import { TextArea } from '../../../../platform/ui/field.tsx'
import { FormWindow } from '../form-window.tsx'
import { useReportWords } from './asking.ts'

/** Withdraws a published report, with the reason others can read. */
export function WithdrawReport({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const { published: words } = useReportWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.withdrawTitle}
      submit={words.withdraw}
      danger
      done={words.withdrawDone}
      intro={
        <>
          <p>
            <strong>{title}</strong>
          </p>
          <p>{words.withdrawText}</p>
        </>
      }
      ask={(form) => {
        const reason = form.needed('reason', words.needReason)
        return () => api.post(`/published-reports/${id}/withdrawals`, { reason })
      }}
    >
      {(errorOf) => <TextArea name="reason" label={words.reason} error={errorOf('reason')} maxLength={2000} />}
    </FormWindow>
  )
}
