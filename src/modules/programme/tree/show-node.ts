import { type Scene, useCase } from '../../../platform/use-case.ts'
import { named } from '../contract/named.ts'
import { NodePage, ShowNode } from '../contract/nodes.ts'
import { listsOn } from '../lists.ts'
import { mayReadOwn, mayTell, mayWrite } from '../rights.ts'
import { reports } from '../rules/kinds.ts'
import { refuseStrike } from '../rules/leaving.ts'
import { evaluationsOf, stepsOf } from '../store/evaluations.ts'
import { findBaseline, listStatuses } from '../store/follow.ts'
import { strikeFactsOf } from '../store/leaving.ts'
import { linksOf } from '../store/links.ts'
import { aroundNode, findNode, textsOf, treeOf, unknownNode } from '../store/nodes.ts'
import { statesOfNode } from '../store/states.ts'
import { followedIn } from './warnings-of.ts'

/** One node with all that is known of it: what it says, how it stands, what was told, and where it came from and goes on. */
export const showNode = useCase({
  name: 'programme.show-node',
  summary: 'Een onderdeel van de boom',
  action: 'read',
  purpose: 'policy',
  input: ShowNode,
  output: NodePage,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  facts: ({ tx, municipality }, { nodeId }) => findNode(tx, { municipality, id: nodeId }),
  may: ({ actor }, _input, node) => mayReadOwn(actor, [node?.owner]),
  async run(scene, { nodeId: id }, node) {
    const { tx, actor, municipality, today } = scene
    if (!node) throw unknownNode()
    const around = await aroundNode(tx, { municipality, id })
    const { kinds, statuses, linkKinds, steps, known } = await listsOn(tx, { municipality, day: today })
    const shape = known.shapeOf(node.kind)
    const { status, planning, warnings } = await howItStands(scene, { id, programme: node.programme, known })
    return {
      ...textsOf(node),
      ...(await whatWasTold(scene, id)),
      id,
      programme: { id: node.programme, name: around.programmeName },
      path: around.path,
      kind: node.kind,
      shape,
      owner: named(node.owner, around.ownerName),
      ...{ status, planning, warnings },
      ended: node.ended,
      struck: node.struck,
      strikeRefused: await strikeRefused(scene, id),
      successor: around.successor,
      origin: around.origin,
      steps: reports(shape) ? withEmptySteps(steps.all, await stepsOf(tx, { municipality, id })) : [],
      lists: { kinds: kinds.all, statuses: statuses.all, linkKinds: linkKinds.all },
      mayChange: mayWrite(actor) !== false && !node.struck,
      mayTell: reports(shape) && node.successor === null && !node.struck && mayTell(actor, node.owner) !== false,
      version: node.version,
    }
  },
})

/** Why this person may not take it away as a mistake; asked only for who may write. */
async function strikeRefused({ tx, actor, municipality, today }: Scene, id: string) {
  if (mayWrite(actor) === false) return 'programme/strike-not-yours' as const
  return refuseStrike(await strikeFactsOf(tx, { municipality, id }), { by: actor.id, today })?.refused ?? null
}

type Known = Parameters<typeof followedIn>[1]

async function howItStands(
  { tx, municipality }: Scene,
  { id, programme, known }: { id: string; programme: string; known: Known },
) {
  const followed = followedIn(await treeOf(tx, { municipality, id: programme }, id), known).get(id)
  return followed ?? { status: null, planning: { baseline: null, current: null, slip: 0 }, warnings: [] }
}

async function whatWasTold({ tx, municipality, today }: Scene, id: string) {
  const place = { municipality, id }
  const evaluations = await evaluationsOf(tx, place)
  return {
    statuses: await listStatuses(tx, { municipality, node: id }),
    original: (await findBaseline(tx, { municipality, node: id })) ?? null,
    states: await statesOfNode(tx, place),
    links: await linksOf(tx, place),
    evaluations: evaluations.map((one) => ({ ...one, late: one.heldOn === null && one.on < today })),
  }
}

type Step = { code: string; nl: string; en: string; current: boolean }
type Taken = Awaited<ReturnType<typeof stepsOf>>

/** Every step of the list of today, and those that were taken while they stood on it. */
function withEmptySteps(steps: readonly Step[], taken: Taken) {
  return steps
    .map(({ code, nl, en, current }) => {
      const { doneOn = null, note = '', byName = '' } = taken.find((one) => one.code === code) ?? {}
      return { code, nl, en, current, doneOn, note, byName }
    })
    .filter(({ current, byName }) => current || byName !== '')
}
