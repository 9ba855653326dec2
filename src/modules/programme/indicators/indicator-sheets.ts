import type { Reckoned } from '../office/sheet.ts'
import { valid } from '../rules/indicators/indicators.ts'
import type { IndicatorFound } from '../store/indicators.ts'
import { indicatorSheetsNl } from '../words/indicator-sheets.nl.ts'
import { indicatorsNl } from '../words/indicators.nl.ts'
import type { indicatorRow } from './indicator-row.ts'

type Row = ReturnType<typeof indicatorRow>

/** A day as people in the Netherlands type it, which is read back the same. */
function dutchDay(on: string): string {
  const [year, month, day] = on.split('-').map(Number)
  return `${day}-${month}-${year}`
}

const perhaps = (value: number | undefined) => value ?? ''

/** The values that count, the oldest first, under the heads that are read back. */
export function valuesSheet({ measured }: Pick<IndicatorFound, 'measured'>): Reckoned {
  const { sheet, head, widths } = indicatorSheetsNl.values
  const rows = valid(measured).map(({ on, value, source, note }) => [dutchDay(on), value, source, note])
  return { name: sheet, head, widths, rows }
}

/** Every indicator with its meaning, where it began, should go and stands, and how far the data can be trusted (J07). */
export function indicatorsSheet(rows: readonly Row[]): Reckoned {
  const { sheet, head, widths } = indicatorSheetsNl.list
  const { directions, wishes, qualities, goals } = indicatorsNl
  return {
    name: sheet,
    head,
    widths,
    rows: rows.map(({ latest, baseline, target, ...row }) => [
      row.name,
      row.node?.name ?? '',
      row.definition,
      row.unit,
      row.source,
      wishes[row.wish],
      perhaps(baseline?.value),
      baseline ? dutchDay(baseline.on) : '',
      perhaps(target?.value),
      target ? dutchDay(target.by) : '',
      perhaps(latest?.value),
      latest ? dutchDay(latest.on) : '',
      latest?.source ?? '',
      latest ? qualities[latest.quality] : '',
      directions[row.direction],
      goals[row.goal],
    ]),
  }
}
