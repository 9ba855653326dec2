import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { ErrorSummary, errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { publicPage } from '../../../platform/ui/public-page.ts'
import { fill } from '../../../platform/words.ts'
import type { FeedbackPage as Page } from '../contract/feedback.ts'
import { publicPagesEn } from '../words/public-pages.en.ts'
import { publicPagesNl } from '../words/public-pages.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { fieldsOf, type Values } from './form-values.ts'

export type FeedbackProps = { page: Page; errors: readonly FormError[]; values: Values }

type Given = Page['feedback'][number]

function Answer({ given }: { given: Given }) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).feedback
  const language = useLanguage()
  return (
    <section className="sg-answer">
      <h2>{fill(words.given, { day: sayDay(given.givenAt, language) })}</h2>
      {given.texts[language].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {given.text && (
        <p>
          {words.also} {given.text}
        </p>
      )}
      {given.satisfied !== null && (
        <p>
          <strong>{fill(words.yourAnswer, { answer: given.satisfied ? words.satisfied : words.notSatisfied })}</strong>{' '}
          {given.answer}
        </p>
      )}
    </section>
  )
}

/** What happened with a signal, for whoever has the secret link, and whether that is enough. */
function FeedbackPage({ page, errors, values }: FeedbackProps) {
  const words = useWords({ nl: publicPagesNl, en: publicPagesEn }).feedback
  const reporting = useWords({ nl: reportingNl, en: reportingEn })
  const language = useLanguage()
  const field = fieldsOf(values, errors)
  const last = page.feedback.at(-1)
  const due = sayDate(page.feedbackDueDate, language)
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      <p className="vn-lead">{fill(words.about, { number: page.number, day: sayDay(page.receivedAt, language) })}</p>
      {!last && <p>{fill(words.none, { day: due })}</p>}
      {page.feedback.map((given) => (
        <Answer key={given.givenAt} given={given} />
      ))}
      {last?.satisfied === false && <p>{fill(words.again, { day: due })}</p>}
      {last?.satisfied === null && (
        <form className="vn-form" method="post" noValidate>
          <RadioGroup
            name="satisfied"
            label={reporting.satisfaction.ask}
            error={errorOf(errors, 'satisfied')}
            inline
            options={[
              { value: 'yes', label: reporting.satisfaction.yes },
              { value: 'no', label: reporting.satisfaction.no },
            ]}
            {...(typeof values.satisfied === 'string' && { defaultValue: values.satisfied })}
          />
          <TextArea {...field('answer')} label={reporting.satisfaction.what} hint={words.whatHint} rows={3} optional />
          <ButtonRow>
            <Button kind="primary" type="submit">
              {words.send}
            </Button>
          </ButtonRow>
        </form>
      )}
      <p>{words.leave}</p>
    </>
  )
}

export const feedbackPage = publicPage<FeedbackProps>({
  name: 'signals.feedback',
  title: (_props, language) => ({ nl: publicPagesNl, en: publicPagesEn })[language].feedback.title,
  Page: FeedbackPage,
  quickExit: true,
})
