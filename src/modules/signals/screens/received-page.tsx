import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { publicPage } from '../../../platform/ui/public-page.ts'
import { fill } from '../../../platform/words.ts'
import { publicPagesEn } from '../words/public-pages.en.ts'
import { publicPagesNl } from '../words/public-pages.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { type Phone, PhonesFirst } from './phones.tsx'

export type ReceivedProps = {
  receipt: { number: string; feedbackDueDate: string; phones: readonly Phone[]; link: string }
  municipality: string
}

/** Thank you, with the secret link to keep. With danger the numbers stand on top once more. */
function ReceivedPage({ receipt, municipality }: ReceivedProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).received
  const reporting = useWords({ nl: reportingNl, en: reportingEn })
  const language = useLanguage()
  const danger = receipt.phones.length > 0
  return (
    <>
      <h1>{danger ? words.titleDanger : words.title}</h1>
      {danger && <PhonesFirst phones={receipt.phones} words={reporting.danger} />}
      <p className="vn-lead">{fill(words.got, { number: receipt.number })}</p>
      <p>{fill(words.hear, { day: sayDate(receipt.feedbackDueDate, language) })}</p>
      <Card title={words.linkTitle}>
        <p>{words.linkText}</p>
        <p>
          <a className="sg-link" href={receipt.link}>
            {receipt.link}
          </a>
        </p>
        <p>{words.linkHow}</p>
      </Card>
      <section className="vn-section">
        <h2>{words.next}</h2>
        <ol>
          {Object.entries(words.steps).map(([step, text]) => (
            <li key={step}>{text}</li>
          ))}
        </ol>
        <p>
          <a href={`/ik-maak-me-zorgen?municipality=${municipality}`}>{words.another}</a>
        </p>
      </section>
    </>
  )
}

export const receivedPage = publicPage<ReceivedProps>({
  name: 'signals.received',
  title: (_props, language) => ({ nl: publicPagesNl, en: publicPagesEn })[language].received.title,
  Page: ReceivedPage,
  quickExit: true,
})
