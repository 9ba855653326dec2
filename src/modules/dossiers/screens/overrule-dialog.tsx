import { type FormEvent, useId, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea } from '../../../platform/ui/field.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { fill } from '../../../platform/words.ts'
import type { Overruled } from '../contract/direction.ts'
import type { InvolvedList } from '../contract/involved.ts'
import { namedErrors, typed } from './dialog-form.tsx'
import type { DossierDialogProps } from './direction-dialogs.tsx'
import { useFileWords } from './words.ts'

/** Deciding over somebody's head, and then: who heard of it, and to whom the director tells it in person. */
export function OverruleDialog({ dossier, onClose }: DossierDialogProps) {
  const [told, setTold] = useState<Overruled['told']>()
  return told ? <ToldDialog told={told} onClose={onClose} /> : <AskDialog {...{ dossier, onClose }} onDone={setTold} />
}

function AskDialog({
  dossier: { id, mandates },
  onClose,
  onDone,
}: DossierDialogProps & { onDone: (told: Overruled['told']) => void }) {
  const { acts, names } = useFileWords()
  const ui = useUiWords()
  const form = useId()
  const askAnew = useAskAnew()
  const [problem, setProblem] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  const errors = namedErrors(problem, acts.power.missing)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const fields = ['power', 'involvedId', 'decision', 'theirView', 'reason'] as const
    const ask = Object.fromEntries(fields.map((name) => [name, typed(data, name) || undefined]))
    try {
      const { told } = await api.post<Overruled>(`/dossiers/${id}/overrulings`, ask)
      await askAnew()
      onDone(told)
    } catch (refused) {
      setProblem(refused)
      setAttempt((times) => times + 1)
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={acts.power.use}
      actions={
        <>
          <Button kind="primary" type="submit" form={form}>
            {acts.power.decide}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {ui.cancel}
          </Button>
        </>
      }
    >
      <form id={form} className="vn-form" noValidate onSubmit={submit}>
        <p>{acts.power.lead}</p>
        <Refusals {...{ errors, attempt, problem }} />
        <RadioGroup
          name="power"
          label={acts.power.power}
          error={errorOf(errors, 'power')}
          options={mandates.map(({ power, source, givenBy }) => ({
            value: power,
            label: names.powers[power],
            hint: fill(acts.power.mandate, { source, givenBy }),
          }))}
        />
        <ChooseInvolved dossierId={id} error={errorOf(errors, 'involvedId')} />
        <TextArea name="decision" label={acts.power.decision} rows={2} error={errorOf(errors, 'decision')} />
        <TextArea
          name="theirView"
          label={acts.power.theirView}
          hint={acts.power.theirViewHint}
          rows={2}
          error={errorOf(errors, 'theirView')}
        />
        <TextArea name="reason" label={acts.power.reason} rows={2} error={errorOf(errors, 'reason')} />
      </form>
    </Dialog>
  )
}

function ChooseInvolved({ dossierId, error }: { dossierId: string; error: string | undefined }) {
  const { acts, names } = useFileWords()
  const asked = useAsked<InvolvedList>('dossier', `/dossiers/${dossierId}/involved`)
  const now = (asked.data?.involved ?? []).filter(({ until }) => !until)
  return (
    <SelectField
      name="involvedId"
      label={acts.power.who}
      error={error}
      {...(asked.data && now.length === 0 && { hint: acts.power.nobody })}
      options={now.map(({ id, name, organisation, role }) => ({
        value: id,
        label: `${name}, ${organisation || names.involvedRoles[role]}`,
      }))}
    />
  )
}

function ToldDialog({ told, onClose }: { told: Overruled['told']; onClose: () => void }) {
  const { power: words } = useFileWords().acts
  const namesOf = (how: Overruled['told'][number]['how']) =>
    told.filter((one) => one.how === how).map(({ name }) => name)
  const messages = namesOf('message')
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.toldTitle}
      actions={
        <Button kind="primary" onClick={onClose}>
          {words.ready}
        </Button>
      }
    >
      {messages.length > 0 && <p>{fill(words.byMessage, { names: messages.join(', ') })}</p>}
      <p>{fill(words.inPerson, { names: [words.family, ...namesOf('in-person')].join(', ') })}</p>
    </Dialog>
  )
}
