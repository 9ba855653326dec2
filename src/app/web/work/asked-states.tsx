import type { QuestionList } from '../../../modules/programme/contract/moments.ts'
import { shapeEn } from '../../../modules/programme/words/shape-screens.en.ts'
import { shapeNl } from '../../../modules/programme/words/shape-screens.nl.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { DueDate } from '../../../platform/ui/badge.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { count, fill } from '../../../platform/words.ts'

/** What the owner of parts of a programme still has to tell, with the way there; nothing for whoever is asked nothing. */
export function AskedStates() {
  const { mine } = useWords({ nl: shapeNl, en: shapeEn })
  const language = useLanguage()
  const asked = useAsked<QuestionList>('programme', '/programme-questions')
  const open = (asked.data?.questions ?? []).filter(({ state }) => state === null)
  const [first] = open
  if (!first) return null
  return (
    <Card title={mine.title}>
      <p>
        {count(mine.asked, open.length)}{' '}
        <DueDate late={open.some(({ late }) => late) ? mine.late : undefined}>
          {fill(mine.due, { due: sayDate(first.moment.due, language) })}
        </DueDate>
      </p>
      <LinkButton href="/app/programma/vragen" icon="speech">
        {mine.go}
      </LinkButton>
    </Card>
  )
}
