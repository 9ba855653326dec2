import { Alert } from '../../../../platform/ui/alert.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { fill } from '../../../../platform/words.ts'
import type { MoneyPage } from '../../contract/money.ts'
import { sayConditions, sayReading } from '../../words/say-money.ts'
import { useMoneyWords } from './asking.ts'

type Reading = MoneyPage['readings'][number]

const isShort = ({ incidental, structural }: Reading) =>
  incidental.balance < 0 || structural.some(({ balance }) => balance < 0)

function OneReading({ reading }: { reading: Reading }) {
  const { enough } = useMoneyWords()
  const language = useLanguage()
  const conditions = sayConditions(reading, language)
  // The conditions stand above the sentences once, instead of in each of them.
  const sentences = sayReading({ ...reading, takes: [] }, language)
  return (
    <li className={isShort(reading) ? 'vn-reading vn-reading--short' : 'vn-reading'}>
      {conditions && <h3>{fill(enough.if, { conditions })}</h3>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  )
}

/** Whether the cover is enough, in every way the documents can be read. */
export function EnoughCard({ now }: { now: MoneyPage }) {
  const { enough } = useMoneyWords()
  const language = useLanguage()
  const [first] = now.readings
  const open = first ? now.said[language].slice(0, first.takes.length) : []
  const any = now.readings.some(
    ({ incidental, structural }) => structural.length > 0 || incidental.cover + incidental.cost > 0,
  )
  if (!any) return null
  return (
    <Card title={enough.title}>
      {open.length > 0 && (
        <Alert tone="warning" title={enough.doubts} level={3}>
          <ul>
            {open.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{enough.readings}</p>
        </Alert>
      )}
      <ol className="vn-readings">
        {now.readings.map((reading, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reading is its place among the ways to take the doubts
          <OneReading key={at} reading={reading} />
        ))}
      </ol>
    </Card>
  )
}
