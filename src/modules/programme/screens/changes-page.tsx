import type { FormEvent } from 'react'
import { Loaded, withQuery } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { SelectField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Pagination } from '../../../platform/ui/navigation.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import { isoOf, today } from '../../../platform/ui/today.ts'
import { count } from '../../../platform/words.ts'
import type { ChangeList } from '../contract/history.ts'
import type { ProgrammePage } from '../contract/programmes.ts'
import { changeKinds } from '../rules/history.ts'
import { treeEn } from '../words/tree.en.ts'
import { treeNl } from '../words/tree.nl.ts'
import { programmeHref, useAsked, useProgrammeWords } from './asking.ts'
import { useHistoryEvent } from './history-events.tsx'
import { ProgrammeFrame } from './programme-frame.tsx'

const PAGE = 100
const DAY_MS = 86_400_000
/** Without a first day in the address: a quarter back, about what lies between two reports. */
const BACK_DAYS = 91

const isDay = (text: string | null): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '')

/** From which day until which, of which kind and which page; as it stands in the address. */
function useChosen() {
  const search = useScreenSearch()
  const [since, until, kind] = [search.get('vanaf'), search.get('tot'), search.get('soort')]
  return {
    since: isDay(since) ? since : today(Date.now() - BACK_DAYS * DAY_MS),
    until: isDay(until) ? until : '',
    kind: changeKinds.find((one) => one === kind) ?? '',
    page: Math.max(1, Math.floor(Number(search.get('bladzijde') ?? 1)) || 1),
  }
}

type Chosen = ReturnType<typeof useChosen>

function Choose({ href, chosen }: { href: string; chosen: Chosen }) {
  const words = useProgrammeWords().shape.changes
  const { changes: kinds } = useWords({ nl: treeNl, en: treeEn })
  const go = useGo()
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const day = (name: string) => (text(name) === '' ? '' : isoOf(text(name)))
    go(withQuery(href, { vanaf: day('vanaf'), tot: day('tot'), soort: text('soort') }), { replace: true })
  }
  return (
    <search aria-label={words.label}>
      <form key={JSON.stringify(chosen)} className="vn-tree-filter vn-no-print" onSubmit={apply}>
        <DateField name="vanaf" label={words.since} defaultValue={typedDate(chosen.since)} />
        <DateField
          name="tot"
          label={words.until}
          optional
          defaultValue={chosen.until === '' ? undefined : typedDate(chosen.until)}
        />
        <SelectField
          name="soort"
          label={words.kind}
          empty={words.all}
          defaultValue={chosen.kind}
          options={changeKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <div className="vn-button-row">
          <Button type="submit" icon="search">
            {words.show}
          </Button>
        </div>
      </form>
    </search>
  )
}

function Found({ told, href, chosen }: { told: ChangeList; href: string; chosen: Chosen }) {
  const words = useProgrammeWords().shape.changes
  const event = useHistoryEvent(told)
  const { since, until, kind, page } = chosen
  const hrefFor = (to: number) => withQuery(href, { vanaf: since, tot: until, soort: kind, bladzijde: to })
  if (told.total === 0 && told.changes.length === 0)
    return <EmptyState title={words.none} text={words.noneText} icon="calendar" />
  return (
    <>
      <p role="status">{count(words.found, told.total)}</p>
      <Timeline events={told.changes.map(event)} />
      <Pagination page={page} pageSize={PAGE} total={told.total} hrefFor={hrefFor} label={words.pages} />
    </>
  )
}

function Page({ now }: { now: ProgrammePage }) {
  const words = useProgrammeWords().shape.changes
  const chosen = useChosen()
  const { since, until, kind, page } = chosen
  const href = `${programmeHref(now.id)}/wijzigingen`
  const asked = useAsked<ChangeList>(withQuery(`/programmes/${now.id}/changes`, { since, until, kind, page }))
  return (
    <Card title={words.title}>
      <Choose href={href} chosen={chosen} />
      <Loaded asked={asked}>{(told) => <Found told={told} href={href} chosen={chosen} />}</Loaded>
    </Card>
  )
}

/** Everything that changed in a programme between two days, the newest first. */
export function Screen() {
  return <ProgrammeFrame part="changes">{(now) => <Page now={now} />}</ProgrammeFrame>
}
