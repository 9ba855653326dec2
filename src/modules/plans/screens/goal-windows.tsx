import { api } from '../../../platform/ui/api-client.ts'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import type { PlanPage } from '../contract/plan.ts'
import { phases } from '../rules/plan.ts'
import { planPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { readVoice, usePeople, VoiceField } from './voice-field.tsx'
import { readWhy, WhyField } from './why-field.tsx'

export type Goal = PlanPage['goals'][number]
type Common = { plan: PlanPage; onClose: () => void }

/** A new goal, or another wording of one. */
export function GoalWindow({ plan, goal, onClose }: Common & { goal?: Goal | undefined }) {
  const words = usePlanWords()
  const spoken = goal?.inWordsOf && { id: goal.inWordsOf.person, name: goal.inWordsOf.name, kind: goal.inWordsOf.kind }
  const people = usePeople(plan, spoken)
  const path = `${planPath(plan.dossier.id)}/goals`
  const now = plan.goals.find(({ id }) => id === goal?.id)
  return (
    <FormWindow
      onClose={onClose}
      title={goal ? words.goals.changeTitle : words.goals.add}
      submit={goal ? words.goals.change : words.goals.add}
      done={words.saved}
      theirs={now?.text}
      ask={(read) => {
        const inWordsOf = readVoice(read, 'inWordsOf', words)
        const phase = read.text('phase')
        const made = {
          text: read.needed('text', words.missing.text),
          for: read.all('for'),
          ...(inWordsOf && { inWordsOf }),
          ...(phase && { phase }),
          ...readWhy(read, plan, words),
        }
        if (made.for.length === 0) read.object('for', words.missing.for)
        return () => (goal ? api.put(`${path}/${goal.id}`, made, { version: plan.version }) : api.post(path, made))
      }}
    >
      {(errorOf) => (
        <>
          <TextArea
            label={words.goals.text}
            hint={words.goals.textHint}
            name="text"
            rows={3}
            defaultValue={goal?.text}
            error={errorOf('text')}
            maxLength={4000}
          />
          <CheckboxGroup
            label={words.goals.for}
            name="for"
            options={plan.household.members.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValues={goal?.for.map(({ id }) => id) ?? []}
            error={errorOf('for')}
          />
          <VoiceField
            label={words.goals.whose}
            name="inWordsOf"
            nobody={words.goals.nobody}
            start={spoken}
            {...{ people, errorOf }}
          />
          <RadioGroup
            label={words.goals.phase}
            name="phase"
            defaultValue={goal?.phase ?? ''}
            options={[
              { value: '', label: words.goals.noPhase },
              ...phases.map((one) => ({ value: one, label: words.names.phases[one] })),
            ]}
          />
          <WhyField {...{ plan, errorOf }} />
        </>
      )}
    </FormWindow>
  )
}

/** Takes out a goal that nobody agreed on yet. */
export function DropGoalWindow({ plan, goal, onClose }: Common & { goal: Goal }) {
  const words = usePlanWords()
  const path = `${planPath(plan.dossier.id)}/goals/${goal.id}`
  return (
    <FormWindow
      onClose={onClose}
      title={words.goals.dropTitle}
      submit={words.goals.drop}
      danger
      done={words.goals.dropped}
      ask={() => () => api.del(path, { version: plan.version })}
      intro={
        <>
          <p>
            <strong>{goal.text}</strong>
          </p>
          <p>{words.goals.dropText}</p>
        </>
      }
    />
  )
}
