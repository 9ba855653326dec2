import type { Row } from './person-rows.ts'
import type { Notes } from './remarks.ts'

/** What the list says now, and before that, newest first. */
export type Stack = readonly [Row, ...Row[]]

type Category = {
  /** A list can hold several at once: nationalities, partners, children. */
  several: boolean
  /** Columns of which one must be filled for a line to say something of this category. */
  columns: readonly string[]
}

const PERSON = ['01.10', '01.20', '02.10', '02.20', '02.30', '02.40', '03.10', '03.20', '03.30', '04.10']
const PROOF = ['81.10', '81.20', '82.10', '82.20', '82.30', '83.10', '83.20', '83.30', '84.10', '85.10', '86.10']

const CATEGORIES = {
  '01': category(false, [...PERSON, '20.10', '20.20', '61.10']),
  '02': category(false, [...PERSON, '62.10']),
  '03': category(false, [...PERSON, '62.10']),
  '04': category(true, ['05.10', '63.10', '64.10', '65.10', '73.10']),
  '05': category(true, [...PERSON, '06.10', '06.20', '06.30', '07.10', '07.20', '07.30', '07.40', '15.10']),
  '06': category(false, ['08.10', '08.20', '08.30']),
  '07': category(false, ['66.20', '67.10', '67.20', '68.10', '69.10', '70.10', '71.10', '80.10', '87.10']),
  '08': category(false, [
    '09.10',
    '09.20',
    '10.10',
    '10.30',
    '11.10',
    '11.20',
    '11.60',
    '12.10',
    '13.10',
    '13.20',
    '13.30',
    '14.10',
    '72.10',
  ]),
  '09': category(true, [...PERSON, '89.10']),
  '11': category(false, ['32.10', '33.10']),
} as const satisfies Record<string, Category>

export type CategoryId = keyof typeof CATEGORIES

function category(several: boolean, columns: readonly string[]): Category {
  return { several, columns: [...columns, ...PROOF] }
}

/**
 * The stacks of one category. The last column of a category marks what the next line is: `09` another child, `59` an
 * earlier version of this child. A line that no mark announced is taken as a person of its own where a list can hold
 * several, so that nobody disappears, and remarked.
 */
export function stacksOf(rows: readonly Row[], id: CategoryId, note: Notes): Stack[] {
  const stacks: [Row, ...Row[]][] = []
  let announced: Announced = { mark: id }
  for (const row of rows) {
    const filled = isFilled(row, id)
    if (filled) place(row, { id, mark: announced.mark, stacks, note })
    else noteBroken(announced, id, note)
    announced = filled ? { mark: readMark(row, id, note), by: row } : { mark: '' }
  }
  noteBroken(announced, id, note)
  return stacks
}

type Announced = { mark: string; by?: Row }
type Placing = { id: CategoryId; mark: string; stacks: [Row, ...Row[]][]; note: Notes }

function place(row: Row, { id, mark, stacks, note }: Placing): void {
  if (!mark) note(row.line, 'row-without-mark', id)
  const open = stacks.at(-1)
  const isEarlierVersion = mark === earlierMark(id) || (!mark && !CATEGORIES[id].several)
  if (open && isEarlierVersion) open.push(row)
  else stacks.push([row])
}

function noteBroken({ mark, by }: Announced, id: CategoryId, note: Notes): void {
  if (mark && by) note(by.line, 'mark-without-row', id)
}

function earlierMark(id: CategoryId): string {
  return String(Number(id) + 50)
}

/** Earlier versions that the municipality marked as wrong are no history of anything. */
export function earlierVersions([, ...rows]: Stack, id: CategoryId, note: Notes): Row[] {
  return rows.filter((row) => {
    const wrong = row.get(`${id}.84.10`) !== ''
    if (wrong) note(row.line, 'row-marked-incorrect', id)
    return !wrong
  })
}

/** Whether a line says something of the category itself, beyond dates and proof. */
export function saysSomething(row: Row, id: CategoryId): boolean {
  return CATEGORIES[id].columns.some((column) => !PROOF.includes(column) && row.get(`${id}.${column}`) !== '')
}

function isFilled(row: Row, id: CategoryId): boolean {
  return CATEGORIES[id].columns.some((column) => row.get(`${id}.${column}`) !== '')
}

function readMark(row: Row, id: CategoryId, note: Notes): string {
  const mark = row.get(`${id}.H`)
  if (row.slid.includes(`${id}.H`)) note(row.line, 'mark-in-wrong-column', mark)
  if (mark === '' || mark === id || mark === earlierMark(id)) return mark
  note(row.line, 'mark-unknown', mark)
  return ''
}
