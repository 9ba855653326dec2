import type { Cell, Entry } from './entry.ts'

/** What a change did to one field. An entry that was just added had nothing before. */
export type Change = { field: string; before: Cell; after: Cell }

export const deeds = [
  'added',
  'changed',
  'hand-over-asked',
  'hand-over-accepted',
  'hand-over-declined',
  'succeeded',
  'realisation-reported',
  'prioritised',
  'chosen',
  'moved',
  'attendance-recorded',
  'attendance-corrected',
  'closed',
  'reopened',
] as const
export type Deed = (typeof deeds)[number]

/** An entry as fields beside each other, so that every change can be told field by field. */
export function fieldsOf({ id: _id, register: _register, details, ...entry }: Entry) {
  return { ...entry, ...details } satisfies Record<string, Cell>
}

const same = (one: Cell, other: Cell) => JSON.stringify(one) === JSON.stringify(other)
const isNothing = (cell: Cell) => cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0)

/** Field by field what is other than before; of a new entry what it says. */
export function changesBetween(before: Entry | undefined, after: Entry): Change[] {
  const then: Readonly<Record<string, Cell>> = before ? fieldsOf(before) : {}
  return Object.entries<Cell>(fieldsOf(after))
    .map(([field, now]) => ({ field, before: then[field] ?? null, after: now }))
    .filter((change) => (before ? !same(change.before, change.after) : !isNothing(change.after)))
}

/** The fields as they stand after all these changes, oldest first: what the history tells is what is there now. */
export function replay(history: readonly (readonly Change[])[]): Record<string, Cell> {
  return Object.fromEntries(history.flat().map(({ field, after }) => [field, after]))
}
