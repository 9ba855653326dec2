import { z } from 'zod'
import type { Action } from '../../src/platform/http/module.ts'

/** The part of JSON Schema that the contracts use. */
export type Schema = {
  type?: string
  format?: string
  pattern?: string
  enum?: readonly unknown[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
}

type Step = string | number

/** One place in the input of an operation. `forms` are the ways it may be filled in; `frames` the forms around it. */
export type Field = {
  path: readonly Step[]
  place: 'path' | 'query' | 'body'
  forms: readonly Schema[]
  frames: readonly { path: readonly Step[]; form: Schema }[]
}

export const pointerOf = (path: readonly Step[]) => path.map((step) => `/${step}`).join('')

/** Every place in the input of an operation, also inside lists, choices and what may be left out. The version is no field. */
export function fieldsOf(action: Action): Field[] {
  const { definition } = action.useCase
  const schema = z.toJSONSchema(definition.input, { io: 'input', unrepresentable: 'any' }) as Schema
  const asks = action.method === 'GET' || action.method === 'DELETE'
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== 'version' || action.method === 'POST' || action.method === 'GET')
    .flatMap(([name, inner]) => {
      const place = action.params.includes(name) ? 'path' : asks ? 'query' : 'body'
      return walk(inner, { path: [name], place, frames: [] })
    })
}

function walk(schema: Schema, at: Pick<Field, 'path' | 'place' | 'frames'>): Field[] {
  const forms = formsOf(schema)
  const inner = forms.flatMap((form) => {
    const frames = [...at.frames, { path: at.path, form }]
    const parts = Object.entries(form.properties ?? {}).filter(([, part]) => part.const === undefined)
    return [
      ...parts.flatMap(([name, part]) => walk(part, { ...at, path: [...at.path, name], frames })),
      ...(form.items ? walk(form.items, { ...at, path: [...at.path, 0], frames }) : []),
    ]
  })
  return [{ ...at, forms }, ...inner]
}

function formsOf(schema: Schema): Schema[] {
  const choices = schema.anyOf ?? schema.oneOf ?? (schema.allOf?.length === 1 ? schema.allOf : undefined)
  return choices ? choices.flatMap(formsOf) : [schema]
}

export const NOBODY = '00000000-0000-7000-8000-000000000000'

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: NOBODY,
  date: '2026-03-03',
  'date-time': '2026-03-01T09:00:00Z',
  email: 'iemand@example.org',
}

/** One of these fits every pattern of the contracts. */
const PATTERNED = ['tekst', '7741AB', '2026-00012', '0524 123 456', 'naam:Oma', '0'.repeat(32), '0114']

/** Something that fits, to stand around the place where something is wrong. */
export function sample(schema: Schema): unknown {
  const [form = schema] = formsOf(schema)
  if (form.default !== undefined) return structuredClone(form.default)
  if (form.const !== undefined) return form.const
  if (form.enum) return form.enum[0]
  if (form.type === 'object')
    return Object.fromEntries((form.required ?? []).map((name) => [name, sample(form.properties?.[name] ?? {})]))
  if (form.type === 'array') return form.items ? [sample(form.items)] : []
  if (form.type === 'boolean') return false
  if (form.type === 'integer' || form.type === 'number') return Math.max(1, form.minimum ?? 1)
  if (form.pattern && !form.format)
    return PATTERNED.find((text) => new RegExp(form.pattern ?? '').test(text)) ?? 'tekst'
  return BY_FORMAT[form.format ?? ''] ?? 'Tekst'
}

/** The fair input with this value in this field; what lies around it is put there in the form that has the field. */
export function withValue(input: Record<string, unknown>, field: Field, value: unknown): Record<string, unknown> {
  const copy = structuredClone(input)
  for (const { path, form } of field.frames) {
    const now = valueAt(copy, path)
    if (!fits(now, form)) place(copy, path, { value: sample(form) })
    else if (Array.isArray(now) && now.length === 0 && form.items) now.push(sample(form.items))
  }
  place(copy, field.path, { value })
  return copy
}

export function valueAt(input: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<Step, unknown> | undefined)?.[step], input)
}

function fits(value: unknown, form: Schema): boolean {
  if (form.items) return Array.isArray(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(form.properties ?? {}).every(
    ([name, part]) => part.const === undefined || (value as Record<string, unknown>)[name] === part.const,
  )
}

function place(input: Record<string, unknown>, path: readonly Step[], { value }: { value: unknown }): void {
  const parent = valueAt(input, path.slice(0, -1)) as Record<Step, unknown>
  const last = path.at(-1)
  if (last === undefined) return
  if (value === undefined) delete parent[last]
  else parent[last] = value
}
