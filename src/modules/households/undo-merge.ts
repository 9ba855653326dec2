import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { UndoMerge, Undone } from './contract/doubles.ts'
import { mayCompare } from './list-doubles.ts'
import { type Merge, type PersonLink, undoMerge as undo } from './rules/merge.ts'
import { fieldsOf, mayUndo } from './rules/merged-fields.ts'
import {
  type FoundLink,
  holdMerge,
  holdPersons,
  householdsOf,
  linksTo,
  markUndone,
  moveLinks,
  pointTo,
  putBack,
  writeFields,
} from './store/merges.ts'

/** Takes a merge back; what happened to the person in between stays. */
export const undoMerge = useCase({
  name: 'households.undo-merge',
  summary: 'Een samenvoeging ongedaan maken',
  action: 'change',
  purpose: 'youth-help',
  input: UndoMerge,
  output: Undone,
  subject: ({ mergeId }) => `merge/${mergeId}`,
  may: mayCompare,
  async run({ tx, municipality, actor, now, touch }, { mergeId, why }) {
    const kept = await holdMerge(tx, municipality, mergeId)
    if (!kept) throw new Refused({ refused: 'households/unknown-fact', status: 404 })
    const { merge, dropped } = kept.facts
    const [staysId, goesId] = [merge.stays, merge.goes.id]
    const persons = await holdPersons(tx, municipality, [staysId, goesId])
    const [stays, goes] = [persons.get(staysId), persons.get(goesId)]
    if (!stays || !goes) throw new Refused({ refused: 'households/unknown-fact', status: 404 })
    orRefuse(mayUndo({ undone: kept.undone, staysInto: stays.merged_into, goesInto: goes.merged_into, stays: staysId }))
    const standing = (await linksTo(tx, municipality, [staysId])).filter(
      ({ link }) => link.persons.into === undefined || link.id !== `merged/${goesId}`,
    )
    const links = standing.map((found) => asBefore(found, merge))
    const undone = undo({ stays: { id: staysId, fields: fieldsOf(stays) }, links }, merge)
    const back = merge.moved.filter(
      ({ link, role }) => undone.links.find(({ id }) => id === link)?.persons[role] === goesId,
    )
    await moveLinks(tx, municipality, back, { from: staysId, to: goesId })
    await putBack(tx, dropped)
    const changed = merge.changed.map(({ field }) => field).filter((field) => !undone.changedSince.includes(field))
    const stamp = { by: actor.id, at: now }
    const version = await writeFields(
      tx,
      { municipality, person: staysId, fields: undone.stays.fields, changed, other: goesId },
      stamp,
    )
    await pointTo(tx, { municipality, person: goesId }, null)
    await markUndone(tx, { municipality, id: mergeId, why }, stamp)
    touch(...(await householdsOf(tx, municipality, [staysId, goesId])))
    return { id: staysId, version, changedSince: [...undone.changedSince] }
  },
})

/** A membership is known by whose it is; after the merge it is found under who stays, and named as it was before. */
function asBefore({ link }: FoundLink, { moved, stays, goes }: Merge): PersonLink {
  if (link.kind !== 'member') return link
  const before = link.id.replace(stays, goes.id)
  return moved.some((one) => one.link === before) ? { ...link, id: before } : link
}
