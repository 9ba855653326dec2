import type { Finding } from '../finding.ts'
import type { Message, MessageNumber } from '../model/contents.ts'
import { inOrder } from './order.ts'
import type { Rule } from './rule.ts'

/** Lets the rules that are about this kind of message look at it; what they find comes in the order of the message. */
export function runRules<Facts>(
  rules: readonly Rule<MessageNumber, Facts>[],
  message: Message,
  facts: Facts,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    if (!rule.messages.includes(message.number)) continue
    for (const { at, says } of rule.check(message, facts)) findings.push(found(rule, at.path, says ?? rule.says))
  }
  return inOrder(message, findings)
}

function found({ id, level, code }: Rule<MessageNumber, never>, path: string, says: string): Finding {
  return { rule: id, level, path, ...(code !== undefined && { code }), says }
}
