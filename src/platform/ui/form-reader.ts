import type { FormError } from './error-summary.tsx'
import { parseDate } from './parse-date.ts'
import { today } from './today.ts'

/** Reads a filled form field by field and collects what is wrong; the names are those of the API. */
export type FormReader = {
  text: (name: string) => string
  /** A text that has to be there; `detail` says what to do when it is not. */
  needed: (name: string, detail: string) => string
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

type ReaderWords = { choose: string; date: { empty: string; unreadable: string; impossible: string } }

/** Starts reading a form; `words` are those of the components, for what is wrong with any field. */
export function readForm(form: HTMLFormElement, words: ReaderWords): FormReader {
  const data = new FormData(form)
  const errors: FormError[] = []
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const object = (name: string, detail: string) => {
    errors.push({ pointer: `/${name}`, detail })
  }
  const needed = (name: string, detail: string) => {
    if (text(name) === '') object(name, detail)
    return text(name)
  }
  const day = (name: string) => {
    const read = parseDate(text(name), today())
    if ('iso' in read) return read.iso
    object(name, words.date[read.fault])
    return ''
  }
  return {
    text,
    needed,
    pick: (name) => needed(name, `${words.choose}.`),
    choice: (name) => text(name) || null,
    all: (name) => data.getAll(name).map(String),
    day,
    dayOrNone: (name) => (text(name) === '' ? null : day(name)),
    object,
    errors,
  }
}
