import type { Refusal } from '../../../platform/refusal.ts'
import type { PersonsWords } from './persons.nl.ts'

/** The facts of a refusal with the names of fields in words, so that a reader sees "de naam" and not `name`. */
export function readableFacts({ merged }: PersonsWords, facts: Refusal['facts'] = {}): NonNullable<Refusal['facts']> {
  const names: Readonly<Record<string, string>> = merged
  const { fields } = facts
  if (typeof fields !== 'string') return facts
  const said = fields.split(', ').map((field) => names[field] ?? field)
  return { ...facts, fields: said.join(', ') }
}
