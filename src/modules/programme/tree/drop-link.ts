import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { DropLink } from '../contract/links.ts'
import { mayWrite } from '../rights.ts'
import { addChanges } from '../store/history.ts'
import { dropLink, holdLink } from '../store/links.ts'

/** Takes a link away; the history of the node still says what it was. */
export const dropOneLink = useCase({
  name: 'programme.drop-link',
  summary: 'Een verwijzing weghalen',
  action: 'delete',
  purpose: 'policy',
  input: DropLink,
  output: Saved,
  subject: ({ linkId }) => `programme-link/${linkId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { linkId: id, version }) {
    const { tx, municipality } = scene
    const seen = { municipality, id, version }
    const {
      node,
      kind,
      title,
      reference,
      url,
      note,
      other_node: toNode,
      other_programme: toProgramme,
    } = await holdLink(tx, seen)
    await dropLink(tx, seen)
    const link = { id, kind, title, reference, url, note, toNode, toProgramme }
    await addChanges(tx, scene, [{ node, kind: 'unlinked', why: '', before: { link }, after: { link: null } }])
    return { id, version }
  },
})
