import { useAsked } from '../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Columns, Stack } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { ProblemScreen } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { fill } from '../../../platform/words.ts'
import type { WhoIsWho } from '../contract/dossier.ts'
import type { InvolvedList } from '../contract/involved.ts'
import { OverrulingsCard } from './overrulings-card.tsx'
import { ContactCard, DirectionCard } from './side-cards.tsx'
import { useFileWords } from './words.ts'

/**
 * What somebody sees who may know of a dossier and not read it: who directs, who keeps the eye, whom the family calls and
 * who else is involved (S003-106, S003-133). Whoever may not even know that hears `problem`, and can ask for access.
 */
export function WhoIsWhoPage({ dossierId, problem }: { dossierId: string; problem: unknown }) {
  const { acts, page, tabs } = useFileWords()
  const asked = useAsked<WhoIsWho>('dossier', `/dossiers/${dossierId}/who-is-who`)
  const access = <LinkButton href={`/app/dossiers/${dossierId}/toegang`}>{tabs.access}</LinkButton>
  if (asked.isPending) return <LoadingNotice />
  if (!asked.data)
    return (
      <Stack>
        <ProblemScreen problem={problem} />
        <p>{access}</p>
      </Stack>
    )
  const who = asked.data
  return (
    <Stack>
      <Breadcrumbs crumbs={[{ label: page.crumb, href: '/app/dossiers' }, { label: who.number }]} />
      <PageHeading
        title={fill(acts.whoIsWho.title, { number: who.number })}
        lead={acts.whoIsWho.lead}
        actions={access}
      />
      <Columns
        main={
          <>
            <DirectionCard who={who} />
            <OverrulingsCard overrulings={who.overrulings} />
          </>
        }
        side={
          <>
            <ContactCard who={who} />
            <InvolvedCard dossierId={dossierId} />
          </>
        }
      />
    </Stack>
  )
}

function InvolvedCard({ dossierId }: { dossierId: string }) {
  const { acts, names } = useFileWords()
  const language = useLanguage()
  const asked = useAsked<InvolvedList>('dossier', `/dossiers/${dossierId}/involved`)
  const now = (asked.data?.involved ?? []).filter(({ until }) => !until)
  if (now.length === 0) return null
  return (
    <Card title={acts.whoIsWho.involved}>
      <KeyFacts
        facts={now.map(({ name, organisation, role, since }) => ({
          label: name,
          value: [
            names.involvedRoles[role],
            organisation,
            fill(acts.whoIsWho.since, { date: sayDate(since, language) }),
          ]
            .filter(Boolean)
            .join(', '),
        }))}
      />
    </Card>
  )
}
