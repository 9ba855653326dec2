import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { unknownVersion } from '../../../platform/stale.ts'
import { type Scene, useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { WriteState } from '../contract/moments.ts'
import { mayTell } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { addChanges } from '../store/history.ts'
import { getMoment } from '../store/moments.ts'
import { findNode } from '../store/nodes.ts'
import { addState, changeState, findState, holdState, staleState } from '../store/states.ts'
import { refuseGoneOn } from '../tree/gone-on.ts'
import { itemKindsOn } from './item-kinds.ts'

type Told = { moment: string; node: string; programme: string; version: number; text: string; next: string }

/** Tells how an item stands at a moment, and what comes next. Every item has one state per moment; earlier moments stay. */
export const writeState = useCase({
  name: 'programme.write-state',
  summary: 'De stand van zaken van een onderdeel schrijven',
  action: 'change',
  purpose: 'policy',
  input: WriteState,
  output: Saved,
  subject: ({ nodeId, momentId }) => `programme-node/${nodeId}/state/${momentId}`,
  facts: ({ tx, municipality }, { nodeId }) => findNode(tx, { municipality, id: nodeId }),
  may: ({ actor }, _input, node) => mayTell(actor, node?.owner),
  async run(scene, { nodeId, momentId, ...told }, node) {
    const { tx, municipality, today } = scene
    if (!node) throw new Refused({ refused: 'programme/unknown-node' satisfies ProgrammeRefusal, status: 404 })
    const moment = await getMoment(tx, { municipality, id: momentId })
    if (moment.programme !== node.programme)
      throw new Refused({ refused: 'programme/unknown-moment' satisfies ProgrammeRefusal, status: 404 })
    await refuseGoneOn(tx, node)
    if (!(await itemKindsOn(tx, { municipality, day: today })).includes(node.kind))
      throw new Refused({ refused: 'programme/no-state-here' satisfies ProgrammeRefusal })
    const state = { moment: momentId, node: nodeId, programme: node.programme, ...told }
    return told.version === 0 ? first(scene, state) : again(scene, state)
  },
})

async function first(scene: Scene, { version: _, ...state }: Told): Promise<Saved> {
  const { tx, actor, now, municipality } = scene
  const id = newId(now)
  const row = { municipality, id, ...state, byName: actor.name }
  if (!(await addState(tx, row, { by: actor.id, at: now }))) {
    const other = await findState(tx, { municipality, ...state })
    throw other ? await staleState(tx, { municipality, id: other.id }) : unknownVersion()
  }
  const { node, moment, text, next } = state
  await addChanges(tx, scene, [{ node, kind: 'stated', why: '', before: {}, after: { moment, text, next } }])
  return { id, version: 1 }
}

async function again(scene: Scene, { node, moment, version, text, next }: Told): Promise<Saved> {
  const { tx, actor, now, municipality } = scene
  const found = await findState(tx, { municipality, moment, node })
  if (!found) throw unknownVersion()
  const seen = { municipality, id: found.id, version }
  const before = await holdState(tx, seen)
  const difference = differenceOf({ text: before.text, next: before.next }, { text, next })
  if (!difference) return { id: found.id, version }
  const changed = await changeState(tx, seen, { text, next, by_name: actor.name, by: actor.id, at: now })
  const after = { ...difference.after, moment }
  await addChanges(tx, scene, [{ node, kind: 'stated', why: '', before: { ...difference.before, moment }, after }])
  return { id: found.id, version: changed }
}
