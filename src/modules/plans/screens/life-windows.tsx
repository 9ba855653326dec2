import { api } from '../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import type { FormReader } from '../../../platform/ui/form-reader.ts'
import { fill } from '../../../platform/words.ts'
import type { PlanPage } from '../contract/plan.ts'
import { planPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'
import { type Person, usePeople } from './voice-field.tsx'

type Common = { plan: PlanPage; onClose: () => void }

/** The field of the first person carries the name of the whole, so that a refusal about who agreed lands on it. */
const fieldFor = (at: number) => (at === 0 ? 'assents' : `assents.${at}`)

function readAssents(read: FormReader, people: readonly Person[]) {
  return people.flatMap((person, at) => {
    const said = read.text(fieldFor(at))
    if (said === '' || said === 'none') return []
    const words = read.text(`${fieldFor(at)}.words`)
    return [
      {
        by: { kind: person.kind, person: person.id },
        how: said === 'signed' ? 'signed' : 'spoken',
        agrees: said !== 'no',
        ...(words && { words }),
      },
    ]
  })
}

/** Who says yes, how, and when one looks together; whoever says no does so in their own words. */
export function AgreeWindow({ plan, onClose }: Common) {
  const words = usePlanWords()
  const people = usePeople(plan)
  const { choices } = words.agree
  return (
    <FormWindow
      onClose={onClose}
      title={words.life.agree}
      submit={words.life.agree}
      done={words.agree.agreed}
      intro={<p>{words.agree.text}</p>}
      ask={(read) => {
        const assents = readAssents(read, people)
        if (assents.length === 0) read.object('assents', words.missing.assents)
        const asked = { assents, evaluationDate: read.day('evaluationDate') }
        return () => api.put(`${planPath(plan.dossier.id)}/agreeing`, asked, { version: plan.version })
      }}
    >
      {(errorOf) => (
        <>
          {people.map(({ id, name }, at) => (
            <div key={id} className="vn-plan-assent">
              <RadioGroup
                label={fill(words.agree.person, { name })}
                name={fieldFor(at)}
                defaultValue="none"
                error={at === 0 ? errorOf('assents') : undefined}
                options={(['signed', 'spoken', 'no', 'none'] as const).map((value) => ({
                  value,
                  label: choices[value],
                }))}
              />
              <TextField
                label={fill(words.agree.words, { name })}
                name={`${fieldFor(at)}.words`}
                optional
                maxLength={4000}
              />
            </div>
          ))}
          <DateField label={words.agree.date} name="evaluationDate" error={errorOf('evaluationDate')} />
        </>
      )}
    </FormWindow>
  )
}

/** After an evaluation the plan goes on as it is, with the next date to look at it. */
export function GoOnWindow({ plan, onClose }: Common) {
  const words = usePlanWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.life.goOn}
      submit={words.life.goOn}
      done={words.life.wentOn}
      intro={<p>{words.life.goOnText}</p>}
      ask={(read) => {
        const evaluationDate = read.day('evaluationDate')
        return () => api.put(`${planPath(plan.dossier.id)}/going-on`, { evaluationDate }, { version: plan.version })
      }}
    >
      {(errorOf) => <DateField label={words.agree.date} name="evaluationDate" error={errorOf('evaluationDate')} />}
    </FormWindow>
  )
}

/** Ends the plan, with a reason. */
export function EndWindow({ plan, onClose }: Common) {
  const words = usePlanWords()
  return (
    <FormWindow
      onClose={onClose}
      title={words.life.end}
      submit={words.life.end}
      danger
      done={words.life.ended}
      intro={<p>{words.life.endText}</p>}
      ask={(read) => {
        const why = read.needed('why', words.missing.why)
        return () => api.put(`${planPath(plan.dossier.id)}/ending`, { why }, { version: plan.version })
      }}
    >
      {(errorOf) => <TextArea label={words.life.endWhy} name="why" rows={3} error={errorOf('why')} maxLength={4000} />}
    </FormWindow>
  )
}
