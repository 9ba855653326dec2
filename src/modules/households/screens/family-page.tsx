import { type ComponentType, lazy, Suspense, useState } from 'react'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Stack } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { Breadcrumbs, Tabs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { Problem } from '../../../platform/ui/problem.ts'
import { ProblemScreen } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams, useScreenSearch } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { FamilyPage } from '../contract/family.ts'
import { type Change, ChangeWindow } from './change-window.tsx'
import { useAsked, useFamilyWords, usePersonsWords, useSayAge } from './family-asking.tsx'
import { Closed, Dossier, EarlierDossiers } from './family-dossier.tsx'
import { Living } from './family-homes.tsx'
import { Kin } from './family-kin.tsx'
import { People } from './family-people.tsx'
import type { FamilyTab } from './family-tab.ts'
import { Looked } from './looked.tsx'

const own = { mensen: People, familie: Kin, wonen: Living } as const
const isOwn = (key: string): key is keyof typeof own => key in own

/** The page of one family, with the parts that other modules bring beside our own (D01). */
export function familyPage(more: readonly FamilyTab[]): ComponentType {
  const others = more.map((tab) => ({ ...tab, Tab: lazy(async () => ({ default: (await tab.load()).Tab })) }))
  return () => <FamilyScreen others={others} />
}

function FamilyScreen({ others }: { others: Others }) {
  const { householdId } = useScreenParams<'householdId'>()
  const asked = useAsked<FamilyPage>(`/households/${householdId}/family`)
  if (asked.data) return <Page family={asked.data} others={others} />
  if (asked.error instanceof Problem && asked.error.status === 404) return <Closed householdId={householdId} />
  return asked.error ? <ProblemScreen problem={asked.error} onRetry={() => asked.refetch()} /> : <LoadingNotice />
}

type Others = readonly (FamilyTab & { Tab: ComponentType<{ householdId: string }> })[]

function Page({ family, others }: { family: FamilyPage; others: Others }) {
  const { page: words, change: changeWords } = useFamilyWords()
  const persons = usePersonsWords()
  const language = useLanguage()
  const roles = useMe()?.roles ?? []
  const chosen = useScreenSearch().get('deel') ?? ''
  const [change, setChange] = useState<Change>()
  const seen = others.filter((tab) => tab.roles.some((role) => roles.includes(role)))
  const other = seen.find(({ key }) => key === chosen)
  const current = other?.key ?? (isOwn(chosen) ? chosen : 'mensen')
  const Part = isOwn(current) ? own[current] : undefined
  const labels = { mensen: words.people, familie: words.kin, wonen: words.living }
  return (
    <Stack>
      <Heading family={family} open={setChange} />
      <Tabs
        label={words.tabs}
        tabs={[
          ...(Object.keys(own) as (keyof typeof own)[]).map((key) => ({ key, label: labels[key] })),
          ...seen.map(({ key, label }) => ({ key, label: label[language] })),
        ].map(({ key, label }) => ({ label, href: `?deel=${key}`, current: key === current }))}
      />
      {Part && <Part family={family} texts={{ words: changeWords, persons, page: words }} open={setChange} />}
      {other && (
        <Suspense fallback={<LoadingNotice />}>
          <other.Tab householdId={family.id} />
        </Suspense>
      )}
      <EarlierDossiers family={family} />
      <ChangeWindow change={change} onClose={() => setChange(undefined)} />
    </Stack>
  )
}

function Heading({ family, open }: { family: FamilyPage; open: (change: Change) => void }) {
  const { page: words, list } = useFamilyWords()
  const persons = usePersonsWords()
  const sayAge = useSayAge()
  const now = family.members.filter(({ until }) => until === null)
  const title = fill(words.family, { name: family.name || persons.names.unknown })
  return (
    <div>
      <Breadcrumbs crumbs={[{ label: list.title, href: '/app/gezinnen' }, { label: title }]} />
      <PageHeading
        title={title}
        tabTitle={list.title}
        lead={now.map((member) => `${member.given || member.name} (${sayAge(member, family.today)})`).join(', ')}
        badges={now.some(({ secret }) => secret) && <Badge tone="warning">{words.secret}</Badge>}
        actions={
          <>
            <Looked householdId={family.id} />
            <Dossier family={family} open={open} />
          </>
        }
      />
    </div>
  )
}
