import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { isRefusal } from '../../../platform/refusal.ts'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { DataTable, EmptyState, SecondLine } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { ErrorSummary, errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { parseDate } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { useScreenSearch, useTableState } from '../../../platform/ui/screen.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { MatchPersons, PersonsMatched } from '../contract.ts'
import { refuseNumber } from '../rules/person-search.ts'
import { ASKED, useFamilyWords, useSayDate } from './family-asking.tsx'

type Found = PersonsMatched['persons'][number]
type Precise = Omit<MatchPersons, 'name'>

function Homes({ person }: { person: Found }) {
  const { list: words, page } = useFamilyWords()
  return (
    <>
      {person.households.map(({ id, name, open }) => (
        <div key={id}>
          <a href={`/app/gezinnen/${id}`}>{fill(page.family, { name })}</a>
          {!open && <span className="vn-muted"> · {words.noAccess}</span>}
        </div>
      ))}
    </>
  )
}

function Results({ asked }: { asked: UseQueryResult<PersonsMatched> }) {
  const { list: words, change } = useFamilyWords()
  const sayDate = useSayDate()
  const table = useTableState()
  const about = ({ birth, expected, place, by }: Found) =>
    [
      expected && birth === '00000000'
        ? fill(words.unborn, { date: sayDate(expected) })
        : fill(change.bornOn, { date: sayDate(birth) }),
      place || words.noPlace,
      by === 'sound' && words.soundsSo,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Loaded asked={asked}>
      {({ persons, more }) => (
        <>
          {more && (
            <Alert tone="info">
              <p>{words.more}</p>
            </Alert>
          )}
          <DataTable
            caption={words.caption}
            columns={[
              {
                key: 'name',
                label: words.person,
                cell: (row: Found) => (
                  <>
                    {row.name}
                    <SecondLine>{about(row)}</SecondLine>
                  </>
                ),
              },
              { key: 'household', label: words.households, cell: (row: Found) => <Homes person={row} /> },
            ]}
            rows={persons}
            rowKey={({ id }) => id}
            {...table}
            empty={{
              title: words.none,
              text: words.noneText,
              actions: <LinkButton href="/app/gezinnen/nieuw">{words.register}</LinkButton>,
            }}
          />
        </>
      )}
    </Loaded>
  )
}

/** The name may stand in the address of the screen, what identifies somebody may not: it stays in the form (N-BSN-01). */
function readSearch(
  form: HTMLFormElement,
  words: { list: ReturnType<typeof useFamilyWords>['list']; date: Readonly<Record<string, string>> },
): { name: string; precise: Precise; errors: FormError[] } {
  const data = new FormData(form)
  const text = (field: string) => String(data.get(field) ?? '').trim()
  const errors: FormError[] = []
  const name = text('vraag')
  if (isRefusal(refuseNumber(name))) errors.push({ pointer: '/vraag', detail: words.list.numberInName })
  const day = text('birth') ? parseDate(text('birth'), today()) : undefined
  if (day && 'fault' in day) errors.push({ pointer: '/birth', detail: words.date[day.fault] ?? '' })
  const filled = (['bsn', 'postcode', 'number'] as const).filter((field) => text(field))
  const precise = {
    ...Object.fromEntries(filled.map((field) => [field, text(field)])),
    ...(day && 'iso' in day && { birth: day.iso }),
  }
  return { name, precise, errors }
}

function useMatches(name: string, precise: Precise, turn: number): UseQueryResult<PersonsMatched> {
  const asks = name.length >= 2 || Object.keys(precise).length > 0
  return useQuery({
    // What was filled in is no part of the key: keys are kept and shown by tools.
    queryKey: [ASKED, 'search', name, turn],
    queryFn: ({ signal }) =>
      api.post<PersonsMatched>('/persons/search', { ...(name.length >= 2 && { name }), ...precise }, { signal }),
    enabled: asks,
    retry: false,
    gcTime: 0,
  })
}

function SearchForm({ name, errors, attempt, onSend }: SearchFormProps) {
  const { list: words, change } = useFamilyWords()
  const field = (field: string) => ({ name: field, error: errorOf(errors, field), autoComplete: 'off' })
  return (
    <Card>
      <form onSubmit={onSend} className="vn-stack" noValidate>
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField
          key={name}
          {...field('vraag')}
          label={words.question}
          hint={words.hint}
          defaultValue={name}
          width="medium"
        />
        <details>
          <summary>{words.precise}</summary>
          <div className="vn-stack">
            <DateField {...field('birth')} label={words.birthDay} optional />
            <TextField
              {...field('bsn')}
              label={words.bsn}
              hint={words.bsnHint}
              width="short"
              inputMode="numeric"
              optional
            />
            <TextField {...field('postcode')} label={change.postcode} width="short" optional />
            <TextField {...field('number')} label={change.number} width="short" optional />
          </div>
        </details>
        <ButtonRow>
          <Button kind="primary" type="submit" icon="search">
            {words.search}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  )
}

type SearchFormProps = {
  name: string
  errors: readonly FormError[]
  attempt: number
  onSend: (event: FormEvent<HTMLFormElement>) => void
}

/** "Bestaat dit gezin al?": search before registering (M03). */
export function Screen() {
  const { list: words } = useFamilyWords()
  const ui = useUiWords()
  const go = useGo()
  const name = useScreenSearch().get('vraag') ?? ''
  const [precise, setPrecise] = useState<Precise>({})
  const [mistakes, setMistakes] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const asked = useMatches(name, precise, attempt)
  const refused = errorsIn(asked.error)
  const errors =
    mistakes.length > 0 ? mistakes : refused.map((one) => ({ ...one, pointer: one.pointer.replace('/name', '/vraag') }))
  const searching = name.length >= 2 || Object.keys(precise).length > 0
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readSearch(event.currentTarget, { list: words, date: ui.date })
    setMistakes(read.errors)
    setAttempt(attempt + 1)
    if (read.errors.length > 0) return
    setPrecise(read.precise)
    if (read.name !== name) go(read.name ? `/app/gezinnen?vraag=${encodeURIComponent(read.name)}` : '/app/gezinnen')
  }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton href="/app/gezinnen/dubbel">{words.doubles}</LinkButton>
            <LinkButton href="/app/gezinnen/nieuw" icon="plus">
              {words.register}
            </LinkButton>
          </>
        }
      />
      <Stack>
        <SearchForm {...{ name, errors, attempt }} onSend={send} />
        {mistakes.length === 0 && searching && refused.length === 0 && <Results asked={asked} />}
        {!searching && <EmptyState title={words.start} text={words.startText} icon="search" />}
      </Stack>
    </>
  )
}
