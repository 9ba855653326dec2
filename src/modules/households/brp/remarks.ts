import type { RemarkCode } from '../rules/reading-remarks.ts'

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
