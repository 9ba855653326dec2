import { useInfiniteQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { ErrorSummary, errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useLanguage, useUiWords, useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { parseDate, sayDate, sayDay, sayTime, typedDate } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useRoleNames } from '../../../platform/ui/role-names.tsx'
import { useScreenParams, useScreenSearch, useTableState } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { LookList } from '../contract.ts'
import { en } from '../words.en.ts'
import { nl } from '../words.nl.ts'

type Look = LookList['looks'][number]

/** Work that nobody does by hand: an import, a term that passes. */
const SELF = 'system'

function useColumns(): Column<Look>[] {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const rolesOf = useRoleNames()
  const purposes: Readonly<Record<string, string>> = words.purposes
  return [
    { key: 'when', label: words.when, cell: ({ at }) => `${sayDay(at, language)}, ${sayTime(at, language)}` },
    { key: 'who', label: words.who, cell: ({ name, roles }) => (roles.includes(SELF) ? words.itself : name) },
    { key: 'role', label: words.role, cell: ({ roles }) => rolesOf(roles.filter((role) => role !== SELF)) },
    { key: 'organisation', label: words.organisation, cell: ({ organisation }) => organisation },
    { key: 'did', label: words.did, cell: ({ kind }) => words.kinds[kind] },
    { key: 'why', label: words.why, cell: ({ purpose }) => purposes[purpose] ?? words.purposes.other },
  ]
}

/** From when until when one wants to see; kept in the address. */
function Period({ from, until, errors }: { from: string; until: string; errors: readonly FormError[] }) {
  const words = useWords({ nl, en })
  const ui = useUiWords()
  const go = useGo()
  const [own, setOwn] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const shown = own.length > 0 ? own : errors
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const found: FormError[] = []
    const days = ['fromDate', 'untilDate'].map((name) => {
      const read = parseDate(String(data.get(name) ?? ''), until)
      if ('iso' in read) return [name, read.iso]
      found.push({ pointer: `/${name}`, detail: ui.date[read.fault] })
      return [name, '']
    })
    setOwn(found)
    setAttempt(attempt + 1)
    if (found.length === 0) go(`${location.pathname}?${new URLSearchParams(days)}`)
  }
  return (
    <form className="vn-form vn-form--line vn-no-print" onSubmit={send} noValidate key={`${from} ${until}`}>
      <ErrorSummary errors={shown} attempt={attempt} />
      <DateField
        label={words.from}
        name="fromDate"
        defaultValue={from && typedDate(from)}
        error={errorOf(shown, 'fromDate')}
      />
      <DateField
        label={words.until}
        name="untilDate"
        defaultValue={until && typedDate(until)}
        error={errorOf(shown, 'untilDate')}
      />
      <ButtonRow>
        <Button type="submit">{words.show}</Button>
      </ButtonRow>
    </form>
  )
}

function useLooks(household: string, search: URLSearchParams) {
  const period = ['fromDate', 'untilDate'].flatMap((name) => {
    const day = search.get(name)
    return day ? [[name, day]] : []
  })
  return useInfiniteQuery({
    queryKey: ['looks', household, ...period.flat()],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams([...period, ...(pageParam ? [['before', pageParam]] : [])])
      return api.get<LookList>(`/households/${household}/looks?${query}`, { signal })
    },
    getNextPageParam: ({ looks, more }) => (more ? String(looks.at(-1)?.line ?? '') : undefined) || undefined,
  })
}

/** The same days, on paper in plain words. */
function paperHref(household: string, { fromDate, untilDate }: LookList, language: string): string {
  return `/api/v1/households/${household}/looks/paper?${new URLSearchParams({ fromDate, untilDate, language })}`
}

/** Back to the family for who works with it; whoever guards the data came from the search, and may not open the family. */
function WayBack({ household, name }: { household: string; name: string | undefined }) {
  const words = useWords({ nl, en })
  const guard = useMe()?.roles.includes('data-protection-officer')
  const family = name === undefined ? words.toFamily : fill(words.family, { name })
  const crumbs = guard
    ? [{ label: words.title, href: '/app/inzage' }, { label: family }]
    : [
        { label: words.families, href: '/app/gezinnen' },
        { label: family, href: `/app/gezinnen/${household}` },
        { label: words.title },
      ]
  return <Breadcrumbs crumbs={crumbs} />
}

/** Who looked in the file of this family, when, as what and why; to hand to the family on paper. */
export function Screen() {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const { householdId } = useScreenParams<'householdId'>()
  const search = useScreenSearch()
  const asked = useLooks(householdId, search)
  const columns = useColumns()
  const table = useTableState()
  const [first] = asked.data?.pages ?? []
  const looks = asked.data?.pages.flatMap((page) => page.looks) ?? []
  const errors = errorsIn(asked.error)
  if (asked.isPending) return <LoadingNotice />
  const period = first && {
    name: first.household.name,
    from: sayDate(first.fromDate, language),
    until: sayDate(first.untilDate, language),
  }
  return (
    <>
      <WayBack household={householdId} name={first?.household.name} />
      <PageHeading
        title={words.title}
        lead={period ? fill(words.period, period) : words.lead}
        actions={
          first && (
            <LinkButton icon="document" href={paperHref(householdId, first, language)} download>
              {words.print}
            </LinkButton>
          )
        }
      />
      <Stack>
        <p>{words.explain}</p>
        {errors.length === 0 && <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />}
        {(first || errors.length > 0) && (
          <Period
            from={first?.fromDate ?? search.get('fromDate') ?? ''}
            until={first?.untilDate ?? search.get('untilDate') ?? ''}
            errors={errors}
          />
        )}
        {first && (
          <Card flush>
            <DataTable
              caption={words.title}
              columns={columns}
              rows={looks}
              rowKey={({ line }) => String(line)}
              {...table}
              pageSize={Math.max(looks.length, 1)}
              empty={{ title: words.none }}
            />
          </Card>
        )}
        {asked.hasNextPage && (
          <ButtonRow>
            <Button busy={asked.isFetchingNextPage} onClick={() => asked.fetchNextPage()}>
              {words.more}
            </Button>
          </ButtonRow>
        )}
      </Stack>
    </>
  )
}
