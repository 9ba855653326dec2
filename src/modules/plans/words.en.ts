import type { PlansWords } from './words.nl.ts'

export const en: PlansWords = {
  refusals: {
    'plans/none-yet': 'This family has no plan yet. Start the plan.',
    'constraint/one_plan_per_dossier': 'This family has a plan already. Go on in that plan.',
  },
}
