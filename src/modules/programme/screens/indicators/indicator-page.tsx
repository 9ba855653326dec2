import { useState } from 'react'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Button, PrintButton } from '../../../../platform/ui/button.tsx'
import { Card, Columns, Stack } from '../../../../platform/ui/card.tsx'
import { Breadcrumbs } from '../../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../../platform/ui/screen.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { listHref, programmeHref, useAsked, useProgrammeWords } from '../asking.ts'
import { indicatorsHref, useIndicatorWords } from './asking.ts'
import { FigureCard } from './figure-card.tsx'
import { BreaksCard, DataCard, GoalCard, MeaningCard } from './indicator-cards.tsx'
import { IndicatorWindow } from './indicator-window.tsx'
import { DirectionBadge } from './saying.tsx'
import { TrendPicture } from './trend-picture.tsx'
import { BreakWindow, GoalWindow, MeasureWindow } from './value-windows.tsx'
import { ValuesCard } from './values-card.tsx'
import '../programme.css'
import './indicators.css'

type Open = 'change' | 'measure' | 'break' | 'goal'

function Windows({ now, open, onClose }: { now: IndicatorPage; open: Open | undefined; onClose: () => void }) {
  const props = { now, onClose }
  if (open === 'change') return <IndicatorWindow {...props} programme={now.programme.id} node={null} />
  if (open === 'measure') return <MeasureWindow {...props} />
  if (open === 'break') return <BreakWindow {...props} />
  return open === 'goal' ? <GoalWindow {...props} /> : null
}

function Page({ now }: { now: IndicatorPage }) {
  const words = useIndicatorWords()
  const { change } = useProgrammeWords()
  const [open, setOpen] = useState<Open>()
  const { mayChange } = now
  return (
    <Stack>
      <PageHeading
        title={now.name}
        lead={`${words.indicator} · ${now.node?.name ?? now.programme.name}`}
        badges={<DirectionBadge row={now} />}
        actions={
          <>
            <PrintButton />
            {mayChange && <Button onClick={() => setOpen('change')}>{change}</Button>}
            {mayChange && (
              <Button kind="primary" icon="plus" onClick={() => setOpen('measure')}>
                {words.value.title}
              </Button>
            )}
          </>
        }
      />
      <Columns
        main={
          <>
            <Card title={words.picture.title}>
              <TrendPicture now={now} />
            </Card>
            <MeaningCard now={now} />
          </>
        }
        side={
          <>
            <GoalCard now={now} onChange={() => setOpen('goal')} />
            <DataCard now={now} />
            <FigureCard now={now} />
            <BreaksCard now={now} onAdd={() => setOpen('break')} />
          </>
        }
      />
      <ValuesCard now={now} onMeasure={() => setOpen('measure')} />
      <Windows now={now} open={open} onClose={() => setOpen(undefined)} />
    </Stack>
  )
}

/** One indicator: what it means, where it goes, and every value with its day and source. */
export function Screen() {
  const { list } = useProgrammeWords()
  const { title } = useIndicatorWords()
  const { indicatorId } = useScreenParams<'indicatorId'>()
  const asked = useAsked<IndicatorPage>(`/indicators/${indicatorId}`)
  const now = asked.data
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: list.title, href: listHref },
          ...(now
            ? [
                { label: now.programme.name, href: programmeHref(now.programme.id) },
                { label: title, href: indicatorsHref(now.programme.id) },
              ]
            : []),
          { label: now?.name ?? '…' },
        ]}
      />
      <Loaded whole asked={asked}>
        {(indicator) => <Page key={indicator.id} now={indicator} />}
      </Loaded>
    </>
  )
}
