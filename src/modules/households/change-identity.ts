import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, ChangeIdentity } from './contract/changes.ts'
import { getMember, mayChange } from './may-change.ts'
import { isRegisteredElsewhere } from './rules/family.ts'
import { missingIdentity } from './rules/identity.ts'
import { keepIdentity } from './store/person-changes.ts'
import { isBsnKnown, sealBsn } from './store/persons.ts'

/** Says anew who somebody of our own registration is; once nothing is missing the term to complete it is over (N-BSN-03). */
export const changeIdentity = useCase({
  name: 'households.change-identity',
  summary: 'Gegevens van een persoon wijzigen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ChangeIdentity,
  output: Changed,
  subject: ({ personId }) => `person/${personId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId, version, birth, bsn, ...identity }) {
    const { tx, municipality, settings, actor, now } = scene
    const person = await getMember(scene, householdId, personId)
    if (isRegisteredElsewhere(person.source)) throw new Refused({ refused: 'households/registered-elsewhere' })
    if (bsn && (await isBsnKnown(tx, municipality, sealBsn(bsn, settings.secret).bsn_hash)))
      throw new Refused({ refused: 'households/bsn-known', pointer: '/bsn' })
    const known = { ...identity, birth: birth?.replaceAll('-', '') ?? person.birth }
    const missing = missingIdentity({ ...person, ...known, hasBsn: person.hasBsn || bsn !== undefined })
    const kept = { ...known, ...(bsn && { bsn }), completeBy: missing.length > 0 ? person.completeBy : null }
    const how = { municipality, id: personId, version, by: actor.id, at: now, secret: settings.secret }
    const next = await keepIdentity(tx, kept, how)
    scene.touch(householdId)
    return { id: personId, version: next }
  },
})
