import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { parseDate, sayDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { SettingRow } from '../contract/settings.ts'
import { courseWith } from '../rules/settings.ts'
import { en } from '../words/manage.en.ts'
import { nl } from '../words/manage.nl.ts'

type CourseProps = { setting: SettingRow; since: string; say: (value: unknown) => string }

/** What holds before and after the day that is typed, so that nobody is surprised by what was planned already. */
export function SettingCourse({ setting, since, say }: CourseProps) {
  const words = useWords({ nl, en }).settings
  const language = useLanguage()
  const day = parseDate(since, today())
  if (!('iso' in day)) return null
  const changes = setting.changes.map((change) => ({ ...change, withdrawn: false }))
  const steps = courseWith(changes, { since: day.iso, value: undefined, today: today() })
  const shipped = say(setting.shipped.at(-1)?.value)
  return (
    <div className="vn-field">
      <p className="vn-field__label">{words.course}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.since}>
            {fill(step.since <= today() && !step.fresh ? words.courseNow : words.courseFrom, {
              since: sayDate(step.since, language),
              value: step.fresh ? words.courseFresh : step.value === null ? shipped : say(step.value),
            })}
          </li>
        ))}
      </ol>
    </div>
  )
}
