import { Card } from '../../../../platform/ui/card.tsx'
import type { Column } from '../../../../platform/ui/data-table.tsx'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { MoneyPage } from '../../contract/money.ts'
import { Amount } from './amount.tsx'
import { useMoneyWords } from './asking.ts'

type Totals = MoneyPage['totals']
type YearRow = { id: string; year: number | null } & Record<(typeof kinds)[number], number>

const kinds = ['incidental', 'structural', 'budgeted', 'committed', 'spent', 'left', 'free'] as const

const nothing = { budgeted: 0, committed: 0, spent: 0, left: 0, free: 0 }

/** What is asked in each year beside what was done with it; also years in which only something was booked. */
function yearRows({ byYear, standings }: Totals): YearRow[] {
  const years = [...byYear.map(({ year }) => year), ...standings.map(({ year }) => year)]
  const inOrder = [...new Set(years)].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return inOrder.map((year) => {
    const asked = byYear.find((one) => one.year === year) ?? { incidental: 0, structural: 0 }
    const stands = standings.find((one) => one.year === year) ?? nothing
    return { ...asked, ...stands, id: String(year), year }
  })
}

export function YearsCard({ now }: { now: MoneyPage }) {
  const words = useMoneyWords()
  const columns: Column<YearRow>[] = [
    { key: 'year', label: words.year, cell: ({ year }) => year ?? words.noYear },
    ...kinds.map(
      (kind): Column<YearRow> => ({
        key: kind,
        label: words.years[kind],
        align: 'end',
        cell: (row) => <Amount cents={row[kind]} />,
      }),
    ),
  ]
  const rows = yearRows(now.totals)
  if (rows.length === 0) return null
  return (
    <Card title={words.years.title} flush>
      <p className="vn-money-hint">{words.years.hint}</p>
      <SimpleTable caption={words.years.caption} columns={columns} rows={rows} empty={{ title: words.lines.empty }} />
    </Card>
  )
}

type PartRow = { id: string; name: string; years: Totals['bySource'][number]['years'] }
type PartWords = { title: string; caption: string; part: string }

function PartsTable({ rows, own }: { rows: readonly PartRow[]; own: PartWords }) {
  const words = useMoneyWords()
  const years = rows[0]?.years.map(({ year }) => year) ?? []
  const columns: Column<PartRow>[] = [
    { key: 'part', label: own.part, cell: ({ name }) => name },
    ...years.map(
      (year): Column<PartRow> => ({
        key: String(year),
        label: year === null ? words.noYear : String(year),
        align: 'end',
        cell: (row) => <Amount cents={row.years.find((one) => one.year === year)?.cents ?? 0} />,
      }),
    ),
  ]
  return (
    <Card title={own.title} flush>
      <SimpleTable caption={own.caption} columns={columns} rows={rows} empty={{ title: words.lines.empty }} />
    </Card>
  )
}

/** The same money by what covers it, and by who pays it. */
export function PartsCards({ now }: { now: MoneyPage }) {
  const words = useMoneyWords()
  const { bySource, byPayer } = now.totals
  const rows = (parts: Totals['bySource'], nameOf: (part: string | null) => string): PartRow[] =>
    parts.map(({ part, years }) => ({ id: String(part), name: nameOf(part), years }))
  const sourceName = (id: string | null) => now.sources.find((source) => source.id === id)?.name ?? words.bySource.none
  if (bySource.length === 0) return null
  return (
    <>
      <PartsTable rows={rows(bySource, sourceName)} own={words.bySource} />
      <PartsTable rows={rows(byPayer, (part) => part ?? words.byPayer.none)} own={words.byPayer} />
    </>
  )
}

type CoverRow = Totals['cover'][number] & { id: string }

/** What each payer gives; the doubtful stands apart. */
export function CoverTable({ now }: { now: MoneyPage }) {
  const { cover } = useMoneyWords()
  const amount = (key: 'incidental' | 'structural' | 'unsure'): Column<CoverRow> => ({
    key,
    label: cover[key],
    align: 'end',
    cell: (row) => <Amount cents={row[key]} />,
  })
  const columns: Column<CoverRow>[] = [
    { key: 'payer', label: cover.payer, cell: ({ payer }) => payer },
    ...(['incidental', 'structural', 'unsure'] as const).map(amount),
  ]
  if (now.totals.cover.length === 0) return null
  return (
    <Card title={cover.title} flush>
      <SimpleTable
        caption={cover.caption}
        columns={columns}
        rows={now.totals.cover.map((row) => ({ ...row, id: row.payer }))}
        empty={{ title: cover.title }}
      />
    </Card>
  )
}
