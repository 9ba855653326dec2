import type { Ids, Own } from './made.ts'

const as = 'anja-beleid'
const about =
  (input: (ids: Ids) => Record<string, unknown> = () => ({})) =>
  (ids: Ids) => ({ as, input: input(ids) })
const programme = ({ programme }: Ids) => ({ programmeId: programme })
const item = ({ item }: Ids) => ({ nodeId: item })

/** What policy officers do with a programme that is there. */
export const fairProgramme: Own = {
  'programme.list-programmes': about(),
  'programme.keep-programme': about(),
  'programme.show-programme': about(programme),
  'programme.change-programme': about(programme),
  'programme.add-node': about(programme),
  'programme.show-node': about(item),
  'programme.change-node': about(item),
  'programme.move-node': about(({ item, otherLine = '' }) => ({ nodeId: item, parent: otherLine })),
  'programme.merge-node': about(({ mergedItem, item = '' }) => ({ nodeId: mergedItem, into: item })),
  'programme.carry-over': about(({ programme, nextProgramme = '', otherLine = '' }) => ({
    programmeId: programme,
    to: nextProgramme,
    nodes: [{ id: otherLine, version: 1 }],
  })),
  'programme.adopt-programme': about(programme),
  'programme.set-planning': about(item),
  'programme.set-status': about(item),
  'programme.add-moment': about(programme),
  'programme.change-moment': about(({ moment }) => ({ momentId: moment })),
  'programme.list-moments': about(programme),
  'programme.list-states': about(({ moment }) => ({ momentId: moment })),
  'programme.write-state': about(({ item, moment }) => ({ nodeId: item, momentId: moment })),
  'programme.list-questions': about(),
  'programme.list-links': about(programme),
  'programme.add-link': about(item),
  'programme.change-link': about(({ link }) => ({ linkId: link })),
  'programme.drop-link': about(({ droppedLink }) => ({ linkId: droppedLink })),
  'programme.list-evaluations': about(programme),
  'programme.add-evaluation': about(item),
  'programme.change-evaluation': about(({ evaluation }) => ({ evaluationId: evaluation })),
  'programme.hold-evaluation': about(({ heldEvaluation }) => ({ evaluationId: heldEvaluation })),
  'programme.take-step': about(item),
  'programme.list-changes': about(programme),
  'programme.list-history': about(item),
  'programme.strike-node': about(({ struckItem }) => ({ nodeId: struckItem })),
  'programme.end-node': about(({ endedLine }) => ({ nodeId: endedLine })),
  'programme.print-tree': about(programme),
  'programme.search-programmes': about(),
}
