import { type Flaw, nameParts, textOf } from './characters.ts'
import type { Machine, Scope } from './machine.ts'

/** A name with its namespace. */
export type Name = { readonly uri: string; readonly local: string }

export type Attribute = { readonly name: string; readonly from: number; readonly to: number; readonly at: number }

type Declared = { readonly scope: Scope | undefined; readonly plain: readonly Name[] }

const NONE: readonly Name[] = []
const NEARBY = 16
const MOST_DECLARED = 512
const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

/** The namespace that a prefix stands for here; undefined when it was not declared. */
export function uriOf(scope: Scope | undefined, prefix: string): string | undefined {
  if (prefix === 'xml') return XML
  for (let at = scope; at !== undefined; at = at.outer) if (at.prefix === prefix) return at.uri
  return prefix === '' ? '' : undefined
}

/**
 * The prefix (empty for the default) by which a namespace is meant here; undefined when there is none, or none nearby: this
 * is for reading quickly only, and a tower of declarations must not make it slow.
 */
export function prefixOf(scope: Scope | undefined, uri: string): string | undefined {
  let near = NEARBY
  for (let at = scope; at !== undefined && near > 0; at = at.outer, near--)
    if (at.uri === uri && nearest(scope, at.prefix) === at) return at.prefix
  return undefined
}

function nearest(scope: Scope | undefined, prefix: string): Scope | undefined {
  let at = scope
  while (at !== undefined && at.prefix !== prefix) at = at.outer
  return at
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

/** Takes the namespace declarations out of the attributes: the scope with them, and the names of those that are none. */
export function declared(m: Machine, attributes: readonly Attribute[]): Declared | Flaw {
  let { scope } = m
  if (attributes.length === 0) return { scope, plain: NONE }
  const rest: Attribute[] = []
  for (const attribute of attributes) {
    const value = textOf(m.bytes, attribute.from, attribute.to, 'attribute')
    if (typeof value !== 'string') return value
    const prefix = declaredPrefix(attribute.name)
    if (prefix === undefined) rest.push(attribute)
    else if (mayDeclare(prefix, value)) scope = { prefix, uri: value, outer: scope, size: (scope?.size ?? 0) + 1 }
    else return { rule: 'XML-NAAMRUIMTE', at: attribute.at }
  }
  if (scope && scope.size > MOST_DECLARED) return { rule: 'XML-ATTRIBUTEN', at: m.pos }
  return namesOf(scope, rest)
}

function namesOf(scope: Scope | undefined, attributes: readonly Attribute[]): Declared | Flaw {
  const plain: Name[] = []
  const seen = new Set<string>()
  for (const attribute of attributes) {
    const name = attributeName(scope, attribute)
    if ('rule' in name) return name
    const key = `${name.local} ${name.uri}`
    if (seen.has(key)) return { rule: 'XML-DUBBEL', at: attribute.at }
    seen.add(key)
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
