import type { Finding } from '../../finding.ts'
import type { Message, MessageNumber } from '../../model/contents.ts'
import type { Outside } from '../outside/outside.ts'
import { runRules } from '../run.ts'
import { ALLOCATION_RULES } from './allocations.ts'
import { ANSWER_RULES } from './answers.ts'
import { type Before, before, type EarlierRule } from './before.ts'
import { CHANGE_RULES } from './changes.ts'
import { CLAIM_ANSWER_RULES } from './claim-answers.ts'
import { CLAIM_ALLOCATION_RULES } from './claims-allocation.ts'
import { CLAIM_PERIOD_RULES } from './claims-periods.ts'
import { CLAIM_REFERENCE_RULES } from './claims-references.ts'
import { CLAIM_VOLUME_RULES } from './claims-volumes.ts'
import { CONTRACT_RULES } from './contract.ts'
import { DELIVERY_RULES } from './deliveries.ts'
import type { Earlier } from './earlier.ts'
import { IDENTITY_RULES } from './identity.ts'
import { questionOf } from './question.ts'
import { REQUEST_RULES } from './requests.ts'
import { STACKING_RULES } from './stacking.ts'
import { START_RULES } from './starts.ts'
import { STOP_RULES } from './stops.ts'

/** The 54 technical rules of level 3 (TR019 to TR418), which judge a message against those that went before. */
export const EARLIER_RULES: readonly EarlierRule<MessageNumber>[] = [
  ...IDENTITY_RULES,
  ...ALLOCATION_RULES,
  ...DELIVERY_RULES,
  ...START_RULES,
  ...STOP_RULES,
  ...REQUEST_RULES,
  ...CHANGE_RULES,
  ...STACKING_RULES,
  ...ANSWER_RULES,
  ...CLAIM_REFERENCE_RULES,
  ...CLAIM_ALLOCATION_RULES,
  ...CLAIM_PERIOD_RULES,
  ...CLAIM_VOLUME_RULES,
  ...CONTRACT_RULES,
  ...CLAIM_ANSWER_RULES,
]

/**
 * What is wrong with a message when it is held against earlier ones (level 3): everything is reported, nothing stops the
 * rest. Two rules (TR341, TR418) look in the contract too, when `outside` knows it. A message should have passed levels 1
 * and 2 first; a return message is never judged here.
 */
export async function judgeAgainstEarlier(
  message: Message,
  earlier: Earlier,
  outside: Outside = {},
): Promise<readonly Finding[]> {
  const known = await knownBefore(message, earlier, outside)
  return known === undefined ? [] : judgeAfter(message, known)
}

/** All that is known from before a message; nothing for a return message. */
export async function knownBefore(message: Message, earlier: Earlier, outside: Outside): Promise<Before | undefined> {
  const question = questionOf(message)
  return question && before(question, await earlier.about(question), outside)
}

/** What is wrong with a message against what is known from before it. */
export function judgeAfter(message: Message, known: Before): readonly Finding[] {
  return runRules(EARLIER_RULES, message, known)
}
