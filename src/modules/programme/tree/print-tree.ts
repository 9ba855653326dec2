import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PrintTree } from '../contract/programmes.ts'
import { listsOn } from '../lists.ts'
import { writeOds } from '../office/write-ods.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { treeAsSheet } from '../papers/tree-as-sheet.ts'
import { mayRead } from '../rights.ts'
import { textsIn, treeOf } from '../store/nodes.ts'
import { getProgramme } from '../store/programmes.ts'
import { rowsOfTree } from './rows-of-tree.ts'

const writers = { ods: writeOds, xlsx: writeXlsx }

/** The whole tree as a spreadsheet: every part with its owner, status, planning and what does not agree. */
export const printTree = useCase({
  name: 'programme.print-tree',
  summary: 'De boom van een programma als rekenblad',
  action: 'print',
  purpose: 'policy',
  input: PrintTree,
  output: paperOutput,
  subject: ({ programmeId }) => `programme/${programmeId}/sheet`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality, today }, { programmeId: id, format, language }) {
    await getProgramme(tx, { municipality, id })
    const { kinds, statuses, known } = await listsOn(tx, { municipality, day: today })
    const nodes = rowsOfTree(await treeOf(tx, { municipality, id }), known)
    const texts = await textsIn(tx, { municipality, id })
    const sheet = treeAsSheet({ nodes, kinds: kinds.all, statuses: statuses.all, texts }, language)
    return new Paper(
      format,
      `${language === 'en' ? 'programme' : 'programma'}-${today}.${format}`,
      writers[format](sheet),
    )
  },
})
