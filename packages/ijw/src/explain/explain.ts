import { RETURN_CODES } from '../model/codes.ts'
import type { MessageNumber } from '../model/contents.ts'
import { KNOWN_RULES, type KnownRule } from './known-rules.ts'
import { nearest } from './nearest.ts'
import { MUNICIPAL_NODE, PROVIDER_NODE } from './node-faults.ts'
import { OF_NO_RULE } from './return-codes.ts'

/** What a rule, a return code or a fault of a node means, for the person who gets it. */
export type Explanation = {
  readonly id: string
  readonly kind: 'rule' | 'return code' | 'node fault'
  /** What is wrong, in Dutch. */
  readonly says: string
  /** Who must do what, in Dutch. */
  readonly todo: string
  /** The return code a rule gives, where the standard gives one. */
  readonly code?: string
  /** The rules that give this return code. */
  readonly rules: readonly string[]
  /** The messages that are judged so. Empty where it is not a matter of one message more than another. */
  readonly messages: readonly MessageNumber[]
}

/** An id nobody knows, with the known ones that look most like it. */
export type Unknown = {
  readonly id: string
  readonly kind: 'unknown'
  readonly says: string
  readonly near: readonly string[]
}

const SENT: readonly MessageNumber[] = ['301', '305', '307', '315', '317', '319', '323']
const explanations: ReadonlyMap<string, Explanation> = new Map(
  [...ruleExplanations(KNOWN_RULES), ...codeExplanations(KNOWN_RULES), ...nodeExplanations()].map((one) => [
    one.id,
    one,
  ]),
)

/**
 * Explains a rule of levels 1 to 4 (`RS017`, `CS002`, `CD060`, `TR101`, our own `XML-…`, `XSD-…`, `ENV-…`, `ZIP-…`), a
 * return code (`0001`, `9063`, …) or a fault of a node (`IB…`, `BRS…`), whatever case it is written in.
 */
export function explain(id: string): Explanation | Unknown {
  const asked = id.trim().toUpperCase()
  const known = explanations.get(asked)
  if (known) return known
  const instruction = /^(IV|OP)\d{3}$/.test(asked)
  const near = instruction ? [] : nearest(asked, explanations.keys())
  return { id: asked, kind: 'unknown', says: instruction ? AN_INSTRUCTION : unknownSays(near), near }
}

/** Findings and replies name the instruction they follow; it is no fault that somebody gets. */
const AN_INSTRUCTION =
  'Dit is een invulinstructie (IV) of bedrijfsregel (OP), geen fout. Zoek hem op in het informatiemodel van iStandaarden.'

function unknownSays(near: readonly string[]): string {
  const hint = near.length > 0 ? `Bedoelt u ${near.join(', ')}?` : 'Neem hem over zoals hij in het bericht staat.'
  return `Deze code is niet bekend. ${hint}`
}

/** Everything that can be explained, in order of id. */
export function explainable(): readonly Explanation[] {
  return [...explanations.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** A rule may stand in the tables more than once, for other messages: it is one rule to people. */
function ruleExplanations(rules: readonly KnownRule[]): Explanation[] {
  return [...Map.groupBy(rules, (rule) => rule.id)].map(([id, [first, ...more]]) => {
    const all = first ? [first, ...more] : more
    const code = first?.code
    return {
      id,
      kind: 'rule',
      ...wordsOf(all),
      ...(code !== undefined && { code }),
      rules: [],
      messages: messagesOf(all),
    }
  })
}

function codeExplanations(rules: readonly KnownRule[]): Explanation[] {
  return RETURN_CODES.map((code) => {
    const giving = rules.filter((rule) => rule.code === code)
    const own = OF_NO_RULE[code]
    const words = own ? { says: own[0], todo: own[1] } : wordsOf(giving)
    const messages = own ? (code === '8001' ? (['323'] as const) : SENT) : messagesOf(giving)
    return { id: code, kind: 'return code', ...words, rules: once(giving.map((rule) => rule.id)).toSorted(), messages }
  })
}

function nodeExplanations(): Explanation[] {
  return Object.entries({ ...MUNICIPAL_NODE, ...PROVIDER_NODE }).map(([id, [says, todo]]) => ({
    id,
    kind: 'node fault',
    says,
    todo,
    rules: [],
    messages: [],
  }))
}

function wordsOf(rules: readonly KnownRule[]): { says: string; todo: string } {
  return { says: once(rules.map((rule) => rule.says)).join(' '), todo: once(rules.map((rule) => rule.todo)).join(' ') }
}

function messagesOf(rules: readonly KnownRule[]): readonly MessageNumber[] {
  return once(rules.flatMap((rule) => rule.messages ?? [])).toSorted()
}

function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
