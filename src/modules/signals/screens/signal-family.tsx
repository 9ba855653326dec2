import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { fill } from '../../../platform/words.ts'
import type { SignalPage } from '../contract/handling.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { RegisterFamily } from './register-family.tsx'

type Found = {
  persons: {
    id: string
    name: string
    birth: string
    place: string
    households: { id: string; name: string }[]
  }[]
}

/** How many letters a search for a person needs. */
const FEWEST_LETTERS = 2

type Props = { page: SignalPage; onDone: () => Promise<void> }

/** Search before anything is made: the family may be known already, and other signals with it. */
function SearchFamily({ page, onDone }: Props) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const [question, setQuestion] = useState('')
  const asked = question.trim()
  const found = useAsked<Found>('signal-persons', `/persons?question=${encodeURIComponent(asked)}`, {
    enabled: asked.length >= FEWEST_LETTERS,
  })
  const link = useMutation({
    mutationFn: (householdId: string) =>
      api.put(`/signals/${page.id}/family`, { householdId }, { version: page.version }),
    onSuccess: onDone,
  })
  return (
    <>
      <p>{words.noFamily}</p>
      <TextField
        name="person"
        type="search"
        label={words.search}
        hint={words.searchHint}
        value={question}
        autoComplete="off"
        onChange={(event) => setQuestion(event.target.value)}
      />
      <ProblemNotice problem={found.error ?? link.error} />
      <ul className="sg-list">
        {found.data?.persons.flatMap((person) =>
          person.households.map((household) => (
            <li key={`${person.id} ${household.id}`}>
              <p>
                {person.name} · {person.birth} · {person.place} · {household.name}
              </p>
              <Button small busy={link.isPending} onClick={() => link.mutate(household.id)} of={household.name}>
                {words.link}
              </Button>
            </li>
          )),
        )}
      </ul>
      {found.data?.persons.length === 0 && <p role="status">{words.nothingFound}</p>}
      <RegisterFamily page={page} onDone={(id) => link.mutateAsync(id)} />
    </>
  )
}

/** From the signal into a file, with somebody who watches from that very moment. */
function ToDossier({ page, onDone }: Props) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const take = useMutation({
    mutationFn: () =>
      api.put(`/signals/${page.id}/taking-up`, { householdId: page.household?.id, why }, { version: page.version }),
    onSuccess: async () => {
      setOpen(false)
      await onDone()
    },
  })
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {words.toDossier}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.toDossier}
        actions={
          <Button kind="primary" busy={take.isPending} onClick={() => take.mutate()}>
            {words.confirm}
          </Button>
        }
      >
        <ProblemNotice problem={take.error} />
        <p>{words.toDossierText}</p>
        <TextArea name="why" label={words.whyDossier} rows={3} value={why} onChange={(e) => setWhy(e.target.value)} />
      </Dialog>
    </>
  )
}

export function SignalFamily({ page, onDone }: Props) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const { household, dossier } = page
  return (
    <Card title={words.family}>
      {!household && page.state !== 'closed' && <SearchFamily page={page} onDone={onDone} />}
      {household && (
        <>
          <p>{household.name}</p>
          <ButtonRow>
            <LinkButton href={`/app/gezinnen/${household.id}`}>{words.openFamily}</LinkButton>
            {dossier && (
              <LinkButton href={`/app/dossiers/${dossier.id}`}>
                {fill(words.openDossier, { number: dossier.number })}
              </LinkButton>
            )}
            {!dossier && page.state !== 'closed' && <ToDossier page={page} onDone={onDone} />}
          </ButtonRow>
        </>
      )}
    </Card>
  )
}
