import fs from 'node:fs/promises'
import path from 'node:path'
import { Refused } from '../../../platform/refusal.ts'
import type { Sheet } from '../office/sheet.ts'
import { writeOds } from '../office/write-ods.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { templateNl } from '../words/template.nl.ts'

const writers: Readonly<Record<string, (sheet: Sheet) => Uint8Array>> = { '.xlsx': writeXlsx, '.ods': writeOds }

/** The spreadsheet to fill in, with an example, as the kind of file asked for. */
export function templateAs(kind: string): Uint8Array {
  const write = writers[kind.toLowerCase()]
  if (!write) throw new Refused({ refused: 'programme/template-kind', status: 415 })
  const { sheet, columns, rows } = templateNl
  return write({ name: sheet, rows, head: columns.map(({ head }) => head), widths: columns.map(({ width }) => width) })
}

/** Writes the spreadsheet to fill in. A file that is there already is never overwritten: it may be filled in. */
export async function writeTemplate(file: string): Promise<void> {
  const bytes = templateAs(path.extname(file))
  try {
    await fs.writeFile(file, bytes, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const facts = { file: path.basename(file) }
    if (error.code === 'EEXIST') throw new Refused({ refused: 'programme/template-exists', facts })
    if (error.code === 'ENOENT') throw new Refused({ refused: 'programme/template-no-folder', facts, status: 404 })
    throw error
  }
}
