import type { OpenEntryList } from '../../contract/registers-across.ts'
import type { AdviceList } from '../../contract/registers-advice.ts'
import type { ListOfRegister } from '../../contract/registers-entry.ts'
import type { HeardList } from '../../contract/registers-people.ts'
import type { StandstillList } from '../../contract/registers-work.ts'
import { type Field, fieldsIn } from '../../rules/registers/fields.ts'
import type { Register } from '../../rules/registers/registers.ts'
import { type Said, type Saying, sayField } from '../../words/say-entry.ts'

/** A row of any register: what all say, and by name what is special. */
export type EntryRow = Omit<OpenEntryList['entries'][number], 'programme' | 'register'> & Said

/** The list of any register; a dated list and the sums stand under the names of their own register. */
export type EntryList = {
  entries: EntryRow[]
  mayChange: boolean
  degrees?: ListOfRegister
  causes?: ListOfRegister
  channels?: ListOfRegister
  sum?: Partial<AdviceList['sum'] & HeardList['sum']>
  sums?: StandstillList['sums']
}

export const listIn = ({ degrees, causes, channels }: EntryList): ListOfRegister => degrees ?? causes ?? channels ?? []

export const views = ['open', 'late', 'unowned', 'closed', 'all'] as const
export type View = (typeof views)[number]

/** Whether a row belongs in a view. */
export function isIn(view: View, row: Pick<EntryRow, 'closedOn' | 'overdue' | 'owner' | 'nobodyAnswers'>): boolean {
  const open = row.closedOn === null
  switch (view) {
    case 'open':
      return open
    case 'late':
      return row.overdue
    case 'unowned':
      return open && (row.owner === null || row.nobodyAnswers)
    case 'closed':
      return !open
    case 'all':
      return true
  }
}

/** What narrows the list of the API to a view; for the sheet of what one sees. */
export const queryOf = (view: View): { state?: 'open' | 'closed'; overdue?: 'true' } =>
  view === 'late'
    ? { overdue: 'true' }
    : view === 'closed'
      ? { state: 'closed' }
      : view === 'all'
        ? {}
        : { state: 'open' }

type Order = { sort?: string | undefined; dir: 'up' | 'down' }

/** Rows by one column; numbers and days by what they are, anything else by what it says. What says nothing stands last. */
export function inOrder(
  rows: readonly EntryRow[],
  { sort, dir }: Order,
  { register, saying }: { register: Register; saying: Saying },
): EntryRow[] {
  const field = sort === undefined ? undefined : fieldsIn(register).all.find(({ name }) => name === sort)
  if (!field) return [...rows]
  const keyed = rows.map((row) => ({ row, key: keyOf(field, row, saying) }))
  const sign = dir === 'down' ? -1 : 1
  return keyed
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
      return sign * (typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : compare(a.key, b.key))
    })
    .map(({ row }) => row)
}

const compare = (a: string | number, b: string | number) => String(a).localeCompare(String(b), 'nl')

function keyOf(field: Field, row: EntryRow, saying: Saying): string | number {
  const value = row[field.name]
  if (typeof value === 'number') return value
  return field.sort === 'day' && typeof value === 'string' ? value : sayField(field, row, saying)
}
