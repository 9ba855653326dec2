import './report-form.css'
import { Alert } from '../../../platform/ui/alert.tsx'
import { fill } from '../../../platform/words.ts'
import type { ReportingWords } from '../words/reporting.nl.ts'

export type Phone = { code: string; number: string }

/** Whom to call first. The numbers are links, for who reads this on a phone. */
export function PhonesFirst({ phones, words }: { phones: readonly Phone[]; words: ReportingWords['danger'] }) {
  const texts: Readonly<Record<string, string>> = words.phones
  return (
    <Alert tone="negative" title={words.first}>
      <ul className="sg-phones">
        {phones.map(({ code, number }) => (
          <li key={code}>
            <a href={`tel:${number.replaceAll('-', '')}`}>{fill(texts[code] ?? '{number}', { number })}</a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
