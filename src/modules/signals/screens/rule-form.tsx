import { useState } from 'react'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { useUiWords, useWords } from '../../../platform/ui/language.tsx'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { today } from '../../../platform/ui/today.ts'
import type { RoutingPage } from '../contract/routing.ts'
import { routingScreenEn } from '../words/routing-screen.en.ts'
import { routingScreenNl } from '../words/routing-screen.nl.ts'
import { draftOf, type Rule, type RuleDraft, readRule } from './rule-draft.ts'
import { RuleFields } from './rule-fields.tsx'

export type RoutingChange = Partial<Pick<RoutingPage, 'rules' | 'nets'>>

type Props = {
  page: RoutingPage
  /** The rule that is changed; absent: a new one. */
  rule?: Rule | undefined
  onSave: (change: RoutingChange) => Promise<unknown>
  onClose: () => void
}

/** Where in this form a mistake of the server about the whole set stands; about another rule it is about the whole. */
function onField({ pointer, detail }: FormError, at: number): FormError {
  const [, part, index, field, deeper] = pointer.split('/')
  if (part !== 'rules' || Number(index) !== at) return { pointer: '', detail }
  return { pointer: `/rule-${deeper ?? field}`, detail }
}

/** A rule with everything rules look at; the server refuses what would leave a day without a team. */
export function RuleForm({ page, rule, onSave, onClose }: Props) {
  const words = useWords({ nl: routingScreenNl, en: routingScreenEn })
  const dates = useUiWords().date
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(rule))
  const [problem, setProblem] = useState<unknown>()
  const [wrong, setWrong] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const at = rule ? page.rules.indexOf(rule) : page.rules.length
  const save = () => {
    const read = readRule(draft, { today: today(), words: { ...words.missing, ...dates } })
    setAttempt(attempt + 1)
    setWrong(read.errors)
    setProblem(undefined)
    if (read.errors.length > 0) return
    const rules = rule ? page.rules.map((one) => (one === rule ? read.rule : one)) : [...page.rules, read.rule]
    onSave({ rules }).then(onClose, (caught: unknown) => {
      setProblem(caught)
      const told = errorsIn(caught).map((error) => onField(error, at))
      setWrong(told.filter(({ pointer }) => pointer !== ''))
    })
  }
  return (
    <Dialog open onClose={onClose} title={rule ? words.change : words.add} side>
      <form
        className="vn-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Refusals errors={wrong} attempt={attempt} problem={problem} />
        <RuleFields {...{ page, draft, errors: wrong }} change={(part) => setDraft({ ...draft, ...part })} />
        <ButtonRow>
          <Button kind="primary" type="submit">
            {words.save}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  )
}
