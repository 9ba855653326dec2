import { useState } from 'react'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { AddButton, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, EmptyState, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { useScreenSearch } from '../../../../platform/ui/screen.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { count, fill } from '../../../../platform/words.ts'
import type { MoneyPage } from '../../contract/money.ts'
import type { ProgrammePage } from '../../contract/programmes.ts'
import { notations, typedQuantity } from '../../rules/money/typed.ts'
import { Amount } from './amount.tsx'
import { lineHref, moneyHref, useEuros, useMoneyWords, useSayYears } from './asking.ts'
import { isNarrow, linesThatFit, readLineFilter } from './line-filter.ts'
import { LineFilterForm } from './line-filter-form.tsx'
import { AddLine } from './line-window.tsx'

export type Line = MoneyPage['lines'][number]

/** How an amount comes about: "4 × € 65 per uur, 52 keer". */
export function useSayReckoning(): (reckoning: NonNullable<Line['reckoning']>) => string {
  const { lines } = useMoneyWords()
  const euros = useEuros()
  const notation = notations[useLanguage()]
  return ({ price, quantity, times, unit }) =>
    fill(times === '1' ? lines.reckonedOnce : lines.reckoned, {
      price: euros(price),
      quantity: typedQuantity(quantity, notation),
      times: typedQuantity(times, notation),
      unit,
    })
}

/** What a line costs, once or a year. */
export function LineAmount({ amount }: Pick<Line, 'amount'>) {
  const { noAmount } = useMoneyWords()
  return amount === null ? <span className="vn-muted">{noAmount}</span> : <Amount cents={amount} />
}

function useColumns(programme: string): Column<Line>[] {
  const words = useMoneyWords()
  const sayYears = useSayYears()
  const sayReckoning = useSayReckoning()
  return [
    {
      key: 'effort',
      label: words.lines.effort,
      cell: ({ id, effort, node, onTop }) => (
        <>
          <a href={lineHref(programme, id)}>{effort}</a>
          <SecondLine>{node?.name ?? words.lines.whole}</SecondLine>
          {onTop === 'unsure' && <Badge tone="warning">{words.lines.unsure}</Badge>}
        </>
      ),
    },
    {
      key: 'amount',
      label: words.lines.amount,
      align: 'end',
      cell: ({ amount, reckoning }) => (
        <>
          <LineAmount amount={amount} />
          {reckoning && <SecondLine>{sayReckoning(reckoning)}</SecondLine>}
        </>
      ),
    },
    {
      key: 'nature',
      label: words.lines.nature,
      cell: (line) => (
        <>
          {words.natures[line.nature]}
          <SecondLine>{sayYears(line, line.nature === 'structural')}</SecondLine>
        </>
      ),
    },
    {
      key: 'source',
      label: words.lines.source,
      cell: ({ source, shares }) => (
        <>
          {source?.name ?? <span className="vn-muted">{words.lines.noSource}</span>}
          {shares.length > 0 && <SecondLine>{shares.map(({ payer }) => payer).join(', ')}</SecondLine>}
        </>
      ),
    },
  ]
}

function Lines({ now }: { now: MoneyPage }) {
  const words = useMoneyWords()
  const euros = useEuros()
  const columns = useColumns(now.programme.id)
  const filter = readLineFilter(useScreenSearch())
  const shown = linesThatFit(now.lines, filter)
  const sum = shown.reduce((all, { amount }) => all + (amount ?? 0), 0)
  return (
    <>
      <LineFilterForm now={now} filter={filter} />
      <p role="status" className={isNarrow(filter) ? 'vn-money-sum' : 'vn-hidden'}>
        {count(words.lines.found, shown.length, { amount: euros(sum) })}
      </p>
      {shown.length > 0 ? (
        <SimpleTable
          caption={words.lines.caption}
          columns={columns}
          rows={shown}
          empty={{ title: words.lines.nothing }}
        />
      ) : (
        <EmptyState
          title={words.lines.nothing}
          text={words.lines.nothingText}
          icon="search"
          actions={<LinkButton href={moneyHref(now.programme.id)}>{words.filter.clear}</LinkButton>}
        />
      )}
    </>
  )
}

/** What is asked: every effort with what it costs. */
export function LinesCard({ now, programme }: { now: MoneyPage; programme: ProgrammePage }) {
  const { lines: words, line } = useMoneyWords()
  const [adding, setAdding] = useState(false)
  const add = now.mayChange && <AddButton label={line.add} onClick={() => setAdding(true)} />
  const none = now.lines.length === 0
  return (
    <Card title={words.title} actions={!none && add} flush>
      {none ? (
        <EmptyState
          title={words.empty}
          text={now.mayChange ? words.emptyText : words.emptyRead}
          icon="document"
          actions={add}
        />
      ) : (
        <Lines now={now} />
      )}
      {adding && <AddLine {...{ now, programme }} onClose={() => setAdding(false)} />}
    </Card>
  )
}
