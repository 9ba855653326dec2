import { Card } from '../../../../platform/ui/card.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import type { MoneyPage } from '../../contract/money.ts'
import { lineHref, useMoneyWords } from './asking.ts'

/** Where the tables do not add up, or say less than one would need; what is about a line leads to it. */
export function FindingsCard({ now }: { now: MoneyPage }) {
  const { findings } = useMoneyWords()
  const language = useLanguage()
  const isLine = (id: string) => now.lines.some((line) => line.id === id)
  if (now.lines.length === 0) return null
  return (
    <Card title={findings.title}>
      <p className="vn-muted">{now.findings.length === 0 ? findings.none : findings.lead}</p>
      {now.findings.length > 0 && (
        <ul>
          {now.findings.map(({ finding, about, said }) => (
            <li key={`${finding} ${about} ${said.nl}`}>
              {isLine(about) ? <a href={lineHref(now.programme.id, about)}>{said[language]}</a> : said[language]}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
