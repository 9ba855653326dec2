import { useState } from 'react'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, EmptyState } from '../../../../platform/ui/data-table.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { KeyFacts } from '../../../../platform/ui/key-facts.tsx'
import { useScreenParams } from '../../../../platform/ui/screen.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { MoneyPage } from '../../contract/money.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { nodeHref } from '../asking.ts'
import { Amount } from './amount.tsx'
import { moneyHref, useMoney, useMoneyWords, useSayYears } from './asking.ts'
import { BookingsCard } from './bookings-card.tsx'
import { FigureHistory } from './figure-history.tsx'
import { ChangeLine } from './line-window.tsx'
import { type Line, LineAmount, useSayReckoning } from './lines-card.tsx'
import { MoneyFrame } from './money-frame.tsx'
import { WithdrawWindow } from './withdraw-window.tsx'

function Facts({ line }: { line: Line }) {
  const words = useMoneyWords()
  const sayYears = useSayYears()
  const sayReckoning = useSayReckoning()
  const { line: own, lines } = words
  const { node, reckoning, stated, shares, note, source } = line
  return (
    <KeyFacts
      facts={[
        { label: lines.amount, value: <LineAmount amount={line.amount} /> },
        {
          label: lines.nature,
          value: `${words.natures[line.nature]}, ${sayYears(line, line.nature === 'structural').toLowerCase()}`,
        },
        ...(reckoning ? [{ label: own.reckoning, value: sayReckoning(reckoning) }] : []),
        ...(stated === null ? [] : [{ label: own.stated, value: <Amount cents={stated} /> }]),
        { label: lines.source, value: source?.name ?? lines.noSource },
        {
          label: own.shares,
          value:
            shares.length > 0 ? shares.map(({ payer, weight }) => `${payer}: ${weight}`).join(', ') : lines.together,
        },
        { label: own.onTop, value: own[line.onTop] },
        { label: own.about, value: node ? <a href={nodeHref(node.id)}>{node.name}</a> : lines.whole },
        ...(note ? [{ label: own.note, value: note }] : []),
      ]}
    />
  )
}

type Standing = Line['standings'][number]

function StandingsCard({ line }: { line: Line }) {
  const words = useMoneyWords()
  const columns: Column<Standing & { id: string }>[] = [
    { key: 'year', label: words.year, cell: ({ year }) => year ?? words.noYear },
    ...(['budgeted', 'committed', 'spent', 'left', 'free'] as const).map(
      (key): Column<Standing & { id: string }> => ({
        key,
        label: words.years[key],
        align: 'end',
        cell: (row) => <Amount cents={row[key]} />,
      }),
    ),
  ]
  if (line.standings.length === 0) return null
  return (
    <Card title={words.line.standing} flush>
      <SimpleTable
        caption={words.line.standingCaption}
        columns={columns}
        rows={line.standings.map((row) => ({ ...row, id: String(row.year) }))}
        empty={{ title: words.lines.empty }}
      />
    </Card>
  )
}

type Given = { now: MoneyPage; programme: ProgrammePage; line: Line }

function OneLine({ now, programme, line }: Given) {
  const { line: words } = useMoneyWords()
  const go = useGo()
  const [open, setOpen] = useState<'change' | 'withdraw'>()
  const close = () => setOpen(undefined)
  const back = moneyHref(programme.id)
  return (
    <>
      <Card title={line.effort}>
        <Facts line={line} />
        <div className="vn-button-row vn-no-print">
          {now.mayChange && <Button onClick={() => setOpen('change')}>{words.change}</Button>}
          {now.mayChange && <Button onClick={() => setOpen('withdraw')}>{words.withdraw}</Button>}
          <LinkButton kind="quiet" href={back}>
            {words.back}
          </LinkButton>
        </div>
      </Card>
      <StandingsCard line={line} />
      <BookingsCard line={line.id} mayChange={now.mayChange} />
      <FigureHistory programme={programme.id} about={line.id} />
      {open === 'change' && <ChangeLine {...{ now, programme, line }} onClose={close} />}
      {open === 'withdraw' && (
        <WithdrawWindow
          at={`/budget-lines/${line.id}`}
          version={line.version}
          words={words}
          submit={words.withdraw}
          onClose={close}
          onDone={() => go(back)}
        />
      )}
    </>
  )
}

function Page({ programme }: { programme: ProgrammePage }) {
  const { lineId } = useScreenParams<'lineId'>()
  const { line: words } = useMoneyWords()
  const asked = useMoney(programme.id)
  return (
    <Loaded asked={asked}>
      {(now) => {
        const line = now.lines.find(({ id }) => id === lineId)
        if (line) return <OneLine key={line.id} {...{ now, programme, line }} />
        const actions = <LinkButton href={moneyHref(programme.id)}>{words.back}</LinkButton>
        return <EmptyState title={words.unknown} text={words.unknownText} actions={actions} />
      }}
    </Loaded>
  )
}

/** One budget line: how its amount comes about, how it stands by year, what was booked and what changed. */
export function Screen() {
  return <MoneyFrame part="overview">{(programme) => <Page programme={programme} />}</MoneyFrame>
}
