import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PrintMoney } from '../contract/money.ts'
import { writeOds } from '../office/write-ods.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { mayRead } from '../rights.ts'
import { bookingsOf, linesOf, sourcesOf } from '../store/money.ts'
import { getProgramme } from '../store/programmes.ts'
import { moneyRows } from './money-rows.ts'

/** Characters wide, in the order of the columns. */
const WIDTHS = [12, 36, 30, 12, 18, 14, 12, 10, 10, 14, 14, 14, 14, 30, 30, 8, 40]

const writers = { ods: writeOds, xlsx: writeXlsx } as const

/** The figures of the money as a spreadsheet, to reckon with. */
export const printMoney = useCase({
  name: 'programme.print-money',
  summary: 'De begroting, dekking en besteding van een programma als rekenblad',
  action: 'print',
  purpose: 'policy',
  input: PrintMoney,
  output: paperOutput,
  subject: ({ programmeId }) => `programme/${programmeId}/money/paper`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { programmeId: id, format, language }) {
    const place = { municipality, id }
    await getProgramme(tx, place)
    const lines = await linesOf(tx, place)
    const sources = await sourcesOf(tx, place)
    const bookings = await bookingsOf(tx, place)
    const { words, rows } = moneyRows({ lines, sources, bookings }, language)
    const sheet = writers[format]({ name: words.name, head: words.head, rows, widths: WIDTHS })
    return new Paper(format, `${words.file}-${today}.${format}`, sheet)
  },
})
