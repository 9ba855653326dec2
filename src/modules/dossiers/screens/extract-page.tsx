import { useQuery } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemScreen } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { ShareOutput } from '../contract/consent.ts'
import { kindOfEvent } from '../rules/events.ts'
import { useFileWords } from './words.ts'

/** Exactly what was shared with somebody, to look at again or print: the chosen pieces and never one more (N-SHR-04, N-SHR-06). */
export function Screen() {
  const { acts, names, tabs } = useFileWords()
  const words = acts.extract
  const language = useLanguage()
  const { dossierId, shareId } = useScreenParams<'dossierId' | 'shareId'>()
  const asked = useQuery({
    queryKey: ['share', shareId],
    queryFn: ({ signal }) => api.get<ShareOutput>(`/shares/${shareId}`, { signal }),
  })
  if (asked.isPending) return <LoadingNotice />
  if (!asked.data) return <ProblemScreen problem={asked.error} onRetry={() => asked.refetch()} />
  const { to, purpose, at, items } = asked.data
  const title = fill(words.title, { to })
  return (
    <Stack>
      <Breadcrumbs
        crumbs={[{ label: tabs.consent, href: `/app/dossiers/${dossierId}/toestemming` }, { label: title }]}
      />
      <PageHeading
        title={title}
        lead={fill(words.lead, { date: sayDay(at, language) })}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        }
      />
      <Card>
        <KeyFacts facts={[{ label: words.purpose, value: purpose }]} />
      </Card>
      <Card title={words.pieces}>
        {items.length === 0 && <EmptyState title={words.none} text={words.noneText} icon="document" />}
        {items.map((item) => (
          <article key={item.id}>
            <h3>
              {names.timeline[kindOfEvent(item.kind)]}, {sayDay(item.at, language)}
            </h3>
            <p>{item.text}</p>
          </article>
        ))}
      </Card>
    </Stack>
  )
}
