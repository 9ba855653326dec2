import { ENVELOPE_RULES } from '../envelope/envelope-rules.ts'
import { NOT_APPLICABLE, RULES } from '../judge/table.ts'
import { LEVEL1 } from '../reader/level1.ts'
import type { KnownRule } from './explain.ts'

const atLevel1 = new Set(LEVEL1.map((rule) => rule.id))

/** Every rule with its sentences, from where the rules stand. What the judge leaves to the reader is said there. */
export const KNOWN_RULES: readonly KnownRule[] = [
  ...LEVEL1,
  ...RULES,
  ...NOT_APPLICABLE.filter((rule) => !atLevel1.has(rule.id)),
  ...ENVELOPE_RULES,
]
