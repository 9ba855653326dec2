import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { readValue } from '../../rules/indicators/read-value.ts'
import { useIndicatorWords } from './asking.ts'

/** Reads numbers from a form as people type them, and says of a field what to do when it is none. */
export type NumberReader = {
  needed: (form: FormReader, name: string) => number
  orNone: (form: FormReader, name: string) => number | null
}

export function useNumbers(): NumberReader {
  const { faults } = useIndicatorWords().value
  const needed = (form: FormReader, name: string) => {
    const read = readValue(form.text(name))
    if ('value' in read) return read.value
    form.object(name, faults[read.fault])
    return 0
  }
  return { needed, orNone: (form, name) => (form.text(name) === '' ? null : needed(form, name)) }
}

/** A number as it stands in a field: with a comma, and without marks between thousands. */
export function typedValue(value: number): string {
  return value.toLocaleString('nl-NL', { maximumFractionDigits: 3, useGrouping: false })
}
