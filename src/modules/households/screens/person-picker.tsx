import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { fill } from '../../../platform/words.ts'
import type { PersonsMatched } from '../contract.ts'
import { useFamilyWords, useSayDate } from './family-asking.tsx'

type Found = PersonsMatched['persons'][number]
type PickerProps = { name: string; label: string; optional: boolean; error: string | undefined }

/** Somebody who is on file, found by name; what is sent is who was chosen, and nothing when nobody was. */
export function PersonPicker({ name, label, optional, error }: PickerProps) {
  const { change: words, list, page } = useFamilyWords()
  const sayDate = useSayDate()
  const [question, setQuestion] = useState('')
  const search = useMutation({
    mutationFn: () => api.post<PersonsMatched>('/persons/search', { name: question.trim() }),
  })
  const ask = () => question.trim().length >= 2 && search.mutate()
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    ask()
  }
  const say = ({ birth, expected, place, households }: Found) =>
    [
      expected ? fill(list.unborn, { date: sayDate(expected) }) : fill(words.bornOn, { date: sayDate(birth) }),
      place,
      ...households.map((one) => fill(page.family, { name: one.name })),
    ]
      .filter(Boolean)
      .join(' · ')
  const found = search.data?.persons ?? []
  return (
    <div className="vn-stack">
      <TextField
        name={`${name}-search`}
        id={found.length > 0 ? `${name}-search` : name}
        label={label}
        hint={words.findPersonHint}
        optional={optional}
        error={found.length > 0 ? undefined : error}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        onKeyDown={onEnter}
        autoComplete="off"
      />
      <ButtonRow>
        <Button small icon="search" onClick={ask} busy={search.isPending}>
          {list.search}
        </Button>
      </ButtonRow>
      <ProblemNotice problem={search.error} />
      <div aria-live="polite">
        {search.data && found.length === 0 && <p>{words.foundNobody}</p>}
        {found.length > 0 && (
          <RadioGroup
            name={name}
            label={words.found}
            error={error}
            options={found.map((one) => ({ value: one.id, label: one.name, hint: say(one) }))}
          />
        )}
        {search.data?.more && <p className="vn-muted">{list.more}</p>}
      </div>
    </div>
  )
}
