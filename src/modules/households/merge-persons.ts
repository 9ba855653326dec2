import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Merged, MergePersons } from './contract/doubles.ts'
import { mayCompare } from './list-doubles.ts'
import { mergePersons as merge } from './rules/merge.ts'
import { choicesFor, fieldsOf } from './rules/merged-fields.ts'
import {
  dropLinks,
  holdPersons,
  householdsOf,
  keepMerge,
  linksTo,
  moveLinks,
  pointTo,
  writeFields,
} from './store/merges.ts'

/**
 * Two registrations turn out to be one person: everything that pointed at the second points at the first from now on,
 * and everything that is needed to take it back is kept.
 */
export const mergePersons = useCase({
  name: 'households.merge-persons',
  summary: 'Twee registraties van één persoon samenvoegen',
  action: 'change',
  purpose: 'youth-help',
  input: MergePersons,
  output: Merged,
  subject: ({ personId, otherId }) => `person/${personId}/${otherId}`,
  may: mayCompare,
  async run({ tx, municipality, actor, now, touch }, { personId, otherId, choices, why }) {
    const persons = await holdPersons(tx, municipality, [personId, otherId])
    const [stays, goes] = [persons.get(personId), persons.get(otherId)]
    if (!stays || !goes) throw new Refused({ refused: 'households/not-in-household', status: 404 })
    const found = await linksTo(tx, municipality, [...new Set([personId, otherId])])
    touch(...(await householdsOf(tx, municipality, [personId, otherId])))
    const pair = {
      stays: { id: personId, fields: fieldsOf(stays) },
      goes: { id: otherId, fields: fieldsOf(goes) },
      links: found.map(({ link }) => link),
    }
    const decided = orRefuse(choicesFor({ stays, goes }, choices))
    const merged = orRefuse(merge(pair, decided))
    const { moved, dropped, changed } = merged.merge
    await dropLinks(tx, municipality, dropped)
    await moveLinks(tx, municipality, moved, { from: otherId, to: personId })
    const stamp = { by: actor.id, at: now }
    const fields = {
      municipality,
      person: personId,
      fields: merged.stays.fields,
      changed: changed.map(({ field }) => field),
      other: otherId,
    }
    await writeFields(tx, fields, stamp)
    await pointTo(tx, { municipality, person: otherId }, personId)
    const rows = found
      .filter(({ link }) => dropped.some(({ id }) => id === link.id))
      .map(({ link, row }) => ({ link: link.id, row }))
    const id = await keepMerge(tx, { municipality, facts: { merge: merged.merge, dropped: rows }, why }, stamp)
    return { id, version: 1 }
  },
})
