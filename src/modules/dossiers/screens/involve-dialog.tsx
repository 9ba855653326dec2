import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../platform/ui/field.tsx'
import { type InvolvedRole, involvedRoles } from '../rules/involved.ts'
import { ChooseWorker } from './choose-worker.tsx'
import { DialogForm, typed } from './dialog-form.tsx'
import { useFileWords } from './words.ts'

const KINDS = ['outside', 'worker', 'network'] as const
type Kind = (typeof KINDS)[number]

/** Somebody with an account, somebody of an organisation, or somebody of the family's own network. */
export function InvolveDialog({ dossierId, onClose }: { dossierId: string; onClose: () => void }) {
  const { involved: words, names } = useFileWords()
  const [kind, setKind] = useState<Kind>('outside')
  const [name, setName] = useState('')
  const send = (form: FormData) =>
    api.post(`/dossiers/${dossierId}/involved`, {
      role: kind === 'network' ? 'own-network' : typed(form, 'role') || undefined,
      whatFor: typed(form, 'whatFor'),
      party: partyOf(form, kind),
    })
  const roles = (Object.keys(involvedRoles) as InvolvedRole[]).filter((role) => role !== 'own-network')
  return (
    <DialogForm
      title={words.add}
      submit={words.add}
      done={words.saved.replace('{name}', name)}
      onClose={onClose}
      send={send}
    >
      {(errors) => (
        <>
          <RadioGroup
            name="kind"
            label={words.kind}
            value={kind}
            onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'outside')}
            options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          />
          {kind === 'worker' ? (
            <ChooseWorker
              name="party.workerId"
              label={words.worker}
              error={errorOf(errors, 'party.workerId')}
              onChange={(event) => setName(event.target.selectedOptions[0]?.text ?? '')}
            />
          ) : (
            <Outside kind={kind} errors={errors} onName={setName} />
          )}
          {kind !== 'network' && (
            <SelectField
              name="role"
              label={words.role}
              error={errorOf(errors, 'role')}
              options={roles.map((role) => ({ value: role, label: names.involvedRoles[role] }))}
            />
          )}
          <TextField name="whatFor" label={words.whatFor} optional />
        </>
      )}
    </DialogForm>
  )
}

function Outside({
  kind,
  errors,
  onName,
}: {
  kind: Kind
  errors: readonly FormError[]
  onName: (name: string) => void
}) {
  const { involved: words } = useFileWords()
  const field = (name: string) => ({ name: `party.${name}`, error: errorOf(errors, `party.${name}`) })
  return (
    <>
      <TextField {...field('name')} label={words.name} onChange={(event) => onName(event.target.value)} />
      {kind === 'outside' && <TextField {...field('organisation')} label={words.organisation} />}
      <TextField {...field('phone')} label={words.phone} type="tel" optional width="medium" />
      <TextField {...field('email')} label={words.email} type="email" optional width="medium" />
    </>
  )
}

function partyOf(form: FormData, kind: Kind): object {
  const value = (name: string) => typed(form, `party.${name}`)
  if (kind === 'worker') return { kind, workerId: value('workerId') || undefined }
  const reach = { name: value('name'), phone: value('phone'), email: value('email') }
  return kind === 'network' ? { kind, ...reach } : { kind, ...reach, organisation: value('organisation') }
}
