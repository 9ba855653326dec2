import { useMutation } from '@tanstack/react-query'
import { Alert } from '../../../platform/ui/alert.tsx'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { ASKED } from './asking.ts'

export type SecretWindowProps = {
  title: string
  /** What happens to the former secret, when there is one. */
  warning?: string
  ask: () => Promise<string>
  words: { made: string; madeText: string; copy: string; copied: string }
  onClose: () => void
}

/** Makes a secret on request and shows it in this window only; closed, nobody can see it again. */
export function SecretWindow({ title, warning, ask, words, onClose }: SecretWindowProps) {
  const toast = useToast()
  const askAnew = useAskAnew(ASKED)
  const making = useMutation({ mutationFn: ask, gcTime: 0 })
  const close = () => {
    making.reset()
    onClose()
    askAnew()
  }
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret)
    toast({ text: words.copied })
  }
  const secret = making.data
  return (
    <Dialog open onClose={close} title={title} side>
      <ProblemNotice problem={making.error} />
      {secret ? (
        <Alert tone="warning" live title={words.made}>
          <p>
            <code>{secret}</code>
          </p>
          <p>{words.madeText}</p>
          <Button small onClick={() => copy(secret)}>
            {words.copy}
          </Button>
        </Alert>
      ) : (
        <>
          {warning && <p>{warning}</p>}
          <ButtonRow>
            <Button kind="primary" busy={making.isPending} onClick={() => making.mutate()}>
              {title}
            </Button>
          </ButtonRow>
        </>
      )}
    </Dialog>
  )
}
