import { ENVELOPE_RULES } from '../envelope/envelope-rules.ts'
import type { RuleText } from '../judge/rule.ts'
import { NOT_APPLICABLE, RULES } from '../judge/table.ts'
import type { MessageNumber } from '../model/contents.ts'
import { LEVEL1 } from '../reader/level1.ts'

/** A rule as the tables have it: of some messages, or, at level 1, of any. */
export type KnownRule = RuleText & { readonly messages?: readonly MessageNumber[] }

const atLevel1 = new Set(LEVEL1.map((rule) => rule.id))

/** Every rule with its sentences, from where the rules stand. What the judge leaves to the reader is said there. */
export const KNOWN_RULES: readonly KnownRule[] = [
  ...LEVEL1,
  ...RULES,
  ...NOT_APPLICABLE.filter((rule) => !atLevel1.has(rule.id)),
  ...ENVELOPE_RULES,
]
