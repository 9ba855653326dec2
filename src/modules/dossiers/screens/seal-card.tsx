import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { CheckboxGroup } from '../../../platform/ui/choices.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { AccessPage } from '../contract/access.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'
import { ChooseWorker } from './choose-worker.tsx'
import { DialogForm, typed } from './dialog-form.tsx'
import { useActs } from './words.ts'

type Props = { page: AccessPage; dossierId: string }

/** Whether the dossier is sealed, for whom it is open, and for who may: setting it, other names, lifting it (L09). */
export function SealCard({ page, dossierId }: Props) {
  const { seal: words } = useActs()
  const { sealed, sealedFor } = useWords({ nl, en }).access
  const [setting, setSetting] = useState(false)
  const { seal, sealing } = page
  if (!seal && !sealing) return null
  const set = sealing && <Button onClick={() => setSetting(true)}>{seal ? words.change : words.set}</Button>
  return (
    <>
      {seal ? (
        <Alert
          tone="warning"
          title={sealed}
          actions={
            sealing && (
              <>
                {set}
                <LiftButton dossierId={dossierId} version={seal.version} />
              </>
            )
          }
        >
          <p>{seal.reason}</p>
          <p>{fill(sealedFor, { names: seal.workers.map(({ name }) => name).join(', ') })}</p>
        </Alert>
      ) : (
        <Alert title={words.open} actions={set}>
          <p>{words.openText}</p>
        </Alert>
      )}
      {setting && <SealDialog page={page} dossierId={dossierId} onClose={() => setSetting(false)} />}
    </>
  )
}

function LiftButton({ dossierId, version }: { dossierId: string; version: number }) {
  const words = useWords({ nl, en }).access
  const askAnew = useAskAnew()
  const toast = useToast()
  const lift = useMutation({
    mutationFn: () => api.del(`/dossiers/${dossierId}/seal`, { version }),
    onSuccess: () => {
      toast({ text: words.lifted })
      return askAnew()
    },
  })
  return (
    <>
      <Button onClick={() => lift.mutate()} busy={lift.isPending}>
        {words.lift}
      </Button>
      <ProblemNotice problem={lift.error} />
    </>
  )
}

function SealDialog({ page: { seal, sealing }, dossierId, onClose }: Props & { onClose: () => void }) {
  const { seal: words } = useActs()
  const watcher = sealing?.watcher
  const around = [...(sealing?.around ?? []), ...(seal?.workers ?? [])]
  const people = [...new Map(around.map((one) => [one.id, one])).values()]
  const send = (form: FormData) => {
    const another = typed(form, 'another')
    const chosen = [...form.getAll('workerIds').map(String), ...(another ? [another] : [])]
    const body = { reason: typed(form, 'reason'), workerIds: [...new Set(chosen)] }
    return api.put(`/dossiers/${dossierId}/seal`, body, { version: seal?.version ?? 0 })
  }
  return (
    <DialogForm title={words.set} submit={words.set} done={words.done} onClose={onClose} send={send}>
      {(errors) => (
        <>
          <p>{words.lead}</p>
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            defaultValue={seal?.reason}
            error={errorOf(errors, 'reason')}
          />
          <CheckboxGroup
            name="workerIds"
            label={words.names}
            error={errorOf(errors, 'workerIds')}
            defaultValues={[...(watcher ? [watcher] : []), ...(seal?.workers ?? []).map(({ id }) => id)]}
            options={people.map(({ id, name }) => ({
              value: id,
              label: id === watcher ? fill(words.watcher, { name }) : name,
            }))}
          />
          <ChooseWorker name="another" label={words.another} optional />
        </>
      )}
    </DialogForm>
  )
}
