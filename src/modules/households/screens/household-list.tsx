import type { FormEvent } from 'react'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { DataTable, EmptyState } from '../../../platform/ui/data-table.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenSearch, useTableState } from '../../../platform/ui/screen.ts'
import type { PersonsFound } from '../contract.ts'
import { Loaded, useAsked, useFamilyWords, useSayDate } from './family-asking.tsx'

type Found = PersonsFound['persons'][number]

function Homes({ person }: { person: Found }) {
  const words = useFamilyWords().list
  return (
    <ul className="vn-plain">
      {person.households.map(({ id, name, open }) => (
        <li key={id}>
          {open ? <a href={`/app/gezinnen/${id}`}>{name}</a> : name}{' '}
          {!open && <a href={`/app/gezinnen/${id}`}>{words.ask}</a>}
        </li>
      ))}
    </ul>
  )
}

function Results({ question }: { question: string }) {
  const words = useFamilyWords().list
  const sayDate = useSayDate()
  const table = useTableState()
  const asked = useAsked<PersonsFound>(`/persons?question=${encodeURIComponent(question)}`)
  return (
    <Loaded asked={asked}>
      {({ persons }) => (
        <DataTable
          caption={words.caption}
          columns={[
            { key: 'name', label: words.person, cell: (row: Found) => row.name },
            { key: 'birth', label: words.birth, cell: (row: Found) => sayDate(row.birth) },
            { key: 'place', label: words.place, cell: (row: Found) => row.place || words.noPlace },
            { key: 'household', label: words.households, cell: (row: Found) => <Homes person={row} /> },
          ]}
          rows={persons}
          rowKey={({ id }) => id}
          {...table}
          empty={{ title: words.none, text: words.noneText }}
        />
      )}
    </Loaded>
  )
}

/** "Bestaat dit gezin al?": search before registering (M03). The question stands in the address of the screen. */
export function Screen() {
  const words = useFamilyWords().list
  const go = useGo()
  const question = useScreenSearch().get('vraag') ?? ''
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('vraag') ?? '').trim()
    go(typed ? `/app/gezinnen?vraag=${encodeURIComponent(typed)}` : '/app/gezinnen')
  }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton href="/app/gezinnen/dubbel">{words.doubles}</LinkButton>
            <LinkButton href="/app/gezinnen/nieuw" kind={question ? 'primary' : 'secondary'} icon="plus">
              {words.register}
            </LinkButton>
          </>
        }
      />
      <Stack>
        <Card>
          <form onSubmit={search} className="vn-stack" action="/app/gezinnen">
            <TextField
              key={question}
              name="vraag"
              label={words.question}
              hint={words.hint}
              defaultValue={question}
              autoComplete="off"
            />
            <ButtonRow>
              <Button kind={question ? 'secondary' : 'primary'} type="submit" icon="search">
                {words.search}
              </Button>
            </ButtonRow>
          </form>
        </Card>
        {question.length >= 2 ? (
          <Results question={question} />
        ) : (
          <EmptyState title={words.start} text={words.startText} icon="search" />
        )}
      </Stack>
    </>
  )
}
