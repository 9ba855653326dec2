import type { FormReader } from '../../../platform/ui/form-reader.ts'

/** What kind of field asks a value, read from the JSON Schema of the setting. */
export type SettingShape =
  | { kind: 'number' }
  | { kind: 'text' }
  | { kind: 'flag' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'choices'; options: readonly string[] }
  | { kind: 'rows'; fields: readonly RowField[] }
  | { kind: 'lines' }
  | { kind: 'colour' }
  | { kind: 'structure' }

/** One column of a list of rows. A structure inside a row is more than a form of this kind can ask. */
export type RowField = { name: string; optional: boolean; shape: Exclude<SettingShape, { kind: NotInARow }> }

type NotInARow = 'rows' | 'lines' | 'colour' | 'structure'

type Schema = {
  type?: unknown
  enum?: unknown
  const?: unknown
  pattern?: unknown
  anyOf?: readonly Schema[]
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
}

const textsOf = (list: unknown): string[] | undefined =>
  Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined

export function shapeOf(schema: unknown): SettingShape {
  const { type, enum: options, items, anyOf, pattern } = (schema ?? {}) as Schema
  // "Nothing, or this" is asked as this; nothing is an empty field.
  const filled = anyOf?.filter(({ const: only }) => only !== '')
  if (filled?.length === 1) return shapeOf(filled[0])
  const own = textsOf(options)
  if (own) return { kind: 'choice', options: own }
  if (type === 'integer' || type === 'number') return { kind: 'number' }
  if (type === 'boolean') return { kind: 'flag' }
  if (type === 'string') return { kind: String(pattern).startsWith('^#') ? 'colour' : 'text' }
  const many = type === 'array' ? textsOf(items?.enum) : undefined
  if (many) return { kind: 'choices', options: many }
  if (type === 'array' && items?.type === 'string') return { kind: 'lines' }
  return (type === 'array' && rowsOf(items)) || { kind: 'structure' }
}

function rowsOf(items: Schema | undefined): SettingShape | undefined {
  const columns = Object.entries(items?.properties ?? {}).map(([name, schema]) => {
    const shape = shapeOf(schema)
    return isNotInARow(shape) ? undefined : { name, optional: !items?.required?.includes(name), shape }
  })
  const fields = columns.filter((column) => column !== undefined)
  return columns.length > 0 && fields.length === columns.length ? { kind: 'rows', fields } : undefined
}

function isNotInARow(shape: SettingShape): shape is Extract<SettingShape, { kind: NotInARow }> {
  return ['rows', 'lines', 'colour', 'structure'].includes(shape.kind)
}

type Complaints = { number: string; json: string }

/** The value as it was filled in; what cannot be read is objected to. */
export function readValue(form: FormReader, shape: SettingShape, complaints: Complaints): unknown {
  if (shape.kind === 'rows')
    return form.all('row').map((row) => readRow(form, { row, fields: shape.fields }, complaints))
  if (shape.kind === 'choices') return form.all('value')
  if (shape.kind === 'flag') return form.text('value') === 'ja'
  const typed = form.text('value')
  if (shape.kind === 'lines')
    return typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
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

/** The name of a field in a row of a list. */
export const rowFieldName = (row: string, field: string) => `row-${row}-${field}`

type RowAsk = { row: string; fields: readonly RowField[] }

function readRow(form: FormReader, { row, fields }: RowAsk, complaints: Complaints): Record<string, unknown> {
  const values = fields.flatMap(({ name, optional, shape }): [string, unknown][] => {
    const at = rowFieldName(row, name)
    const typed = form.text(at)
    if (shape.kind === 'choices') return [[name, form.all(at)]]
    if (shape.kind === 'flag') return [[name, typed === 'ja']]
    if (optional && typed === '') return []
    if (shape.kind !== 'number') return [[name, typed]]
    if (typed === '' || Number.isNaN(Number(typed))) form.object(at, complaints.number)
    return [[name, Number(typed)]]
  })
  return Object.fromEntries(values)
}

type Say = { yes: string; no: string; nothing: string; nameOf: (code: string) => string }

/** A value in words: a number, a list of names, or the structure itself. */
export function sayValue(value: unknown, { yes, no, nothing, nameOf }: Say): string {
  if (value === null || value === undefined || value === '') return nothing
  if (typeof value === 'boolean') return value ? yes : no
  const texts = textsOf(value)
  if (texts) return texts.length > 0 ? texts.map(nameOf).join(', ') : nothing
  if (Array.isArray(value)) return value.map((row) => sayRow(row, nameOf)).join('; ')
  if (typeof value !== 'object') return nameOf(String(value))
  return isEmpty(value) ? nothing : JSON.stringify(value)
}

/** The texts of a row and the names of its codes, in one line. */
function sayRow(row: unknown, nameOf: Say['nameOf']): string {
  const parts = Object.values(row ?? {}).flat()
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => nameOf(String(part)))
    .join(', ')
}

/** A structure in which nothing was filled in. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}
