import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { Problem } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import type { FileFound } from '../contract.ts'
import { en } from '../words.en.ts'
import { nl } from '../words.nl.ts'

/** Where the data protection officer begins: the number of a dossier leads to who looked in it. */
export function Screen() {
  const words = useWords({ nl, en }).entry
  const go = useGo()
  const [number, setNumber] = useState('')
  const finding = useMutation({
    mutationFn: () => api.get<FileFound>(`/looked-at?number=${encodeURIComponent(number.trim())}`),
    onSuccess: ({ file }) => {
      if (file) go(`/app/gezinnen/${file.household.id}/inzage`)
    },
  })
  const problem = finding.error
  const told = problem instanceof Problem && problem.errors[0]?.detail
  const unknown = finding.data?.file === null ? words.unknown : undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    finding.mutate()
  }
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <form className="vn-form" onSubmit={send} noValidate>
        {!told && <ProblemNotice problem={problem} />}
        <TextField
          name="number"
          label={words.number}
          hint={words.hint}
          width="medium"
          autoComplete="off"
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={told || unknown}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={finding.isPending}>
            {words.find}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}
