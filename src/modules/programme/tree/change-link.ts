import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeLink } from '../contract/links.ts'
import { mayWrite } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import { refuseLink } from '../rules/links.ts'
import { linkKinds } from '../settings.ts'
import { addChanges } from '../store/history.ts'
import { changeLink, holdLink } from '../store/links.ts'
import { vocabularyOn } from '../vocabulary.ts'

/** Corrects the title, number, address or note of a link; what it points to stays. */
export const changeOneLink = useCase({
  name: 'programme.change-link',
  summary: 'Een verwijzing verbeteren',
  action: 'change',
  purpose: 'policy',
  input: ChangeLink,
  output: Saved,
  subject: ({ linkId }) => `programme-link/${linkId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { linkId: id, version, ...texts }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const held = await holdLink(tx, seen)
    const { title, reference, url, note } = held
    const kind = (await vocabularyOn(tx, linkKinds, { municipality, day: today })).find(held.kind)
    const facts = { ...texts, toNode: held.other_node, toProgramme: held.other_programme }
    const refusal = kind && refuseLink(kind, facts, held.node)
    if (refusal) throw new Refused(refusal)
    const difference = differenceOf({ title, reference, url, note }, texts)
    if (!difference) return { id, version }
    const changed = await changeLink(tx, seen, { ...texts, by: actor.id, at: now })
    const [before, after] = [difference.before, difference.after].map((link) => ({ link: { id, ...link } }))
    await addChanges(tx, scene, [
      { node: held.node, kind: 'linked', why: '', before: { ...before }, after: { ...after } },
    ])
    return { id, version: changed }
  },
})
