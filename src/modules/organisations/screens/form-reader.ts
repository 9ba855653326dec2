import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { parseDate } from '../../../platform/ui/parse-date.ts'
import { today } from './asking.tsx'

/** Reads a filled form field by field and collects what is wrong; the names are those of the API. */
export type FormReader = {
  text: (name: string) => string
  /** A choice from a list that has to be made. */
  pick: (name: string) => string
  /** A choice from a list that may be left open. */
  choice: (name: string) => string | null
  all: (name: string) => string[]
  /** A day as people type it. */
  day: (name: string) => string
  dayOrNone: (name: string) => string | null
  /** Says of a field what to do about it. */
  object: (name: string, detail: string) => void
  errors: FormError[]
}

type DateWords = { empty: string; unreadable: string; impossible: string }

export function readForm(form: HTMLFormElement, words: DateWords & { choose: string }): FormReader {
  const data = new FormData(form)
  const errors: FormError[] = []
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const object = (name: string, detail: string) => {
    errors.push({ pointer: `/${name}`, detail })
  }
  const day = (name: string) => {
    const read = parseDate(text(name), today())
    if ('iso' in read) return read.iso
    object(name, words[read.fault])
    return ''
  }
  const pick = (name: string) => {
    if (text(name) === '') object(name, words.choose)
    return text(name)
  }
  return {
    text,
    pick,
    choice: (name) => text(name) || null,
    all: (name) => data.getAll(name).map(String),
    day,
    dayOrNone: (name) => (text(name) === '' ? null : day(name)),
    object,
    errors,
  }
}
