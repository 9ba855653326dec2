import type { Words } from '../../platform/words.ts'
import type { AskedRefusal } from './rules/asked.ts'
import { nl as rules } from './words/nl.ts'

const asked: Record<AskedRefusal, string> = {
  'plans/none-yet': 'Dit gezin heeft nog geen plan. Begin het plan.',
  'plans/no-such-version': 'Deze versie van het plan bestaat niet.',
  'plans/not-of-this-family': 'Deze persoon hoort niet bij dit gezin. Kies iemand uit het gezin.',
  'constraint/one_plan_per_household': 'Dit gezin heeft al een plan. Werk in dat plan verder.',
}

export const nl = { ...rules, refusals: { ...rules.refusals, ...asked } }
export type PlansScreenWords = Words<typeof nl>
