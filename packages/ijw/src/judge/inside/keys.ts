import type { Message, MessageNumber, MessageOf } from '../../model/contents.ts'
import { bare, type Group } from '../../model/kinds.ts'
import { modelOf } from '../../model/releases.ts'
import { numbered } from '../../spoken.ts'
import type { Breach } from '../rule.ts'
import { type InsideRule, inside } from './among.ts'

/** What is known of the classes seen so far: the number each key was given, and where it stood first. */
type Seen = Map<string, { readonly number: number; readonly path: string }>
type Standing = { readonly path: string; readonly kind: string; readonly above: number }
type Values = { readonly [name: string]: unknown }

/** The rule that nothing is said twice. */
export const KEY_RULES: readonly InsideRule[] = [
  inside({
    // Not for a 319: it holds one answer, and the standard does not list it.
    id: 'TR101',
    messages: ['301', '305', '307', '315', '317', '323', '325'],
    says: 'Deze regel staat twee keer in het bericht.',
    todo: 'De afzender haalt een van de twee weg, of verbetert het nummer, en stuurt het bericht opnieuw.',
    check: (message: MessageOf<MessageNumber>) => doubles(message),
  }),
]

/**
 * The classes whose key, together with the keys of the classes around it, has been there before (TR101). Which elements
 * are the key is in the description of the message; one that is absent counts as a value of its own.
 */
function* doubles(message: MessageOf<MessageNumber>): Generator<Breach> {
  const model = modelOf(message as Message)
  if (model) yield* within(model.content, message.body, { path: '/Bericht', kind: '', above: 0 }, new Map())
}

function* within(group: Group, value: object, standing: Standing, seen: Seen): Generator<Breach> {
  let { above } = standing
  if (group.key.length > 0) {
    const key = JSON.stringify([standing.kind, above, ...group.key.map((name) => valueAt(value, name) ?? null)])
    const first = seen.get(key)
    const same = first ?? { number: seen.size + 1, path: standing.path }
    if (first) yield { at: { value, path: standing.path }, says: says(group, first.path) }
    else seen.set(key, same)
    above = same.number
  }
  for (const [name, field] of Object.entries(group.fields)) {
    const of = bare(field)
    const found = (value as Values)[name]
    if (of.kind !== 'group' || of.space !== 'message' || found === undefined) continue
    const here = { path: `${standing.path}/${name}`, kind: `${standing.kind}/${name}`, above }
    if (!Array.isArray(found)) yield* within(of, found as object, here, seen)
    else
      for (const [at, item] of found.entries())
        yield* within(of, item, { ...here, path: `${here.path}[${at + 1}]` }, seen)
  }
}

function valueAt(value: unknown, name: string): unknown {
  return name.split('.').reduce((inner, step) => (inner as Values | undefined)?.[step], value)
}

function says(group: Group, first: string): string {
  const names = group.key.map((name) => name.slice(name.lastIndexOf('.') + 1))
  const same =
    names.length === 1
      ? `${names[0]} is hetzelfde`
      : `${names.slice(0, -1).join(', ')} en ${names.at(-1)} zijn hetzelfde`
  return `Dit staat al in het bericht: ${same} als bij ${numbered(first)}.`
}
