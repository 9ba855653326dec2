import { type ComponentType, lazy, Suspense } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Columns, Stack } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Breadcrumbs, Tabs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams, useScreenSearch } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { DossierPage } from '../contract/dossier.ts'
import { fileEn } from '../words/file.en.ts'
import { fileNl } from '../words/file.nl.ts'
import type { DossierTab, TabProps } from './dossier-tab.ts'
import { OverrulingsCard } from './overrulings-card.tsx'
import { SideCards } from './side-cards.tsx'
import { WhoIsWhoPage } from './who-is-who.tsx'
import { useFileWords } from './words.ts'

const own: readonly DossierTab[] = [
  {
    key: 'tijdlijn',
    label: { nl: fileNl.tabs.timeline, en: fileEn.tabs.timeline },
    load: () => import('./timeline-tab.tsx'),
  },
  {
    key: 'betrokkenen',
    label: { nl: fileNl.tabs.involved, en: fileEn.tabs.involved },
    load: () => import('./involved-tab.tsx'),
  },
  {
    key: 'overdracht',
    label: { nl: fileNl.tabs.handover, en: fileEn.tabs.handover },
    load: () => import('./handover-tab.tsx'),
  },
]

type Part = { key: string; label: DossierTab['label'] } & ({ Part: ComponentType<TabProps> } | { path: string })

/** The page of one dossier, with the parts that other modules bring beside our own. */
export function dossierPage(more: readonly DossierTab[]): ComponentType {
  const parts = [...own.slice(0, 1), ...more, ...own.slice(1)].map((tab): Part => {
    if ('path' in tab) return tab
    const { key, label, load } = tab
    return { key, label, Part: lazy(async () => ({ default: (await load()).Tab })) }
  })
  return () => <Page parts={parts} />
}

function Page({ parts }: { parts: readonly Part[] }) {
  const { dossierId } = useScreenParams<'dossierId'>()
  const chosen = useScreenSearch().get('deel')
  const asked = useAsked<DossierPage>('dossier', `/dossiers/${dossierId}`)
  const shown = parts.flatMap((part) => ('Part' in part ? [part] : []))
  const current = shown.find(({ key }) => key === chosen) ?? shown[0]
  const dossier = asked.data
  if (asked.isPending) return <LoadingNotice />
  if (!dossier || !current) return <WhoIsWhoPage dossierId={dossierId} problem={asked.error} />
  return (
    <Stack>
      <Heading dossier={dossier} />
      <Parts parts={parts} current={current.key} dossierId={dossierId} household={dossier.household.id} />
      <Columns
        main={
          <>
            <Waiting dossier={dossier} />
            <Suspense fallback={<LoadingNotice />}>
              <current.Part dossier={dossier} />
            </Suspense>
            <OverrulingsCard overrulings={dossier.overrulings} />
          </>
        }
        side={<SideCards dossier={dossier} />}
      />
    </Stack>
  )
}

type PartsProps = { parts: readonly Part[]; current: string; dossierId: string; household: string }

function Parts({ parts, current, dossierId, household }: PartsProps) {
  const language = useLanguage()
  const { page, tabs } = useFileWords()
  const address = `/app/dossiers/${dossierId}`
  return (
    <Tabs
      label={page.tabs}
      tabs={[
        ...parts.map((part) => ({
          label: part.label[language],
          href: 'path' in part ? `${address}/${part.path}` : `${address}?deel=${part.key}`,
          current: part.key === current,
        })),
        { label: tabs.signals, href: `/app/gezinnen/${household}?deel=signalen` },
        { label: tabs.consent, href: `${address}/toestemming` },
        { label: tabs.access, href: `${address}/toegang` },
        { label: tabs.looks, href: `/app/gezinnen/${household}/inzage` },
      ]}
    />
  )
}

/** Who keeps the eye or directs closes it; for others the screen would only say no. */
const mayClose = ({ closed, relations }: DossierPage) =>
  !closed && relations.some((relation) => relation === 'watch' || relation === 'director')

function Heading({ dossier }: { dossier: DossierPage }) {
  const { page: words } = useFileWords()
  const language = useLanguage()
  const { number, closed, openedAt, director, handover } = dossier
  const lead = closed
    ? fill(words.closedLead, { number, date: sayDay(closed.at, language) })
    : fill(words.lead, { number, date: sayDay(openedAt, language) })
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words.crumb, href: '/app/dossiers' }, { label: number }]} />
      <PageHeading
        title={dossier.household.name}
        tabTitle={fill(words.tabTitle, { number })}
        lead={lead}
        actions={
          <>
            <LinkButton href={`/app/gezinnen/${dossier.household.id}`}>{words.family}</LinkButton>
            {mayClose(dossier) && <LinkButton href={`/app/dossiers/${dossier.id}/sluiten`}>{words.close}</LinkButton>}
          </>
        }
        badges={
          <>
            {closed && <Badge>{words.closed}</Badge>}
            {director?.kind === 'own' && <Badge tone="info">{words.ownDirection}</Badge>}
            {handover && <Badge tone={handover.late ? 'negative' : 'warning'}>{words.handoverOpen}</Badge>}
          </>
        }
      />
    </>
  )
}

/** What has to be done first in this dossier. */
function Waiting({ dossier }: { dossier: DossierPage }) {
  const { page: words } = useFileWords()
  const language = useLanguage()
  const { handover, director, id } = dossier
  const estimate = director?.kind === 'own' ? director.estimate : undefined
  return (
    <>
      {handover && (
        <Alert
          tone={handover.late ? 'warning' : 'info'}
          actions={
            <LinkButton small href={`/app/dossiers/${id}?deel=overdracht`}>
              {words.toHandover}
            </LinkButton>
          }
        >
          <p>
            {fill(handover.mineToAnswer ? words.handoverMine : words.handoverOther, {
              to: handover.to,
              date: sayDate(handover.due, language),
            })}
          </p>
        </Alert>
      )}
      {estimate?.due && (
        <Alert tone="warning">
          <p>{fill(words.review, { date: sayDate(estimate.reviewOn, language) })}</p>
        </Alert>
      )}
    </>
  )
}
