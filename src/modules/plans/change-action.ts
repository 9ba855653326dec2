import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { ChangeAction, PlanChanged } from './contract/plan.ts'
import { setAction, withoutGaps } from './rules/content.ts'

/** Rewrites what somebody does for a goal; whether it is done already stays. */
export const changeAction = useCase({
  name: 'plans.change-action',
  summary: 'Een actie veranderen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ChangeAction,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run: (scene, { dossierId, goalId, actionId, version, why, untilDate, text, by }) =>
    changePlan(scene, { dossierId, version, why }, (plan, change) => {
      const now = plan.goals.find(({ id }) => id === goalId)?.actions.find(({ id }) => id === actionId)
      if (!now) return { refused: 'plans/action-unknown', status: 404 }
      const action = { id: actionId, text, by, ...withoutGaps({ until: untilDate, doneOn: now.doneOn }) }
      return setAction(plan, { goal: goalId, action }, change)
    }),
})
