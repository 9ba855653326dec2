import { api } from '../../../platform/ui/api-client.ts'
import { SelectField } from '../../../platform/ui/field.tsx'
import type { FamilyPlanPage } from '../contract/family-plan.ts'
import { familyPlanPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'

type Common = { family: FamilyPlanPage; onClose: () => void }

/** Somebody of the family wants the plan on paper. */
export function AskWritingWindow({ family, onClose }: Common) {
  const words = usePlanWords()
  const { familyPlan } = words
  return (
    <FormWindow
      onClose={onClose}
      title={familyPlan.askWriting}
      submit={familyPlan.askWriting}
      done={familyPlan.askedWriting}
      intro={<p>{familyPlan.askWritingText}</p>}
      ask={(read) => {
        const by = read.needed('by', words.missing.by)
        return () => api.put(`${familyPlanPath(family.dossier.id)}/writing`, { by }, { version: family.version })
      }}
    >
      {(errorOf) => (
        <SelectField
          label={familyPlan.askWritingBy}
          name="by"
          options={family.household.members.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorOf('by')}
        />
      )}
    </FormWindow>
  )
}

/** The family has it. */
export function GiveWritingWindow({ family, onClose }: Common) {
  const { familyPlan } = usePlanWords()
  const path = `${familyPlanPath(family.dossier.id)}/writing/giving`
  return (
    <FormWindow
      onClose={onClose}
      title={familyPlan.giveWriting}
      submit={familyPlan.giveWriting}
      done={familyPlan.gaveWriting}
      ask={() => () => api.put(path, {}, { version: family.version })}
    />
  )
}
