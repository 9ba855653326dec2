import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { AddButton, Button } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import type { Column } from '../../../../platform/ui/data-table.tsx'
import { SelectField, TextField } from '../../../../platform/ui/field.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { MoneyPage } from '../../contract/money.ts'
import { natures } from '../../rules/money/lines.ts'
import { FormWindow } from '../form-window.tsx'
import { Amount, AmountField, useReadMoney, YearField } from './amount.tsx'
import { useMoneyWords } from './asking.ts'
import { WithdrawWindow } from './withdraw-window.tsx'

type Total = MoneyPage['stated'][number]

function AddTotal({ now, onClose }: { now: MoneyPage; onClose: () => void }) {
  const words = useMoneyWords()
  const { stated: own } = words
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={own.addTitle}
      submit={own.add}
      done={own.added}
      ask={(form) => {
        const body = {
          nature: form.choice('nature'),
          year: money.yearOrNone(form, 'year'),
          cents: money.amount(form, 'cents'),
          stands: form.needed('stands', own.needStands),
        }
        return () => api.post(`/programmes/${now.programme.id}/stated-totals`, body)
      }}
    >
      {(errorOf) => (
        <>
          <TextField name="stands" label={own.stands} error={errorOf('stands')} maxLength={200} />
          <SelectField
            name="nature"
            label={own.about}
            empty={own.all}
            options={natures.map((value) => ({ value, label: words.natures[value] }))}
            error={errorOf('nature')}
          />
          <YearField name="year" label={words.year} hint={own.yearHint} optional error={errorOf('year')} />
          <AmountField name="cents" label={own.stated} error={errorOf('cents')} />
        </>
      )}
    </FormWindow>
  )
}

function useColumns(withdraw: ((total: Total) => void) | undefined): Column<Total>[] {
  const words = useMoneyWords()
  const { stated: own } = words
  const amount = (key: 'stated' | 'counted' | 'difference', of: (total: Total) => number): Column<Total> => ({
    key,
    label: own[key],
    align: 'end',
    cell: (total) => <Amount cents={of(total)} />,
  })
  const columns: Column<Total>[] = [
    { key: 'stands', label: own.stands, cell: ({ stands }) => stands },
    {
      key: 'about',
      label: own.about,
      cell: ({ nature, year }) => `${nature ? words.natures[nature] : own.all}, ${year ?? own.allYears.toLowerCase()}`,
    },
    amount('stated', ({ cents }) => cents),
    amount('counted', ({ counted }) => counted),
    amount('difference', ({ difference }) => difference),
  ]
  if (!withdraw) return columns
  const cell = (total: Total) => (
    <Button small kind="quiet" of={total.stands} className="vn-no-print" onClick={() => withdraw(total)}>
      {own.withdraw}
    </Button>
  )
  return [...columns, { key: 'withdraw', label: '', cell }]
}

/** The totals as documents say them, beside what we count. */
export function StatedCard({ now }: { now: MoneyPage }) {
  const { stated: words } = useMoneyWords()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Total>()
  const columns = useColumns(now.mayChange ? setLeaving : undefined)
  const add = now.mayChange && <AddButton label={words.add} onClick={() => setAdding(true)} />
  return (
    <Card title={words.title} actions={now.stated.length > 0 && add} flush>
      <SimpleTable
        caption={words.caption}
        columns={columns}
        rows={now.stated}
        empty={{ title: words.empty, text: now.mayChange ? words.emptyText : words.emptyRead, actions: add }}
      />
      {adding && <AddTotal now={now} onClose={() => setAdding(false)} />}
      {leaving && (
        <WithdrawWindow
          at={`/stated-totals/${leaving.id}`}
          version={leaving.version}
          words={words}
          submit={words.withdraw}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Card>
  )
}
