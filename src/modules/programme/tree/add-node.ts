import { newId } from '../../../platform/ids.ts'
import { orRefuse, Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { AddNode } from '../contract/nodes.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { mayWrite } from '../rights.ts'
import { kindOf, refuseFields, refusePlace } from '../rules/kinds.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { nodeKinds } from '../settings.ts'
import { addChanges } from '../store/history.ts'
import { addNode, findNode } from '../store/nodes.ts'
import { lockTree } from '../store/programmes.ts'

/** Adds a node as the last one under its parent. */
export const addOneNode = useCase({
  name: 'programme.add-node',
  summary: 'Een onderdeel aan de boom toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddNode,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, parent, kind, ...texts }) {
    const { tx, actor, now, municipality, today } = scene
    await lockTree(tx, { municipality, id: programme })
    const above = parent === null ? undefined : await findNode(tx, { municipality, id: parent })
    if (parent !== null && (above?.programme !== programme || above.struck))
      throw new Refused({
        refused: 'programme/unknown-parent' satisfies ProgrammeRefusal,
        pointer: '/parent',
        status: 422,
      })
    const kinds = await settingOn(tx, nodeKinds, { municipality, day: today })
    const { shape } = orRefuse(kindOf(kinds, kind))
    const refusal = refusePlace(kinds, { kind, under: above?.kind ?? null }) ?? refuseFields(shape, texts)
    if (refusal) throw new Refused(refusal)
    await refuseAbsentOwner(tx, scene, texts.owner)
    const id = newId(now)
    await addNode(tx, { municipality, id, programme, parent, kind, ...texts }, { by: actor.id, at: now })
    await addChanges(tx, scene, [{ node: id, kind: 'added', why: '', before: {}, after: { kind, parent, ...texts } }])
    return { id, version: 1 }
  },
})
