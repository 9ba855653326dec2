import type { AskedRefusal } from './rules/asked.ts'
import { en as rules } from './words/en.ts'
import type { PlansScreenWords } from './words.nl.ts'

const asked: Record<AskedRefusal, string> = {
  'plans/none-yet': 'This family has no plan yet. Start the plan.',
  'plans/no-such-version': 'This version of the plan does not exist.',
  'plans/not-of-this-family': 'This person does not belong to this family. Choose somebody of the family.',
  'constraint/one_plan_per_household': 'This family has a plan already. Go on in that plan.',
}

export const en: PlansScreenWords = { ...rules, refusals: { ...rules.refusals, ...asked } }
