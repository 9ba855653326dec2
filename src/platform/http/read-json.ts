import { Refused } from '../refusal.ts'

/** Deeper than any contract goes, and shallower than the database and the stack can carry. */
const MOST_LAYERS = 40

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a message of the API. Refused with a sentence: what is no UTF-8 or no JSON, the same field twice (one of both
 * would be lost without a word), the names that JavaScript keeps for itself, and layers without end.
 */
export function readJson(bytes: Buffer): unknown {
  const text = decoded(bytes)
  if (text.trim() === '') return undefined
  const value = parsed(text)
  refuseDoubles(text)
  return value
}

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refused({ refused: 'input/not-utf8', status: 422 })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused({ refused: 'input/not-json', status: 422 })
  }
}

/** What the parser already understood is walked once more, because it keeps the last of two equal fields and says nothing. */
const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\],]/g

type Layer = { fields: Set<string> | undefined; name: string; at: number; expectsName: boolean }

function refuseDoubles(text: string): void {
  const layers: Layer[] = []
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') opened(layers, token)
    else if (token === '}' || token === ']') layers.pop()
    else partSeen(layers, token)
  }
}

function opened(layers: Layer[], token: '{' | '['): void {
  if (layers.length >= MOST_LAYERS)
    throw new Refused({ refused: 'input/too-deep', status: 422, facts: { most: MOST_LAYERS } })
  const fields = token === '{' ? new Set<string>() : undefined
  layers.push({ fields, name: '', at: 0, expectsName: fields !== undefined })
}

/** A comma, or a text that is a name when one is expected. */
function partSeen(layers: readonly Layer[], token: string): void {
  const layer = layers.at(-1)
  if (!layer) return
  if (token === ',') {
    layer.at += 1
    layer.expectsName = layer.fields !== undefined
    return
  }
  if (!layer.fields || !layer.expectsName) return
  layer.name = JSON.parse(token) as string
  layer.expectsName = false
  const pointer = layers.map(({ fields, name, at }) => `/${fields ? escaped(name) : at}`).join('')
  const facts = { field: layer.name }
  if (layer.name === '__proto__') throw new Refused({ refused: 'input/unknown-field', status: 422, pointer, facts })
  if (layer.fields.has(layer.name)) throw new Refused({ refused: 'input/double-field', status: 422, pointer, facts })
  layer.fields.add(layer.name)
}

/** One step of a JSON pointer (RFC 6901). */
export function escaped(step: PropertyKey): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1')
}
