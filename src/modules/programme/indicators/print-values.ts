import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PrintValues } from '../contract/import-values.ts'
import { writeOds } from '../office/write-ods.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { mayRead } from '../rights.ts'
import { getIndicator } from '../store/indicators.ts'
import { valuesSheet } from './indicator-sheets.ts'

const writers = { ods: writeOds, xlsx: writeXlsx }

/** The values of an indicator as a spreadsheet: to reckon with, to fill in further, and to read in again. */
export const printValues = useCase({
  name: 'programme.print-values',
  summary: 'De waarden van een indicator als rekenblad, ook als sjabloon om waarden in te lezen',
  action: 'print',
  purpose: 'policy',
  input: PrintValues,
  output: paperOutput,
  subject: ({ indicatorId }) => `indicator/${indicatorId}/sheet`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { indicatorId: id, format }) {
    const sheet = valuesSheet(await getIndicator(tx, { municipality, id }))
    return new Paper(format, `waarden-${today}.${format}`, writers[format](sheet))
  },
})
