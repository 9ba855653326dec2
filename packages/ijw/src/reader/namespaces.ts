import { type Flaw, nameParts, textOf } from './characters.ts'
import type { Machine, Scope } from './machine.ts'

/** A name with its namespace. */
export type Name = { readonly uri: string; readonly local: string }

export type Attribute = { readonly name: string; readonly from: number; readonly to: number; readonly at: number }

const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

/** The namespace that a prefix stands for here; undefined when it was not declared. */
export function uriOf(scope: Scope | undefined, prefix: string): string | undefined {
  if (prefix === 'xml') return XML
  for (let at = scope; at !== undefined; at = at.outer) if (at.prefix === prefix) return at.uri
  return prefix === '' ? '' : undefined
}

/** The prefix (empty for the default) by which a namespace is meant here; undefined when there is none. */
export function prefixOf(scope: Scope | undefined, uri: string): string | undefined {
  for (let at = scope; at !== undefined; at = at.outer)
    if (at.uri === uri && uriOf(scope, at.prefix) === uri) return at.prefix
  return undefined
}

/** A name as written, with its namespace; or the flaw when its prefix means nothing here. */
export function nameOf(scope: Scope | undefined, written: string, at: number): Name | Flaw {
  const parts = nameParts(written)
  if (parts === undefined)
    return { rule: 'XML-OPMAAK', at, says: 'Hier staat geen goede naam van een element of attribuut.' }
  const uri = parts.prefix === 'xmlns' ? undefined : uriOf(scope, parts.prefix)
  if (uri === undefined) return { rule: 'XML-NAAMRUIMTE', at }
  return { uri, local: parts.local }
}

/** Takes the namespace declarations out of the attributes: the scope with them, and the attributes that are none. */
export function declared(
  m: Machine,
  attributes: readonly Attribute[],
): { scope: Scope | undefined; plain: Name[] } | Flaw {
  let scope = m.scope
  const rest: Attribute[] = []
  for (const attribute of attributes) {
    const value = textOf(m.bytes, attribute.from, attribute.to, 'attribute')
    if (typeof value !== 'string') return value
    const prefix = declaredPrefix(attribute.name)
    if (prefix === undefined) rest.push(attribute)
    else if (mayDeclare(prefix, value)) scope = { prefix, uri: value, outer: scope }
    else return { rule: 'XML-NAAMRUIMTE', at: attribute.at }
  }
  const plain: Name[] = []
  for (const attribute of rest) {
    const name = attributeName(scope, attribute)
    if ('rule' in name) return name
    if (plain.some((other) => other.local === name.local && other.uri === name.uri))
      return { rule: 'XML-DUBBEL', at: attribute.at }
    plain.push(name)
  }
  return { scope, plain }
}

// The default namespace does not hold for attributes.
function attributeName(scope: Scope | undefined, { name, at }: Attribute): Name | Flaw {
  const found = nameOf(scope, name, at)
  return 'rule' in found || name.includes(':') ? found : { uri: '', local: found.local }
}

function declaredPrefix(name: string): string | undefined {
  if (name === 'xmlns') return ''
  return name.startsWith('xmlns:') && nameParts(name) ? name.slice(6) : undefined
}

function mayDeclare(prefix: string, uri: string): boolean {
  if (prefix === 'xml') return uri === XML
  return prefix !== 'xmlns' && uri !== XML && uri !== XMLNS && (uri !== '' || prefix === '')
}
