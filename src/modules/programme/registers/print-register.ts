import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PrintRegister } from '../contract/registers-entry.ts'
import type { Reckoned } from '../office/sheet.ts'
import { writeOds } from '../office/write-ods.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { mayRead } from '../rights.ts'
import type { Field } from '../rules/registers/fields.ts'
import type { Register } from '../rules/registers/registers.ts'
import { labelOf, type Said, type Saying, sayField, sheetFields, sheetName, stateName } from '../words/say-entry.ts'
import { listOfRegister } from './list-of-register.ts'
import { narrowed } from './rows.ts'
import { rowsOfEach } from './rows-of-each.ts'

const writers: Readonly<Record<PrintRegister['format'], (sheet: Reckoned) => Uint8Array>> = {
  ods: writeOds,
  xlsx: writeXlsx,
}

/** A register as a spreadsheet: every field in a column of its own, the numbers to reckon with. */
export const printRegister = useCase({
  name: 'programme.print-register',
  summary: 'Een register van een programma als rekenblad (ods of xlsx)',
  action: 'print',
  purpose: 'policy',
  input: PrintRegister,
  output: paperOutput,
  subject: ({ programmeId, register }) => `programme/${programmeId}/${register}/paper`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, { register, format, language, ...ask }) {
    const rows = narrowed(await rowsOfEach[register](scene, ask), ask)
    const saying = { language, day: (iso: string) => iso, list: await listOfRegister(scene, register) }
    const sheet = sheetOf(register, rows, saying)
    return new Paper(format, `${register}-${scene.today}.${format}`, writers[format](sheet))
  },
})

/** Characters wide: a text, and anything shorter. */
const WIDTHS = { wide: 40, narrow: 16 }

function sheetOf(register: Register, rows: readonly (Said & { state: string })[], saying: Saying): Reckoned {
  const { language } = saying
  const fields = sheetFields(register)
  return {
    name: sheetName(language, register),
    head: fields.map(({ name }) => labelOf(language, register, name)),
    rows: rows.map((row) => fields.map((field) => cellOf(field, row, { register, saying }))),
    widths: fields.map(({ sort }) => (sort === 'line' || sort === 'text' ? WIDTHS.wide : WIDTHS.narrow)),
  }
}

type In = { register: Register; saying: Saying }

function cellOf(field: Field, row: Said & { state: string }, { register, saying }: In): string | number {
  const value = row[field.name]
  if (field.name === 'state') return stateName(saying.language, register, row.state)
  return typeof value === 'number' && (field.sort === 'number' || field.sort === 'percent')
    ? value
    : sayField(field, row, saying)
}
