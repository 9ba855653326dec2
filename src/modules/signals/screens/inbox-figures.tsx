import { useAsked } from '../../../platform/ui/asked.tsx'
import { CardGrid, FigureCard, Stack } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { fill } from '../../../platform/words.ts'
import type { Figures } from '../contract/handling.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'

/** What lies with the teams, as links to those rows, and how many reporters heard in time, with what that counts. */
export function InboxFigures() {
  const words = useWords({ nl: inboxNl, en: inboxEn }).inbox.figures
  const { data } = useAsked<Figures>('signals', '/signal-figures')
  if (!data) return null
  const { numerator, denominator, notYetDue, declined } = data.feedbackInTime
  const share = denominator === 0 ? '–' : `${Math.round((100 * numerator) / denominator)} %`
  return (
    <Stack>
      <CardGrid narrow>
        <FigureCard figure={data.open} label={words.open} href="?weergave=open" />
        <FigureCard
          figure={data.late}
          label={words.late}
          href="?weergave=late"
          {...(data.late > 0 && { tone: 'negative' as const })}
        />
        <FigureCard figure={data.unclaimed} label={words.unclaimed} href="?weergave=unclaimed" />
        <FigureCard
          figure={share}
          label={words.feedback}
          href="#sg-definition"
          note={denominator === 0 ? words.noFeedback : `${numerator} / ${denominator}`}
        />
      </CardGrid>
      <details id="sg-definition">
        <summary>{words.howCounted}</summary>
        <p>{fill(words.definition, { notYetDue, declined })}</p>
      </details>
    </Stack>
  )
}
