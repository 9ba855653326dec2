import { useState } from 'react'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { AddButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, EmptyState } from '../../../../platform/ui/data-table.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { SavingList } from '../../contract/savings.ts'
import { useAsked } from '../asking.ts'
import { Amount, Spread } from './amount.tsx'
import { MoneyFrame } from './money-frame.tsx'
import { SavingCard } from './saving-card.tsx'
import { AddSaving } from './saving-window.tsx'
import { useSavingWords } from './savings-asking.ts'

type YearRow = SavingList['byYear'][number] & { id: string }
type TrackRow = SavingList['byTrack'][number] & { id: string }

function YearsCard({ now }: { now: SavingList }) {
  const { years: words } = useSavingWords()
  const nameOf = (id: string) => now.savings.find((saving) => saving.id === id)?.what ?? ''
  const columns: Column<YearRow>[] = [
    { key: 'year', label: words.year, cell: ({ year }) => year },
    { key: 'expected', label: words.expected, align: 'end', cell: ({ expected }) => <Spread {...expected} /> },
    { key: 'realised', label: words.realised, align: 'end', cell: ({ realised }) => <Amount cents={realised} /> },
    { key: 'unmeasured', label: words.unmeasured, cell: ({ unmeasured }) => unmeasured.map(nameOf).join(', ') },
  ]
  return (
    <Card title={words.title} flush>
      <p className="vn-money-hint">{words.hint}</p>
      <SimpleTable
        caption={words.caption}
        columns={columns}
        rows={now.byYear.map((row) => ({ ...row, id: String(row.year) }))}
        empty={{ title: words.title }}
      />
    </Card>
  )
}

function TracksCard({ now }: { now: SavingList }) {
  const { tracks: words } = useSavingWords()
  const columns: Column<TrackRow>[] = [
    { key: 'track', label: words.track, cell: ({ track }) => track || words.none },
    { key: 'expected', label: words.expected, align: 'end', cell: ({ expected }) => <Spread {...expected} /> },
    { key: 'realised', label: words.realised, align: 'end', cell: ({ realised }) => <Amount cents={realised} /> },
  ]
  if (now.byTrack.every(({ track }) => track === '')) return null
  return (
    <Card title={words.title} flush>
      <SimpleTable
        caption={words.caption}
        columns={columns}
        rows={now.byTrack.map((row) => ({ ...row, id: row.track }))}
        empty={{ title: words.title }}
      />
    </Card>
  )
}

function Savings({ now, programme }: { now: SavingList; programme: ProgrammePage }) {
  const words = useSavingWords()
  const [adding, setAdding] = useState(false)
  const add = now.mayChange && <AddButton label={words.add} onClick={() => setAdding(true)} />
  return (
    <>
      {now.savings.length === 0 ? (
        <Card>
          <EmptyState
            title={words.empty}
            text={now.mayChange ? words.emptyText : words.emptyRead}
            icon="document"
            actions={add}
          />
        </Card>
      ) : (
        <>
          <p>{words.lead}</p>
          {add && <div className="vn-button-row vn-no-print">{add}</div>}
          {now.savings.map((saving) => (
            <SavingCard key={saving.id} {...{ saving, programme }} mayChange={now.mayChange} />
          ))}
          <YearsCard now={now} />
          <TracksCard now={now} />
        </>
      )}
      {adding && <AddSaving programme={programme} onClose={() => setAdding(false)} />}
    </>
  )
}

function Page({ programme }: { programme: ProgrammePage }) {
  const asked = useAsked<SavingList>(`/programmes/${programme.id}/savings`)
  return <Loaded asked={asked}>{(now) => <Savings {...{ now, programme }} />}</Loaded>
}

/** What is expected to be saved, with the reasoning written out, and what came of it. */
export function Screen() {
  return <MoneyFrame part="savings">{(programme) => <Page programme={programme} />}</MoneyFrame>
}
