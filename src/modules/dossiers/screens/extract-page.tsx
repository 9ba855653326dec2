import { Loaded, useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { ShareOutput } from '../contract/consent.ts'
import { kindOfEvent } from '../rules/events.ts'
import { useFileWords } from './words.ts'

/** Exactly what was shared with somebody, to look at again or print: the chosen pieces and never one more (N-SHR-04, N-SHR-06). */
export function Screen() {
  const { dossierId, shareId } = useScreenParams<'dossierId' | 'shareId'>()
  const asked = useAsked<ShareOutput>('share', `/shares/${shareId}`)
  return (
    <Loaded whole asked={asked}>
      {(shared) => <Extract dossierId={dossierId} shared={shared} />}
    </Loaded>
  )
}

function Extract({ dossierId, shared: { to, purpose, at, items } }: { dossierId: string; shared: ShareOutput }) {
  const { acts, names, tabs } = useFileWords()
  const words = acts.extract
  const language = useLanguage()
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
