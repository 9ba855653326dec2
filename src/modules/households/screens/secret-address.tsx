import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage, useUiWords } from '../../../platform/ui/language.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { fill } from '../../../platform/words.ts'
import type { FamilyMember, FamilyPage } from '../contract/family.ts'
import type { SecretLooks as Looks, SecretAddress as Told } from '../contract/secrecy.ts'
import { ASKED, useAsked, useFamilyWords, usePersonsWords } from './family-asking.tsx'

type OfMember = { family: FamilyPage; member: FamilyMember }

/** A secret address, told in a window for a reason one types; it stands nowhere once the window is closed (L09). */
export function SecretAddress({ family, member }: OfMember) {
  const words = useFamilyWords().page
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        small
        kind="quiet"
        icon="eye"
        onClick={() => setOpen(true)}
        aria-label={`${words.secretShow} ${fill(words.secretOf, { name: member.name })}`}
      >
        {words.secretShow}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.secretTitle}>
        <Ask {...{ family, member }} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Ask({ family, member, onClose }: OfMember & { onClose: () => void }) {
  const words = useFamilyWords().page
  const ui = useUiWords()
  const queries = useQueryClient()
  const [attempt, setAttempt] = useState(0)
  const asking = useMutation({
    mutationFn: (why: string) =>
      api.post<Told>(`/households/${family.id}/persons/${member.id}/secret-address`, { why }),
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: [ASKED, `/households/${family.id}/secret-looks`] }),
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    asking.mutate(String(new FormData(event.currentTarget).get('why') ?? '').trim())
  }
  if (asking.data)
    return (
      <div className="vn-stack" role="status">
        <p>{member.name}</p>
        <p>
          <strong>{asking.data.address}</strong>
        </p>
        <p>{words.secretTold}</p>
        <ButtonRow>
          <Button onClick={onClose}>{ui.close}</Button>
        </ButtonRow>
      </div>
    )
  const errors = errorsIn(asking.error)
  return (
    <form className="vn-form vn-stack" onSubmit={send} noValidate>
      <Refusals errors={errors} attempt={attempt} problem={asking.error} />
      <p>{words.secretText}</p>
      <TextArea name="why" label={words.secretWhy} rows={3} error={errorOf(errors, 'why')} />
      <ButtonRow>
        <Button kind="primary" type="submit" busy={asking.isPending}>
          {words.secretShow}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {ui.cancel}
        </Button>
      </ButtonRow>
    </form>
  )
}

/** Who looked at a secret address of this family, and why; only for who may look. */
export function SecretLooks({ family }: { family: FamilyPage }) {
  const words = useFamilyWords().page
  const { names } = usePersonsWords()
  const language = useLanguage()
  const secret = family.members.some((member) => member.secret)
  const asked = useAsked<Looks>(`/households/${family.id}/secret-looks`, secret)
  if (!asked.data) return null
  const { looks } = asked.data
  const nameOf = (person: string) => family.members.find(({ id }) => id === person)?.name || names.unknown
  return (
    <Card title={words.secretLooks}>
      {looks.length === 0 && <p className="vn-muted">{words.noSecretLooks}</p>}
      <ul>
        {looks.map(({ id, person, name, why, at }) => (
          <li key={id}>
            {sayDay(at, language)}, {sayTime(at, language)} · {name}, {fill(words.secretOf, { name: nameOf(person) })} ·{' '}
            {why}
          </li>
        ))}
      </ul>
    </Card>
  )
}
