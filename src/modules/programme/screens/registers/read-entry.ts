import type { FormReader } from '../../../../platform/ui/form-reader.ts'
import { type Field, fieldsIn } from '../../rules/registers/fields.ts'
import type { Register } from '../../rules/registers/registers.ts'
import type { Said } from '../../words/say-entry.ts'

/** What is said of a field that is needed and empty, by its name. */
export type Needs = { title: string; owner: string; due: string; node: string; number: string }

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null

/** Lines as a list of names. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A whole number that may be left open. */
export function numberIn(form: FormReader, name: string, need: string): number | null {
  const text = form.text(name)
  if (text === '') return null
  if (!/^\d{1,6}$/.test(text)) form.object(name, need)
  return Number(text)
}

function readField(form: FormReader, { name, sort, needed }: Field, needs: Needs): unknown {
  const said: Readonly<Record<string, string>> = needs
  if (needed && form.text(name) === '' && said[name] !== undefined) return form.needed(name, said[name])
  if (typeof sort === 'object') {
    const chosen = needed ? form.pick(name) : form.choice(name)
    return 'codes' in sort && (sort.codes === 'importances' || sort.codes === 'amounts') ? Number(chosen) : chosen
  }
  switch (sort) {
    case 'day':
      return needed ? form.day(name) : form.dayOrNone(name)
    case 'week':
      return form.choice(name)
    case 'number':
    case 'percent':
      return numberIn(form, name, needs.number)
    case 'yes':
      return form.text(name) !== ''
    case 'names':
      return linesOf(form.text(name))
    case 'nodes':
    case 'someListed':
      return form.all(name)
    case 'owner':
    case 'node':
    case 'organisation':
      return form.choice(name)
    case 'listed':
      return form.pick(name)
    default:
      return form.text(name)
  }
}

/** Which fields the window of a register asks; whoever answers for it is changed by handing over and no other way. */
export const askedIn = (register: Register, now: Said | undefined): Field[] =>
  fieldsIn(register).asked.filter(({ name }) => name !== 'owner' || idOf(now?.owner) === null)

/** What a filled window says of an entry, by the names of the API; what the window does not ask stays as it was. */
export function readEntry(
  form: FormReader,
  { register, now, needs }: { register: Register; now: Said | undefined; needs: Needs },
): Record<string, unknown> {
  const kept = {
    about: now?.about ?? '',
    node: idOf(now?.node),
    owner: idOf(now?.owner),
    ...(register !== 'communication' && { due: now?.due ?? null }),
    document: now?.document ?? '',
  }
  const read = askedIn(register, now).map((field) => [field.name, readField(form, field, needs)] as const)
  return { ...kept, ...Object.fromEntries(read) }
}
