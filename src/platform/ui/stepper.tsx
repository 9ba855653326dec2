import { fill } from '../words.ts'
import { useUiWords } from './language.tsx'

/** Honest: a step is done, skipped with a reason, being done now, or not done. Nothing is "almost". */
export type StepStatus = 'done' | 'now' | 'todo' | 'skipped'

export type StepperStep = {
  key: string
  label: string
  status: StepStatus
  /** When it was done, or why it was skipped. */
  note?: string
  href?: string
}

const SIGNS: Readonly<Record<StepStatus, string>> = { done: '✓', now: '●', todo: '○', skipped: '–' }

/** Where one is in a known row of steps, for instance the five of the meldcode. The order is advice: any step may be a link. */
export function Stepper({ steps, label }: { steps: readonly StepperStep[]; label: string }) {
  const words = useUiWords().stepper
  return (
    <nav aria-label={label}>
      <ol className="vn-steps">
        {steps.map(({ key, label: text, status, note, href }, at) => {
          const Part = href ? 'a' : 'span'
          return (
            <li key={key}>
              <Part
                className={`vn-step vn-step--${status}`}
                {...(href && { href })}
                {...(status === 'now' && { 'aria-current': 'step' })}
              >
                <span className="vn-hidden">{fill(words.step, { step: at + 1, of: steps.length })}: </span>
                <span className="vn-step__sign" aria-hidden="true">
                  {SIGNS[status]}{' '}
                </span>
                <span className="vn-step__label">{text}</span>
                <span className="vn-step__note">{note ?? words[status]}</span>
                {note && <span className="vn-hidden"> ({words[status]})</span>}
              </Part>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
