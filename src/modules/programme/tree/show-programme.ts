import { useCase } from '../../../platform/use-case.ts'
import { named } from '../contract/named.ts'
import { ProgrammePage, ShowProgramme } from '../contract/programmes.ts'
import { listsOn } from '../lists.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { type NodeInTree, treeOf } from '../store/nodes.ts'
import { getProgramme } from '../store/programmes.ts'
import { type Followed, followedIn } from './warnings-of.ts'

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
    const tree = await treeOf(tx, { municipality, id })
    const followed = followedIn(tree, known)
    return {
      ...programme,
      kinds: kinds.all,
      statuses: statuses.all,
      nodes: tree.flatMap((node) => {
        const how = followed.get(node.id)
        return how ? [rowOf(node, how)] : []
      }),
      mayChange: mayWrite(actor) !== false,
    }
  },
})

function rowOf(node: NodeInTree, { shape, status, planning, warnings }: Followed) {
  const { id, parent, depth, kind, name, ended, runsSince, runsUntil, version } = node
  return {
    ...{ id, parent, depth, kind, shape, name, ended, runsSince, runsUntil, version },
    ...{ status, planning, warnings },
    owner: named(node.owner, node.ownerName),
    successor: named(node.successor, node.successorName),
  }
}
