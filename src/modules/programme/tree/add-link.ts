import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { type Scene, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { AddLink } from '../contract/links.ts'
import { mayWrite } from '../rights.ts'
import { refuseLink } from '../rules/links.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { linkKinds } from '../settings.ts'
import { addChanges } from '../store/history.ts'
import { addLink } from '../store/links.ts'
import { findNode, getNode } from '../store/nodes.ts'
import { findProgramme } from '../store/programmes.ts'
import { refuseGoneOn } from './gone-on.ts'

/** Says what a node has to do with: a law, an agreement, a council document, a global goal, a programme or another node. */
export const addOneLink = useCase({
  name: 'programme.add-link',
  summary: 'Een verwijzing toevoegen aan een onderdeel',
  action: 'add',
  purpose: 'policy',
  input: AddLink,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: node, kind, ...link }) {
    const { tx, actor, now, municipality, today } = scene
    await refuseGoneOn(tx, await getNode(tx, { municipality, id: node }))
    const known = (await settingOn(tx, linkKinds, { municipality, day: today })).find(({ code }) => code === kind)
    if (!known) throw no('programme/unknown-link-kind', '/kind')
    const refusal = refuseLink(known, link, node)
    if (refusal) throw new Refused(refusal)
    await refuseNowhere(scene, link)
    const id = newId(now)
    await addLink(tx, { municipality, id, node, kind, ...link }, { by: actor.id, at: now })
    await addChanges(tx, scene, [{ node, kind: 'linked', why: '', before: {}, after: { link: { id, kind, ...link } } }])
    return { id, version: 1 }
  },
})

const no = (refused: ProgrammeRefusal, pointer: string) => new Refused({ refused, pointer, status: 422 })

async function refuseNowhere(
  { tx, municipality }: Scene,
  { toNode, toProgramme }: { toNode: string | null; toProgramme: string | null },
): Promise<void> {
  if (toNode !== null) {
    const other = await findNode(tx, { municipality, id: toNode })
    if (!other || other.struck) throw no('programme/unknown-node', '/toNode')
  }
  if (toProgramme !== null && !(await findProgramme(tx, { municipality, id: toProgramme })))
    throw no('programme/unknown-programme', '/toProgramme')
}
