import { useState } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { AddButton, Button } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { RadioGroup } from '../../../../platform/ui/choices.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { TextArea, TextField } from '../../../../platform/ui/field.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { MoneyPage } from '../../contract/money.ts'
import { sourceNatures } from '../../rules/money/sources.ts'
import { FormWindow } from '../form-window.tsx'
import { Amount, AmountField, useReadMoney, YearField } from './amount.tsx'
import { useMoneyWords, useSayYears } from './asking.ts'
import { WithdrawWindow } from './withdraw-window.tsx'

type Source = MoneyPage['sources'][number]
type ErrorOf = (field: string) => string | undefined

function Fields({ source, errorOf }: { source: Source | undefined; errorOf: ErrorOf }) {
  const words = useMoneyWords()
  const { source: own } = words
  const text = (name: 'name' | 'payer') => (
    <TextField name={name} label={own[name]} defaultValue={source?.[name]} error={errorOf(name)} maxLength={200} />
  )
  return (
    <>
      {text('name')}
      {text('payer')}
      <RadioGroup
        name="nature"
        label={own.nature}
        defaultValue={source?.nature}
        options={sourceNatures.map((value) => ({ value, label: words.sourceNatures[value] }))}
        error={errorOf('nature')}
      />
      <AmountField
        name="cents"
        label={own.amount}
        hint={own.amountHint}
        cents={source?.cents}
        error={errorOf('cents')}
      />
      <YearField
        name="from"
        label={words.line.from}
        hint={words.line.fromHint}
        optional
        year={source?.from}
        error={errorOf('from')}
      />
      <YearField name="until" label={words.line.until} optional year={source?.until} error={errorOf('until')} />
      <TextArea
        name="note"
        label={own.note}
        optional
        rows={2}
        defaultValue={source?.note}
        error={errorOf('note')}
        maxLength={2000}
      />
    </>
  )
}

function SourceWindow({ now, source, onClose }: { now: MoneyPage; source?: Source | undefined; onClose: () => void }) {
  const { source: words, line } = useMoneyWords()
  const money = useReadMoney()
  return (
    <FormWindow
      onClose={onClose}
      title={source ? words.changeTitle : words.add}
      submit={source ? line.change : words.add}
      done={source ? words.changed : words.added}
      ask={(form) => {
        const body = {
          name: form.needed('name', words.needName),
          payer: form.needed('payer', words.needPayer),
          nature: form.pick('nature'),
          cents: money.amount(form, 'cents'),
          from: money.yearOrNone(form, 'from'),
          until: money.yearOrNone(form, 'until'),
          note: form.text('note'),
        }
        return () =>
          source
            ? api.put(`/money-sources/${source.id}`, body, { version: source.version })
            : api.post(`/programmes/${now.programme.id}/money-sources`, body)
      }}
    >
      {(errorOf) => <Fields source={source} errorOf={errorOf} />}
    </FormWindow>
  )
}

type Opened = { what: 'change' | 'withdraw'; source: Source }

function useColumns(open: ((opened: Opened) => void) | undefined): Column<Source>[] {
  const words = useMoneyWords()
  const { source: own, line } = words
  const sayYears = useSayYears()
  const columns: Column<Source>[] = [
    {
      key: 'name',
      label: own.name,
      cell: ({ name, note }) => (
        <>
          {name}
          {note && <SecondLine>{note}</SecondLine>}
        </>
      ),
    },
    { key: 'amount', label: own.amount, align: 'end', cell: ({ cents }) => <Amount cents={cents} /> },
    { key: 'payer', label: own.payer, cell: ({ payer }) => payer },
    {
      key: 'nature',
      label: own.nature,
      cell: (source) => (
        <>
          {source.nature === 'unsure' ? words.unsureShort : words.sourceNatures[source.nature]}
          <SecondLine>{sayYears(source, source.nature !== 'incidental')}</SecondLine>
        </>
      ),
    },
  ]
  if (!open) return columns
  const cell = (source: Source) => (
    <div className="vn-button-row vn-no-print">
      <Button small of={source.name} onClick={() => open({ what: 'change', source })}>
        {line.change}
      </Button>
      <Button small kind="quiet" of={source.name} onClick={() => open({ what: 'withdraw', source })}>
        {line.withdraw}
      </Button>
    </div>
  )
  return [...columns, { key: 'deeds', label: '', cell }]
}

/** The money that was promised: who pays, how much, once or every year. */
export function SourcesCard({ now }: { now: MoneyPage }) {
  const { source: words, line } = useMoneyWords()
  const [opened, setOpened] = useState<Opened>()
  const [adding, setAdding] = useState(false)
  const columns = useColumns(now.mayChange ? setOpened : undefined)
  const add = now.mayChange && <AddButton label={words.add} onClick={() => setAdding(true)} />
  const close = () => setOpened(undefined)
  return (
    <Card title={words.title} actions={now.sources.length > 0 && add} flush>
      <SimpleTable
        caption={words.caption}
        columns={columns}
        rows={now.sources}
        empty={{ title: words.empty, text: now.mayChange ? words.emptyText : words.emptyRead, actions: add }}
      />
      {adding && <SourceWindow now={now} onClose={() => setAdding(false)} />}
      {opened?.what === 'change' && <SourceWindow {...{ now }} source={opened.source} onClose={close} />}
      {opened?.what === 'withdraw' && (
        <WithdrawWindow
          at={`/money-sources/${opened.source.id}`}
          version={opened.source.version}
          words={words}
          submit={line.withdraw}
          onClose={close}
        />
      )}
    </Card>
  )
}
