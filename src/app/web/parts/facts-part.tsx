import { Card, CardGrid, Columns, FigureCard, Stack } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { Stepper } from '../../../platform/ui/stepper.tsx'
import { Timeline, type TimelineEvent } from '../../../platform/ui/timeline.tsx'
import { samples } from './samples.nl.ts'

const { figures, facts, steps, timeline } = samples

/** Figures that are links, and the facts of a file. */
export function FactsPart() {
  return (
    <Stack>
      <CardGrid narrow>
        <FigureCard figure={2} label={figures.unsafe} href="?weergave=onveilig" tone="negative" note={figures.norm} />
        <FigureCard figure={4} label={figures.late} href="?weergave=laat" tone="warning" />
        <FigureCard figure={3} label={figures.signals} href="?weergave=nieuw" />
        <FigureCard figure={7} label={figures.waiting} href="?weergave=wacht" />
      </CardGrid>
      <Card title={facts.title} level={3}>
        <KeyFacts
          facts={[
            { label: facts.director, value: facts.directorName },
            { label: facts.since, value: facts.sinceDate },
            { label: facts.next, value: facts.nextDate },
            { label: facts.watch, value: facts.watchName, action: <a href="#vn-main">{facts.change}</a> },
            { label: facts.unknown, value: facts.unknownValue },
          ]}
        />
      </Card>
    </Stack>
  )
}

const EVENTS: readonly TimelineEvent[] = [
  {
    id: 'a',
    at: '2026-11-20T09:15:00Z',
    title: timeline.visit,
    by: facts.directorName,
    icon: 'phone',
    body: timeline.visitBody,
  },
  {
    id: 'b',
    at: '2026-11-18T13:00:00Z',
    title: timeline.meeting,
    by: timeline.meetingBy,
    icon: 'people',
    tone: 'positive',
    body: timeline.meetingBody,
    changes: [{ label: timeline.level, from: '3', to: '4' }],
  },
  {
    id: 'c',
    at: '2026-11-03',
    title: timeline.signal,
    by: timeline.signalBy,
    icon: 'warning',
    tone: 'negative',
    body: timeline.signalBody,
  },
]

/** Where one is, and how one came there. */
export function StepsPart() {
  const filters = [
    { key: 'contact', label: timeline.filters.contact, href: '?soort=contact', current: true },
    { key: 'besluit', label: timeline.filters.decisions, href: '?soort=besluit' },
  ]
  return (
    <>
      <Stepper
        label={steps.label}
        steps={[
          { key: '1', label: steps.one, status: 'done', note: steps.oneNote, href: '?stap=1' },
          { key: '2', label: steps.two, status: 'now' },
          { key: '3', label: steps.three, status: 'skipped', note: steps.threeNote },
          { key: '4', label: steps.four, status: 'todo', href: '?stap=4' },
          { key: '5', label: steps.five, status: 'todo' },
        ]}
      />
      <Columns
        main={
          <Card title={timeline.title} level={3}>
            <Timeline events={EVENTS} filters={filters} />
          </Card>
        }
        side={<FactsPart />}
      />
    </>
  )
}
