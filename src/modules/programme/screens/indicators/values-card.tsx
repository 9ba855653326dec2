import { useState } from 'react'
import { Button, ButtonRow, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { sayDay } from '../../../../platform/ui/parse-date.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import { fill } from '../../../../platform/words.ts'
import type { IndicatorPage } from '../../contract/indicators.ts'
import { importHref, sheetHref, useImportWords, useIndicatorWords, useSayDay, useSayValue } from './asking.ts'
import { type Measured, StrikeWindow } from './value-windows.tsx'

function ValueCell({ row, latest }: { row: Measured; latest: number }) {
  const { page, strike } = useIndicatorWords()
  const say = useSayValue()
  if (row.struck === null)
    return (
      <>
        {say(row.value)}
        {row.meaning !== latest && <SecondLine>{fill(page.meaningOf, { number: row.meaning })}</SecondLine>}
      </>
    )
  return (
    <span className="vn-struck">
      <s>{say(row.value)}</s>
      <SecondLine>{fill(strike.struck, { why: row.struck })}</SecondLine>
    </span>
  )
}

function useColumns(now: IndicatorPage, strike: (row: Measured) => void): Column<Measured>[] {
  const { page, codes, strike: words } = useIndicatorWords()
  const day = useSayDay()
  const language = useLanguage()
  const latest = now.meanings[0]?.number ?? 1
  const columns: Column<Measured>[] = [
    { key: 'on', label: page.day, cell: ({ on }) => day(on) },
    { key: 'value', label: page.value, align: 'end', cell: (row) => <ValueCell row={row} latest={latest} /> },
    {
      key: 'source',
      label: page.source,
      cell: ({ source, note }) => (
        <>
          {source}
          {note && <SecondLine>{note}</SecondLine>}
        </>
      ),
    },
    { key: 'quality', label: page.sure, cell: ({ quality }) => codes.qualities[quality] },
    {
      key: 'origin',
      label: page.origin,
      cell: ({ origin, byName, at }) => (
        <>
          {codes.origins[origin]}
          <SecondLine>{fill(page.by, { name: byName, at: sayDay(at, language) })}</SecondLine>
        </>
      ),
    },
  ]
  if (!now.mayChange) return columns
  const cell = (row: Measured) =>
    row.struck === null && (
      <Button small className="vn-no-print" of={day(row.on)} onClick={() => strike(row)}>
        {words.save}
      </Button>
    )
  return [...columns, { key: 'strike', label: '', cell }]
}

/** Every value with its day, source and certainty; wrong ones stay to be seen, struck out. */
export function ValuesCard({ now, onMeasure }: { now: IndicatorPage; onMeasure: () => void }) {
  const { page, value, export: toSheet } = useIndicatorWords()
  const { title: read } = useImportWords()
  const [striking, setStriking] = useState('')
  const columns = useColumns(now, ({ id }) => setStriking(id))
  const struck = now.measured.find(({ id }) => id === striking)
  return (
    <Card
      title={page.values}
      flush
      actions={
        <ButtonRow>
          {now.measured.length > 0 && (
            <LinkButton small className="vn-no-print" href={sheetHref(now.id, 'ods')}>
              {toSheet}
            </LinkButton>
          )}
          {now.mayChange && (
            <LinkButton small className="vn-no-print" href={importHref(now.id)}>
              {read}
            </LinkButton>
          )}
        </ButtonRow>
      }
    >
      <SimpleTable
        caption={page.valuesCaption}
        columns={columns}
        rows={now.measured}
        empty={{
          title: page.noValues,
          text: now.mayChange ? page.noValuesText : page.noValuesRead,
          icon: 'flag',
          actions: now.mayChange && <Button onClick={onMeasure}>{value.title}</Button>,
        }}
      />
      {struck && <StrikeWindow measured={struck} onClose={() => setStriking('')} />}
    </Card>
  )
}
