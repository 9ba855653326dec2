import type { Finding } from '../../finding.ts'
import type { Message } from '../../model/contents.ts'
import { partiesOf } from '../earlier/question.ts'
import { runRules } from '../run.ts'
import type { Outside } from './outside.ts'
import { OUTSIDE_RULES } from './rules.ts'

/**
 * What is wrong with a message when it is held against the day, lists and contracts (level 4). What `outside` leaves out
 * is not judged. `today` is the day of the receiver, 'YYYY-MM-DD'; `begun` are the days on which the allocations began that the
 * message is about, when they are known.
 */
export function judgeAgainstOutside(
  message: Message,
  outside: Outside,
  today: string,
  begun: readonly string[] = [],
): readonly Finding[] {
  return runRules(OUTSIDE_RULES, message, { outside, today, parties: partiesOf(message), begun })
}
