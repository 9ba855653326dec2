import { newId } from '../../../platform/ids.ts'
import { orRefuse, Refused } from '../../../platform/refusal.ts'
import { type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { CarriedOver, CarryOver } from '../contract/shape.ts'
import { mayWrite } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { type Carried, decideCarryOver } from '../rules/tree.ts'
import { nodeKinds } from '../settings.ts'
import { type Copy, carryNodes, holdNodes } from '../store/carrying.ts'
import { addStatuses, type NewStatus, statusesOf } from '../store/follow.ts'
import { addChanges, type NewChange } from '../store/history.ts'
import { textsOf } from '../store/nodes.ts'
import { lockTrees } from '../store/programmes.ts'
import { standingsIn } from '../store/standing.ts'

/** Takes nodes along to the next programme (S002-005): they end here, go on there, and their history goes with them. */
export const carryOver = useCase({
  name: 'programme.carry-over',
  summary: 'Onderdelen meenemen naar het volgende programma',
  action: 'add',
  purpose: 'policy',
  input: CarryOver,
  output: CarriedOver,
  subject: ({ programmeId }) => `programme/${programmeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: from, to, on, nodes: picks, why }) {
    const { tx, actor, now, municipality, today } = scene
    const locked = await lockTrees(tx, municipality, [from, to])
    refuseUnknown(locked, { from, to })
    const held = await holdNodes(tx, municipality, picks)
    const nodes = await standingsIn(tx, municipality, [from, to])
    const kinds = await settingOn(tx, nodeKinds, { municipality, day: today })
    const carried = orRefuse(decideCarryOver(nodes, { from, to, picks, kinds }))
    const copies = copiesOf(carried, () => newId(now))
    await carryNodes(tx, municipality, { to, copies, on, by: actor.id, at: now })
    await bringStatuses(scene, copies)
    await addChanges(
      tx,
      scene,
      copies.flatMap(({ id, from: origin, parent }): NewChange[] => {
        const row = held.get(origin)
        if (!row) return []
        const before = { ended: row.ended, successor: null }
        const after = { ended: row.ended ?? on, successor: id }
        const texts = { kind: row.kind, parent, origin, ...textsOf(row) }
        return [
          { node: origin, kind: 'carried-over', why, before, after },
          { node: id, kind: 'carried-here', why, before: {}, after: texts },
        ]
      }),
    )
    return { id: to, carried: copies.map(({ id, from: origin }) => ({ from: origin, id, version: 1 })) }
  },
})

/** How an item stands does not change by going to the next programme; there it stands so from today on. */
async function bringStatuses({ tx, actor, now, municipality, today }: Scene, copies: readonly Copy[]): Promise<void> {
  const statuses = await statusesOf(
    tx,
    municipality,
    copies.map(({ from }) => from),
  )
  const brought = copies.flatMap(({ id: node, from }): NewStatus[] => {
    const held = statuses.get(from)
    if (!held) return []
    return [{ municipality, id: newId(now), node, code: held.code, since: today, end: held.end, reason: '' }]
  })
  await addStatuses(tx, brought, { at: now, byName: actor.name })
}

function refuseUnknown(locked: ReadonlyMap<string, unknown>, { from, to }: { from: string; to: string }): void {
  const unknown: ProgrammeRefusal = 'programme/unknown-programme'
  if (!locked.has(from)) throw new Refused({ refused: unknown, status: 404 })
  if (!locked.has(to)) throw new Refused({ refused: unknown, pointer: '/to', status: 422 })
}

/** The copies with their new ids; what comes under a copy comes under that copy's id. */
function copiesOf(carried: readonly Carried[], freshId: () => string): Copy[] {
  const ids = new Map(carried.map(({ from }) => [from.id, freshId()]))
  return carried.map(({ from, under }) => ({
    id: ids.get(from.id) ?? freshId(),
    from: from.id,
    parent: under === null ? null : 'node' in under ? under.node : (ids.get(under.copyOf) ?? null),
  }))
}
