import { api } from '../../../platform/ui/api-client.ts'
import { useWords } from '../../../platform/ui/language.tsx'
import { fill } from '../../../platform/words.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'
import { DayFromToday } from './dates.tsx'
import { FormWindow } from './form-window.tsx'

type EndProps = {
  onClose: () => void
  /** The address of what ends. */
  path: string
  version: number
  /** For a title that says it. */
  name?: string
  words: { endTitle: string; endText: string; end: string; ended: string }
}

/** Gives something its last day; the server says what still counts on it. */
export function EndWindow({ onClose, path, version, name = '', words }: EndProps) {
  const { fields } = useWords({ nl, en })
  return (
    <FormWindow
      onClose={onClose}
      title={fill(words.endTitle, { name })}
      submit={words.end}
      danger
      done={words.ended}
      intro={<p>{words.endText}</p>}
      ask={(form) => {
        const until = form.day('until')
        return () => api.put(`${path}/end`, { until }, { version })
      }}
    >
      {(errorOf) => <DayFromToday name="until" label={fields.until} hint={fields.untilHint} errorOf={errorOf} />}
    </FormWindow>
  )
}
