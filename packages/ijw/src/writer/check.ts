import type { Simple } from '../model/kinds.ts'
import { type Level1Id, level1Says } from '../reader/level1.ts'
import { readValue, type ValueFault } from '../reader/values.ts'

/** What XML cannot carry at all: most control characters, and halves of a pair. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/**
 * Why a value may not be written in an element of that kind, or nothing when it may. The reader judges it: what it would
 * not read, or would read as something else (a day with spaces around it), is not written.
 */
export function refuseValue(simple: Simple, value: unknown): ValueFault | undefined {
  if (simple.shape === 'integer') {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      return { rule: 'XSD-WAARDE', says: 'Hier hoort een heel getal, zonder aanhalingstekens.' }
  } else if (typeof value !== 'string')
    return { rule: 'XSD-WAARDE', says: 'Hier hoort een tekst, tussen aanhalingstekens.' }
  else if (NOT_XML.test(value)) return refusal('XML-TEKEN')
  const read = readValue(simple, String(value))
  if (typeof read === 'object') return read
  return read === value ? undefined : refusal('XSD-WAARDE')
}

function refusal(rule: Level1Id): ValueFault {
  return { rule, says: level1Says(rule) }
}
