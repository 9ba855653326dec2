import { Card } from '../../../../platform/ui/card.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { count } from '../../../../platform/words.ts'
import type { MoneyPage } from '../../contract/money.ts'
import { lineHref, useMoneyWords } from './asking.ts'

type Finding = MoneyPage['findings'][number]

/** What a line lacks: there may be many of these, so they stand together. */
const gaps = ['no-amount', 'no-year', 'no-source'] as const

const isGap = ({ finding }: Finding) => gaps.some((gap) => gap === finding)

function Findings({ now, findings }: { now: MoneyPage; findings: readonly Finding[] }) {
  const language = useLanguage()
  const isLine = (id: string) => now.lines.some((line) => line.id === id)
  return (
    <ul>
      {findings.map(({ finding, about, said }) => (
        <li key={`${finding} ${about} ${said.nl}`}>
          {isLine(about) ? <a href={lineHref(now.programme.id, about)}>{said[language]}</a> : said[language]}
        </li>
      ))}
    </ul>
  )
}

/** Where the tables do not add up, and then what they lack; what is about a line leads to it. */
export function FindingsCard({ now }: { now: MoneyPage }) {
  const { findings: words } = useMoneyWords()
  const wrong = now.findings.filter((finding) => !isGap(finding))
  if (now.lines.length === 0) return null
  return (
    <Card title={words.title}>
      <p className="vn-muted">{now.findings.length === 0 ? words.none : words.lead}</p>
      {wrong.length > 0 && <Findings now={now} findings={wrong} />}
      {gaps.map((gap) => {
        const found = now.findings.filter(({ finding }) => finding === gap)
        if (found.length === 0) return null
        return (
          <details key={gap} className="vn-gaps">
            <summary>{count(words.gaps[gap], found.length)}</summary>
            <Findings now={now} findings={found} />
          </details>
        )
      })}
    </Card>
  )
}
