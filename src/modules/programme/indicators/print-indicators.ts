import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PrintIndicators } from '../contract/import-values.ts'
import { writeOds } from '../office/write-ods.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { mayRead } from '../rights.ts'
import { indicatorsOf } from '../store/indicators.ts'
import { getProgramme } from '../store/programmes.ts'
import { indicatorRow } from './indicator-row.ts'
import { indicatorsSheet } from './indicator-sheets.ts'

const writers = { ods: writeOds, xlsx: writeXlsx }

/** The indicators of a programme, or of a part of it, as a spreadsheet: each figure with its meaning, source and day. */
export const printIndicators = useCase({
  name: 'programme.print-indicators',
  summary: 'De indicatoren van een programma als rekenblad',
  action: 'print',
  purpose: 'policy',
  input: PrintIndicators,
  output: paperOutput,
  subject: ({ programmeId }) => `programme/${programmeId}/indicators/sheet`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { programmeId: id, node, format }) {
    await getProgramme(tx, { municipality, id })
    const found = await indicatorsOf(tx, { municipality, id }, node)
    const sheet = indicatorsSheet(found.map((one) => indicatorRow(one, today)))
    return new Paper(format, `indicatoren-${today}.${format}`, writers[format](sheet))
  },
})
