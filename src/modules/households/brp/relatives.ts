import { AUTHORITY_CODES } from '../rules/authority.ts'
import type { BrpAuthority, BrpChild, BrpParent, BrpPartner, BrpRelative } from './brp-person.ts'
import type { Row } from './person-rows.ts'
import type { Notes } from './remarks.ts'
import { type CategoryId, earlierVersions, type Stack, saysSomething, stacksOf } from './stacks.ts'
import { bsnIn, dateIn, defined, nameIn, SEXES, UNKNOWN, UNKNOWN_DATE } from './values.ts'

/** Categories 02 and 03. */
export function readParent(rows: readonly Row[], id: '02' | '03', note: Notes): BrpParent {
  const stack = stacksOf(rows, id, note)[0]
  if (!stack) return { state: 'none' }
  const [now] = stack
  const earlier = earlierVersions(stack, id, note)
  if (!isSomebody(now, id)) {
    if (now.get(`${id}.02.40`) === UNKNOWN) return unknownParent(now, id, note)
    if (earlier.some((row) => isSomebody(row, id))) note(now.line, 'relation-withdrawn', id)
    return { state: 'none' }
  }
  const since = dateIn(now.get(`${id}.62.10`), now.line, note)
  return { state: 'known', relative: readRelative(now, id, note), ...defined({ since }) }
}

function unknownParent(row: Row, id: CategoryId, note: Notes): BrpParent {
  note(row.line, 'parent-unknown', id)
  return { state: 'unknown' }
}

/** Category 05: every partnership, now and before; its begin may stand on an earlier line than its end. */
export function readPartners(rows: readonly Row[], note: Notes): BrpPartner[] {
  return stacksOf(rows, '05', note).flatMap((stack) => readPartner(stack, note) ?? [])
}

function readPartner(stack: Stack, note: Notes): BrpPartner | undefined {
  const [now] = stack
  const versions = [now, ...earlierVersions(stack, '05', note)]
  if (!saysSomething(now, '05')) {
    if (versions.some((row) => saysSomething(row, '05'))) note(now.line, 'relation-withdrawn', '05')
    return undefined
  }
  const begins = versions.flatMap((row) => dateIn(row.get('05.06.10'), row.line, note) ?? [])
  const reason = now.get('05.07.40') || undefined
  const ends = now.get('05.07.10') || reason
  const form = versions.map((row) => row.get('05.15.10')).find(Boolean)
  // That it ended is sure even when its date cannot be read.
  const ended = ends
    ? { date: dateIn(now.get('05.07.10'), now.line, note) ?? UNKNOWN_DATE, ...defined({ reason }) }
    : undefined
  return { relative: readRelative(now, '05', note), ...defined({ form, since: begins.at(-1), ended }) }
}

/** Category 09. */
export function readChildren(rows: readonly Row[], note: Notes): BrpChild[] {
  const children = stacksOf(rows, '09', note).flatMap((stack) => readChild(stack, note) ?? [])
  return children.filter((child, at) => {
    const again = children.some((other, index) => index < at && isSameChild(other, child))
    if (again) note(rows[0]?.line ?? 0, 'relative-twice', '09')
    return !again
  })
}

/** Two lines of which one lacks the number; two numbers are two children. */
function isSameChild({ relative: one }: BrpChild, { relative: other }: BrpChild): boolean {
  if (one.bsn && other.bsn) return one.bsn === other.bsn
  return one.birth !== undefined && one.birth === other.birth && JSON.stringify(one.name) === JSON.stringify(other.name)
}

function readChild(stack: Stack, note: Notes): BrpChild | undefined {
  const [now] = stack
  const earlier = earlierVersions(stack, '09', note)
  if (!isSomebody(now, '09')) {
    if (now.get('09.02.40') === UNKNOWN) note(now.line, 'relative-unknown', '09')
    else if (earlier.some((row) => isSomebody(row, '09'))) note(now.line, 'relation-withdrawn', '09')
    return undefined
  }
  const registered = now.get('09.89.10')
  if (registered !== '' && registered !== 'L') note(now.line, 'value-in-wrong-column', registered)
  if (registered !== 'L') return { relative: readRelative(now, '09', note) }
  note(now.line, 'child-stillborn')
  return { relative: readRelative(now, '09', note), stillborn: true }
}

/** Category 11, newest first; a line without codes says that what stood before has ended. */
export function readAuthority(rows: readonly Row[], note: Notes): BrpAuthority[] {
  return stacksOf(rows, '11', note).flatMap((stack) => {
    const versions = [stack[0], ...earlierVersions(stack, '11', note)]
    const begins = versions.map((row) => dateIn(row.get('11.85.10'), row.line, note))
    return versions.flatMap((row, at): BrpAuthority[] => {
      const code = row.get('11.32.10') || undefined
      if (code && !(code in AUTHORITY_CODES)) note(row.line, 'authority-code-not-in-table', code)
      const legalRestraint = row.get('11.33.10') === '1' ? true : undefined
      if (!code && !legalRestraint) return []
      return [defined({ code, legalRestraint, since: begins[at], until: at > 0 ? begins[at - 1] : undefined })]
    })
  })
}

function isSomebody(row: Row, id: CategoryId): boolean {
  const family = row.get(`${id}.02.40`)
  return (
    ['01.10', '01.20', '02.10', '03.10'].some((column) => row.get(`${id}.${column}`) !== '') ||
    (family !== '' && family !== UNKNOWN)
  )
}

function readRelative(row: Row, id: CategoryId, note: Notes): BrpRelative {
  const get = (column: string) => row.get(`${id}.${column}`)
  const name = nameIn({ given: get('02.10'), title: get('02.20'), prefix: get('02.30'), family: get('02.40') })
  const bsn = bsnIn(get('01.20'), row.line, note)
  const birth = dateIn(get('03.10'), row.line, note)
  const sex = get('04.10') ? (SEXES[get('04.10')] ?? 'unknown') : undefined
  return { name, ...defined({ bsn, birth, sex }) }
}
