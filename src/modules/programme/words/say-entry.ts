import { count, fill, type Language } from '../../../platform/words.ts'
import { type Codes, type Field, fieldsIn, type Sort } from '../rules/registers/fields.ts'
import type { Register } from '../rules/registers/registers.ts'
import { registerFieldsEn } from './register-fields.en.ts'
import { type RegisterFieldWords, registerFieldsNl } from './register-fields.nl.ts'
import { registersEn } from './registers.en.ts'
import { type RegistersWords, registersNl } from './registers.nl.ts'

/** Whatever the row of a register says, by the names of its fields. */
export type Said = Readonly<Record<string, unknown>>
type Coded = { code: string; nl: string; en: string }
type Named = { id: string; name: string }

/** What is needed to say a value: the language, how it says a day, and the dated list of the register. */
export type Saying = { language: Language; day: (iso: string) => string; list: readonly Coded[] }

const catalogues: Readonly<Record<Language, { fields: RegisterFieldWords; registers: RegistersWords['registers'] }>> = {
  nl: { fields: registerFieldsNl, registers: registersNl.registers },
  en: { fields: registerFieldsEn, registers: registersEn.registers },
}

/** What a field is called in a register. */
export function labelOf(language: Language, register: Register, field: string): string {
  const { all, own } = catalogues[language].fields
  const names: Readonly<Record<string, string>> = { ...all, ...own[register] }
  return names[field] ?? field
}

/** What a state of a register is called. */
export function stateName(language: Language, register: Register, state: string): string {
  const names: Readonly<Record<string, string>> = catalogues[language].registers.states[register]
  return names[state] ?? state
}

/** The names of a fixed list of codes, in the order in which they are offered. */
export function codesOf(language: Language, codes: Codes): Readonly<Record<string, string>> {
  const { fields, registers } = catalogues[language]
  if (codes === 'amounts' || codes === 'importances') return fields[codes]
  return registers[codes]
}

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'name' in value
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A value of an entry in words; an empty text when nothing was said. */
export function sayValue(sort: Sort, value: unknown, saying: Saying): string {
  const { fields } = catalogues[saying.language]
  if (value === null || value === undefined) return ''
  if (typeof sort === 'object')
    return 'codes' in sort ? (codesOf(saying.language, sort.codes)[String(value)] ?? String(value)) : nameIn(value)
  switch (sort) {
    case 'day':
      return saying.day(String(value))
    case 'yes':
      return value === true ? fields.yes : fields.no
    case 'percent':
      return `${value}%`
    case 'names':
      return listOf(value).join(', ')
    case 'nodes':
      return listOf(value).map(nameIn).join(', ')
    case 'owner':
    case 'node':
    case 'organisation':
      return nameIn(value)
    case 'listed':
    case 'someListed':
      return [value]
        .flat()
        .map((code) => saying.list.find((one) => one.code === code)?.[saying.language] ?? String(code))
        .join(', ')
    case 'turnout':
    case 'decisions':
    case 'commitments':
      return sayReckoned(sort, value, saying)
    default:
      return String(value)
  }
}

const nameIn = (value: unknown): string => (isNamed(value) ? value.name : '')

type Turnout = { met: number; represented: number; missed: readonly { name: string; times: number }[] }
type Decision = { body: 'college' | 'commission' | 'council'; on: string; state: string }
type Promised = { standing: string; overdue: boolean }

function sayReckoned(sort: 'turnout' | 'decisions' | 'commitments', value: unknown, saying: Saying): string {
  const { fields, registers } = catalogues[saying.language]
  if (sort === 'turnout') {
    const { met, represented, missed } = value as Turnout
    if (met === 0) return ''
    const gone = missed.map((one) => fill(fields.missed, one))
    return [count(fields.turnout, met, { present: represented }), ...gone].join('; ')
  }
  if (sort === 'decisions')
    return (value as Decision[])
      .map(({ body, on, state }) =>
        fill(fields.decided, {
          body: registers.bodies[body],
          on: saying.day(on),
          state: stateName(saying.language, 'decision', state),
        }),
      )
      .join('; ')
  const all = value as Promised[]
  if (all.length === 0) return ''
  const kept = all.filter(({ standing }) => standing === 'kept').length
  const late = all.filter(({ overdue }) => overdue).length
  return [
    count(fields.promised, all.length),
    ...(kept > 0 ? [fill(fields.kept, { count: kept })] : []),
    ...(late > 0 ? [fill(fields.late, { count: late })] : []),
  ].join(', ')
}

/** A field of an entry in words. */
export const sayField = ({ name, sort }: Field, row: Said, saying: Saying): string => sayValue(sort, row[name], saying)

/** What a sheet of a register has in its columns: all that was said, and what came of it. */
export function sheetFields(register: Register): Field[] {
  return [
    ...fieldsIn(register).all,
    { name: 'state', sort: 'line' },
    { name: 'closedOn', sort: 'day' },
    { name: 'outcome', sort: 'text' },
    { name: 'overdue', sort: 'yes' },
  ]
}

export const sheetName = (language: Language, register: Register): string =>
  catalogues[language].registers.names[register].replaceAll('/', ' ')
