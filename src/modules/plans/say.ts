import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { PlanChanged, Say } from './contract/plan.ts'
import { addOwnWords, tellWhatGoesWell } from './rules/content.ts'

/** Keeps what somebody says, in their own words, with who and when (D02, D13). */
export const say = useCase({
  name: 'plans.say',
  summary: 'Woorden van kind, ouders of netwerk in het plan zetten',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: Say,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, about, by, text }) {
    const saying = { by, text, on: scene.today }
    return changePlan(scene, { dossierId }, (plan, change) =>
      about === 'goes-well' ? tellWhatGoesWell(plan, saying, change) : addOwnWords(plan, { ...saying, about }, change),
    )
  },
})
