import type { FormReader } from './form-reader.ts'

/** What kind of field asks a value, read from the JSON Schema of the setting. */
export type SettingShape =
  | { kind: 'number' }
  | { kind: 'text' }
  | { kind: 'flag' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'choices'; options: readonly string[] }
  | { kind: 'structure' }

type Schema = { type?: unknown; enum?: unknown; items?: Schema }

const textsOf = (list: unknown): string[] | undefined =>
  Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined

export function shapeOf(schema: unknown): SettingShape {
  const { type, enum: options, items } = (schema ?? {}) as Schema
  const own = textsOf(options)
  if (own) return { kind: 'choice', options: own }
  if (type === 'integer' || type === 'number') return { kind: 'number' }
  if (type === 'boolean') return { kind: 'flag' }
  if (type === 'string') return { kind: 'text' }
  const many = type === 'array' ? textsOf(items?.enum) : undefined
  return many ? { kind: 'choices', options: many } : { kind: 'structure' }
}

type Complaints = { number: string; json: string }

/** The value as it was filled in; what cannot be read is objected to. */
export function readValue(form: FormReader, shape: SettingShape, complaints: Complaints): unknown {
  if (shape.kind === 'choices') return form.all('value')
  if (shape.kind === 'flag') return form.text('value') === 'ja'
  const typed = form.text('value')
  if (shape.kind === 'number') {
    const number = Number(typed.replace(',', '.'))
    if (typed === '' || Number.isNaN(number)) form.object('value', complaints.number)
    return number
  }
  if (shape.kind !== 'structure') return typed
  try {
    return JSON.parse(typed)
  } catch {
    form.object('value', complaints.json)
    return null
  }
}

type Say = { yes: string; no: string; nothing: string; nameOf: (code: string) => string }

/** A value in words: a number, a list of names, or the structure itself. */
export function sayValue(value: unknown, { yes, no, nothing, nameOf }: Say): string {
  if (value === null || value === undefined || value === '') return nothing
  if (typeof value === 'boolean') return value ? yes : no
  const texts = textsOf(value)
  if (texts) return texts.length > 0 ? texts.map(nameOf).join(', ') : nothing
  if (typeof value !== 'object') return nameOf(String(value))
  return isEmpty(value) ? nothing : JSON.stringify(value)
}

/** A structure in which nothing was filled in. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}
