import { api } from '../../../../platform/ui/api-client.ts'
import { FormWindow } from '../form-window.tsx'

type Props = {
  /** Where the API knows it. */
  at: string
  version: number
  words: { withdrawTitle: string; withdrawHint: string; withdrawn: string }
  /** The word on the button. */
  submit: string
  onClose: () => void
  onDone?: () => void
}

/** Takes a figure out of the count; the history keeps what it said. */
export function WithdrawWindow({ at, version, words, submit, onClose, onDone }: Props) {
  return (
    <FormWindow
      onClose={onClose}
      danger
      title={words.withdrawTitle}
      submit={submit}
      done={words.withdrawn}
      intro={<p>{words.withdrawHint}</p>}
      ask={() => () => api.del(at, { version })}
      {...(onDone && { onDone })}
    />
  )
}
