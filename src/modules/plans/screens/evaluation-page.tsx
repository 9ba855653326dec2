import type { FormEvent } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { readForm } from '../../../platform/ui/form-reader.ts'
import { useGo } from '../../../platform/ui/go.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { Refusals, useSending } from '../../../platform/ui/sending.tsx'
import { UnsavedGuard } from '../../../platform/ui/unsaved-guard.tsx'
import { fill } from '../../../platform/words.ts'
import type { PlanPage } from '../contract/plan.ts'
import { type GoalResult, goalResults } from '../rules/plan.ts'
import { ASKED, planHref, planPath, usePlanWords } from './asking.ts'
import { PlanFrame } from './plan-frame.tsx'
import { type Person, usePeople } from './voice-field.tsx'

type Answer = { result: GoalResult | 'silent'; words: string }
/** What is being filled in. Answers stand under `goal person`. */
type Filled = { present: readonly string[]; others: string; answers: Readonly<Record<string, Answer>> }

const EMPTY: Filled = { present: [], others: '', answers: {} }
const SILENT: Answer = { result: 'silent', words: '' }
const keyOf = (goal: string, person: Person) => `${goal} ${person.id}`

function isResult(result: string): result is GoalResult {
  return goalResults.some((one) => one === result)
}

/** Everybody who is there: chosen from who one knows, and who was written down by name. */
function presentOf({ present, others }: Filled, people: readonly Person[]): Person[] {
  const named = others
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name): Person => ({ id: name, name, kind: 'network' }))
  return [...people.filter(({ id }) => present.includes(id)), ...named]
}

function sayingsOf(plan: PlanPage, filled: Filled, present: readonly Person[]) {
  return plan.goals.flatMap((goal) =>
    present.flatMap((person) => {
      const { result, words } = filled.answers[keyOf(goal.id, person)] ?? SILENT
      if (result === 'silent') return []
      const by = { kind: person.kind, person: person.id }
      return [{ goal: goal.id, by, result, ...(words.trim() && { words: words.trim() }) }]
    }),
  )
}

type AnswerFieldsProps = { id: string; name: string; answer: Answer; onChange: (answer: Answer) => void }

/** What one person says about one goal. */
function AnswerFields({ id, name, answer, onChange }: AnswerFieldsProps) {
  const { evaluation, names } = usePlanWords()
  return (
    <div className="vn-plan-assent">
      <RadioGroup
        inline
        label={fill(evaluation.question, { name })}
        name={id}
        value={answer.result}
        onChange={(result) => onChange({ ...answer, result: isResult(result) ? result : 'silent' })}
        options={[
          ...goalResults.map((one) => ({ value: one, label: names.results[one] })),
          { value: 'silent', label: evaluation.silent },
        ]}
      />
      {answer.result !== 'silent' && (
        <TextField
          label={fill(evaluation.words, { name })}
          name={`${id}-words`}
          optional
          maxLength={4000}
          value={answer.words}
          onChange={(event) => onChange({ ...answer, words: event.target.value })}
        />
      )}
    </div>
  )
}

type AnswersProps = {
  plan: PlanPage
  filled: Filled
  present: readonly Person[]
  change: (part: Partial<Filled>) => void
}

/** Each goal with everybody's own answer; the first carries the name a refusal about the answers points to. */
function Answers({ plan, filled, present, change }: AnswersProps) {
  return (
    <div id="sayings" tabIndex={-1} className="vn-stack">
      {plan.goals.map((goal, at) => (
        <Card key={goal.id} title={goal.text}>
          {present.map((person, of) => (
            <AnswerFields
              key={person.id}
              id={`sayings-${at}-${of}`}
              name={person.name}
              answer={filled.answers[keyOf(goal.id, person)] ?? SILENT}
              onChange={(answer) => change({ answers: { ...filled.answers, [keyOf(goal.id, person)]: answer } })}
            />
          ))}
        </Card>
      ))}
    </div>
  )
}

function Evaluation({ plan }: { plan: PlanPage }) {
  const words = usePlanWords()
  const { evaluation, missing } = words
  const ui = useUiWords()
  const go = useGo()
  const people = usePeople(plan)
  const draft = useDraft<Filled>(`plan-evaluation-${plan.dossier.id}`, EMPTY)
  const filled = draft.value
  const present = presentOf(filled, people)
  const back = () => go(planHref(plan.dossier.id))
  const sending = useSending({ changes: ASKED, done: evaluation.saved, onDone: back })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readForm(event.currentTarget, ui)
    const sayings = sayingsOf(plan, filled, present)
    if (present.length === 0) read.object('present', missing.present)
    else if (sayings.length === 0) read.object('sayings', missing.result)
    const asked = { present: present.map(({ kind, id }) => ({ kind, person: id })), sayings }
    sending.send(read.errors, () => api.post(`${planPath(plan.dossier.id)}/evaluations`, asked).then(draft.drop))
  }
  const { status } = draft.autosave
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <Refusals {...sending} />
        {draft.resumedFrom && <p>{words.draftFound}</p>}
        <Card title={evaluation.title}>
          <p>{evaluation.lead}</p>
          <CheckboxGroup
            label={evaluation.present}
            name="present"
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            values={filled.present}
            onChange={(chosen) => draft.change({ present: chosen })}
            error={errorOf(sending.errors, 'present')}
          />
          <TextField
            label={evaluation.others}
            hint={evaluation.othersHint}
            name="others"
            optional
            value={filled.others}
            onChange={(event) => draft.change({ others: event.target.value })}
          />
        </Card>
        {present.length === 0 && <p className="vn-muted">{evaluation.choosePresent}</p>}
        {present.length > 0 && <Answers {...{ plan, filled, present }} change={draft.change} />}
        <AutosaveNotice autosave={draft.autosave} />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={sending.busy}>
            {evaluation.save}
          </Button>
          <LinkButton kind="quiet" href={planHref(plan.dossier.id)}>
            {evaluation.back}
          </LinkButton>
        </ButtonRow>
      </Stack>
      <UnsavedGuard dirty={status === 'dirty' || status === 'failed'} />
    </form>
  )
}

/** Child, parents and professionals each say how it went with each goal; nothing is added up. */
export function Screen() {
  const { evaluation } = usePlanWords()
  return (
    <PlanFrame part="plan">
      {({ plan, family }) =>
        plan?.state === 'agreed' && plan.mayChange ? (
          <Evaluation plan={plan} />
        ) : (
          <Card>
            <p>
              {evaluation.notNow} <a href={planHref(family.dossier.id)}>{evaluation.back}</a>
            </p>
          </Card>
        )
      }
    </PlanFrame>
  )
}
