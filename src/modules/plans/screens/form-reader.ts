import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { parseDate } from '../../../platform/ui/parse-date.ts'
import { today } from './asking.ts'

/** Reads a filled form field by field and collects what is wrong; the names are those of the API. */
export type FormReader = {
  text: (name: string) => string
  all: (name: string) => string[]
  /** A text that has to be there; `detail` says what to do when it is not. */
  needed: (name: string, detail: string) => string
  /** A day as people type it. */
  day: (name: string) => string
  dayOrNone: (name: string) => string | undefined
  object: (name: string, detail: string) => void
  errors: FormError[]
}

type DateWords = { empty: string; unreadable: string; impossible: string }

export function readForm(form: HTMLFormElement, words: DateWords): FormReader {
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
  return {
    text,
    all: (name) => data.getAll(name).map(String),
    needed: (name, detail) => {
      const said = text(name)
      if (!said) object(name, detail)
      return said
    },
    day,
    dayOrNone: (name) => (text(name) === '' ? undefined : day(name)),
    object,
    errors,
  }
}
