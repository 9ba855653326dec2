import { useCase } from '../../../platform/use-case.ts'
import { ProgrammePage, ShowProgramme } from '../contract/programmes.ts'
import { listsOn } from '../lists.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { treeOf } from '../store/nodes.ts'
import { getProgramme } from '../store/programmes.ts'
import { rowsOfTree } from './rows-of-tree.ts'

/** A programme with its whole tree, asked in one question: how it stands, what is planned, and what does not agree. */
export const showProgramme = useCase({
  name: 'programme.show-programme',
  summary: 'Een programma met zijn boom',
  action: 'read',
  purpose: 'policy',
  input: ShowProgramme,
  output: ProgrammePage,
  subject: ({ programmeId }) => `programme/${programmeId}`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { programmeId: id }) {
    const programme = await getProgramme(tx, { municipality, id })
    const { kinds, statuses, known } = await listsOn(tx, { municipality, day: today })
    return {
      ...programme,
      kinds: kinds.all,
      statuses: statuses.all,
      nodes: rowsOfTree(await treeOf(tx, { municipality, id }), known),
      mayChange: mayWrite(actor) !== false,
    }
  },
})
