import { lazy, Suspense, useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { Loaded } from '../../../platform/ui/asked.tsx'
import { Button, PrintButton } from '../../../platform/ui/button.tsx'
import { Columns, Stack } from '../../../platform/ui/card.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import type { NodePage } from '../contract/nodes.ts'
import { reports } from '../rules/kinds.ts'
import { listHref, nodeHref, programmeHref, useAsked, useProgramme, useProgrammeWords } from './asking.ts'
import { HistoryCard } from './history-card.tsx'
import { LinksCard } from './links-card.tsx'
import { FactsCard, PlanningCard, StatusCard, TextCard } from './node-cards.tsx'
import { AddNode, ChangeNode } from './node-window.tsx'
import { EvaluationsCard } from './pilots/evaluations-card.tsx'
import { StepsCard } from './pilots/steps-card.tsx'
import { StatusBadge, useNameIn, useSayWarning } from './saying.tsx'
import { PlaceCard } from './shape/place-card.tsx'
import { StatesCard } from './states-card.tsx'
import './programme.css'

// The cards of other parts come with their own words and windows; the page stands before they are in.
const IndicatorsCard = lazy(async () => ({
  default: (await import('./indicators/indicators-card.tsx')).IndicatorsCard,
}))
const NodeEntriesCard = lazy(async () => ({
  default: (await import('./registers/node-entries-card.tsx')).NodeEntriesCard,
}))
const RisksCard = lazy(async () => ({ default: (await import('./risks/risks-card.tsx')).RisksCard }))

function Warnings({ now }: { now: NodePage }) {
  const { node, shape } = useProgrammeWords()
  const say = useSayWarning()
  if (now.warnings.length === 0) return null
  return (
    <Alert tone="warning" title={node.check} level={2}>
      <ul>
        {now.warnings.map((warning) => (
          <li key={`${warning.code} ${JSON.stringify(warning.facts)}`}>
            {say(warning)} {now.mayChange && shape.advice[warning.code]}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function AddBelow({ now, onClose }: { now: NodePage; onClose: () => void }) {
  const programme = useProgramme(now.programme.id).data
  return programme ? <AddNode programme={programme} under={now.id} onClose={onClose} /> : null
}

function Actions({ now, onOpen }: { now: NodePage; onOpen: (what: 'change' | 'add') => void }) {
  const words = useProgrammeWords()
  const holds = now.lists.kinds.some(({ current, under }) => current && under.includes(now.kind))
  const open = now.mayChange && now.successor === null
  return (
    <>
      <PrintButton />
      {open && holds && (
        <Button icon="plus" onClick={() => onOpen('add')}>
          {words.node.addBelow}
        </Button>
      )}
      {open && (
        <Button kind="primary" onClick={() => onOpen('change')}>
          {words.change}
        </Button>
      )}
    </>
  )
}

function Elsewhere({ now }: { now: NodePage }) {
  const { node } = useProgrammeWords()
  const line = (text: string, to: NodePage['successor']) =>
    to && (
      <Alert tone="info">
        <p>
          {text} <a href={nodeHref(to.id)}>{to.name}</a> ({to.programme})
        </p>
      </Alert>
    )
  return (
    <>
      {line(node.goesOn, now.successor)}
      {line(node.cameFrom, now.origin)}
    </>
  )
}

function Struck({ now }: { now: NodePage }) {
  const { strike } = useProgrammeWords().shape
  return (
    <Alert tone="info" title={strike.title2} level={2}>
      <p>
        {strike.gone} <a href={programmeHref(now.programme.id)}>{strike.back}</a>
      </p>
    </Alert>
  )
}

function Page({ now }: { now: NodePage }) {
  const nameIn = useNameIn()
  const [open, setOpen] = useState<'change' | 'add'>()
  const close = () => setOpen(undefined)
  const follows = reports(now.shape)
  return (
    <Stack>
      <PageHeading
        title={now.name}
        lead={`${nameIn(now.lists.kinds, now.kind)} · ${now.programme.name}`}
        badges={follows && <StatusBadge status={now.status} list={now.lists.statuses} />}
        actions={<Actions now={now} onOpen={setOpen} />}
      />
      {now.struck && <Struck now={now} />}
      <Elsewhere now={now} />
      <Warnings now={now} />
      <Columns
        main={
          <>
            <TextCard now={now} />
            <Suspense fallback={<LoadingNotice />}>
              <NodeEntriesCard now={now} />
            </Suspense>
            <LinksCard now={now} />
            {follows && <EvaluationsCard now={now} />}
            <Suspense fallback={<LoadingNotice />}>
              <RisksCard now={now} />
            </Suspense>
          </>
        }
        side={
          <>
            <FactsCard now={now} />
            {!now.struck && <PlaceCard now={now} />}
            {follows && <StatusCard now={now} />}
            {follows && <PlanningCard now={now} />}
            {now.steps.length > 0 && <StepsCard now={now} />}
            <Suspense fallback={<LoadingNotice />}>
              <IndicatorsCard now={now} />
            </Suspense>
          </>
        }
      />
      {follows && !now.struck && <StatesCard now={now} />}
      <HistoryCard now={now} />
      {open === 'change' && <ChangeNode now={now} onClose={close} />}
      {open === 'add' && <AddBelow now={now} onClose={close} />}
    </Stack>
  )
}

/** One part of a programme with all that is known of it. */
export function Screen() {
  const { list } = useProgrammeWords()
  const { nodeId } = useScreenParams<'nodeId'>()
  const asked = useAsked<NodePage>(`/programme-nodes/${nodeId}`)
  const now = asked.data
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: list.title, href: listHref },
          ...(now ? [{ label: now.programme.name, href: programmeHref(now.programme.id) }] : []),
          ...(now?.path ?? []).map(({ id, name }) => ({ label: name, href: nodeHref(id) })),
          { label: now?.name ?? '…' },
        ]}
      />
      <Loaded whole asked={asked}>
        {(node) => <Page key={node.id} now={node} />}
      </Loaded>
    </>
  )
}
