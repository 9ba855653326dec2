import { useCase } from '../../../platform/use-case.ts'
import { MoneyPage, ShowMoney } from '../contract/money.ts'
import { named } from '../contract/named.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { sumOf, type Year } from '../rules/money/amounts.ts'
import { readingsOf } from '../rules/money/balance.ts'
import { type Standing, standings } from '../rules/money/bookings.ts'
import { type Finding, findingsIn, sumFor } from '../rules/money/findings.ts'
import { amountOf } from '../rules/money/lines.ts'
import { coverByPayer } from '../rules/money/sources.ts'
import { totalsByPayer, totalsBySource, totalsByYear, yearsWith } from '../rules/money/totals.ts'
import { bookingsOf, linesOf, sourcesOf, totalsOf } from '../store/money.ts'
import { getProgramme } from '../store/programmes.ts'
import { sayFinding, sayReadings } from '../words/say-money.ts'

/** The money of a programme: what is asked, what covers it, how it stands, and where the tables do not add up. */
export const showMoney = useCase({
  name: 'programme.show-money',
  summary: 'Het geld van een programma: begroting, dekking, besteding en bevindingen',
  action: 'read',
  purpose: 'policy',
  input: ShowMoney,
  output: MoneyPage,
  subject: ({ programmeId }) => `programme/${programmeId}/money`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality }, { programmeId: id }) {
    const place = { municipality, id }
    const { name } = await getProgramme(tx, place)
    const lines = await linesOf(tx, place)
    const sources = await sourcesOf(tx, place)
    const totals = await totalsOf(tx, place)
    const bookings = await bookingsOf(tx, place)
    const years = yearsWith([...lines, ...sources], bookings)
    const all = standings(lines, years, bookings)
    const readings = readingsOf(lines, sources)
    const nameOf = (one: string) =>
      lines.find((line) => line.id === one)?.effort ?? sources.find((source) => source.id === one)?.name ?? ''
    return {
      programme: { id, name },
      years,
      lines: lines.map(({ node, nodeName, source, ...line }) => ({
        ...line,
        node: named(node, nodeName),
        source: named(source, source && nameOf(source)),
        shares: [...line.shares],
        amount: amountOf(line),
        standings: all.filter((standing) => standing.line === line.id).map(withoutLine),
      })),
      sources,
      totals: {
        byYear: totalsByYear(lines, years),
        bySource: totalsBySource(lines, years),
        byPayer: totalsByPayer(lines, years),
        cover: coverByPayer(sources),
        standings: together(all),
      },
      stated: totals.map((total) => {
        const counted = sumFor(total, lines)
        return { ...total, counted, difference: total.cents - counted }
      }),
      readings,
      said: { nl: sayReadings(readings, 'nl'), en: sayReadings(readings, 'en') },
      findings: findingsIn({ lines, sources, totals, bookings }).map((finding) => ({
        finding: finding.finding,
        about: aboutOf(finding),
        said: { nl: sayFinding(finding, nameOf, 'nl'), en: sayFinding(finding, nameOf, 'en') },
      })),
      mayChange: mayWrite(actor) !== false,
    }
  },
})

const withoutLine = ({ line: _, ...standing }: Standing) => standing

function aboutOf(finding: Finding): string {
  if ('line' in finding) return finding.line
  return 'source' in finding ? finding.source : finding.total
}

/** How all lines together stand, by year; what has no year last. */
function together(all: readonly Standing[]) {
  const years = [...new Set(all.map(({ year }) => year))].toSorted(byYear)
  return years.map((year) => {
    const meant = all.filter((standing) => standing.year === year)
    const sum = (part: 'budgeted' | 'committed' | 'spent' | 'left' | 'free') => sumOf(meant.map((one) => one[part]))
    return {
      year,
      budgeted: sum('budgeted'),
      committed: sum('committed'),
      spent: sum('spent'),
      left: sum('left'),
      free: sum('free'),
    }
  })
}

const byYear = (a: Year | null, b: Year | null) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)
