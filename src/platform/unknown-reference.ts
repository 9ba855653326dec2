import { Refused } from './refusal.ts'

/**
 * What the database says of a row that refers to nothing, at the field that is called as the column is. The database
 * names the constraint only: behind a wall it keeps the value to itself. Anything else stays as it is.
 * `input` is what somebody sent.
 */
export function atItsField(error: unknown, input: unknown): unknown {
  const { code, constraint = '' } = (error ?? {}) as { code?: string; constraint?: string }
  if (code !== '23503' || typeof input !== 'object' || input === null) return error
  const columns = constraint.replace(/_fkey\d*$/, '').split('_')
  const field = Object.keys(input).find((name) => columns.includes(name.replace(/Id$/, '').toLowerCase()))
  if (field === undefined) return error
  return new Refused({ refused: 'input/unknown-reference', status: 422, pointer: `/${field}` })
}
