import { ENVELOPE_RULES } from '../envelope/envelope-rules.ts'
import { EARLIER_RULES } from '../judge/earlier/judge.ts'
import { INSIDE_RULES } from '../judge/inside/inside.ts'
import { OUTSIDE_RULES } from '../judge/outside/rules.ts'
import { LEVEL1 } from '../reader/level1.ts'
import type { KnownRule } from './explain.ts'

/** Every rule with its sentences, from where the rules stand. */
export const KNOWN_RULES: readonly KnownRule[] = [
  ...LEVEL1,
  ...INSIDE_RULES,
  ...EARLIER_RULES,
  ...OUTSIDE_RULES,
  ...ENVELOPE_RULES,
]
