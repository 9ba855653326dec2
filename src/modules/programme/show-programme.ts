import { useCase } from '../../platform/use-case.ts'
import { named } from './contract/named.ts'
import { ProgrammePage, ShowProgramme } from './contract/programmes.ts'
import { mayRead, mayWrite } from './rights.ts'
import { nodeKinds } from './settings.ts'
import { treeOf } from './store/nodes.ts'
import { getProgramme } from './store/programmes.ts'
import { vocabularyOn } from './vocabulary.ts'

/** A programme with its whole tree, asked in one question, and the names of the kinds in it. */
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
    const kinds = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
    const nodes = await treeOf(tx, { municipality, id })
    return {
      ...programme,
      kinds: kinds.all,
      nodes: nodes.map(({ owner, ownerName, successor, successorName, ...node }) => ({
        ...node,
        shape: kinds.find(node.kind)?.shape ?? 'text',
        owner: named(owner, ownerName),
        successor: named(successor, successorName),
      })),
      mayChange: mayWrite(actor) !== false,
    }
  },
})
