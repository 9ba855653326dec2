/** Something odd that did not stop a list from being taken. */
export const REMARKS = [
  'header-column-twice',
  'header-column-unknown',
  'no-bsn',
  'bsn-wrong',
  'bsn-on-other-list',
  'name-unknown',
  'one-name',
  'birth-date-missing',
  'birth-date-partial',
  'impossible-date',
  'sex-unknown',
  'parent-unknown',
  'relative-unknown',
  'relative-twice',
  'relation-withdrawn',
  'nationality-ended',
  'child-stillborn',
  'death-without-suspension',
  'suspended-as-dead-without-date',
  'authority-code-not-in-table',
  'secrecy-missing',
  'secrecy-wrong',
  'suspension-code-unknown',
  'suspended',
  'postal-address-only',
  'address-missing',
  'lives-abroad',
  'under-investigation',
  'row-marked-incorrect',
  'mark-unknown',
  'mark-in-wrong-column',
  'mark-without-row',
  'row-without-mark',
  'value-in-wrong-column',
] as const
export type RemarkCode = (typeof REMARKS)[number]

/** Why a list was not taken. */
export const LIST_REFUSALS = [
  'not-as-many-columns-as-the-header',
  'continues-no-list',
  'list-id-twice',
  'list-in-error',
  'list-wiped',
  'nameless',
  'not-a-person',
] as const
export type ListRefusal = (typeof LIST_REFUSALS)[number]

/** `line` is the line of the file (in JSON: which object); `value` is shown to people and never holds a whole number of a person. */
export type Remark = { line: number; code: RemarkCode; value?: string }

/** Collects what is odd about one list. */
export type Notes = (line: number, code: RemarkCode, value?: string) => void

/** Keeps each remark once; a value that could be a citizen service number or A-number is left out (N-BSN-01). */
export function takeNotes(): { remarks: Remark[]; note: Notes } {
  const remarks: Remark[] = []
  const note: Notes = (line, code, value) => {
    const tells = value !== undefined && !/\d{9,}/.test(value)
    const remark: Remark = tells ? { line, code, value } : { line, code }
    const known = remarks.some((r) => r.line === line && r.code === code && r.value === remark.value)
    if (!known) remarks.push(remark)
  }
  return { remarks, note }
}
