import type { Finding } from '../../finding.ts'
import type { Message } from '../../model/contents.ts'
import { runRules } from '../run.ts'
import { ADDRESS_RULES } from './addresses.ts'
import type { InsideRule } from './among.ts'
import { AMOUNT_RULES } from './amounts.ts'
import { ANSWER_RULES, CORRECTION_RULES } from './answers.ts'
import { DAY_RULES } from './days.ts'
import { EXTENT_RULES } from './extent.ts'
import { KEY_RULES } from './keys.ts'
import { PEOPLE_RULES } from './people.ts'
import { PERIOD_RULES } from './periods.ts'
import { REFERENCE_RULES } from './references.ts'
import { REQUEST_RULES } from './requests.ts'
import { STACKING_RULES } from './stacking.ts'

/** Every rule of level 2: what can be judged inside one message. */
export const INSIDE_RULES: readonly InsideRule[] = [
  ...PEOPLE_RULES,
  ...ADDRESS_RULES,
  ...EXTENT_RULES,
  ...STACKING_RULES,
  ...DAY_RULES,
  ...PERIOD_RULES,
  ...AMOUNT_RULES,
  ...REFERENCE_RULES,
  ...REQUEST_RULES,
  ...ANSWER_RULES,
  ...CORRECTION_RULES,
  ...KEY_RULES,
]

/** What is wrong inside a message, in its order (level 2: TR…, CD… and CS… rules). One finding refuses all of it (IV032). */
export function judgeInside(message: Message): readonly Finding[] {
  return runRules(INSIDE_RULES, message, undefined)
}
