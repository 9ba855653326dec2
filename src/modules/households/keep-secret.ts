import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, KeepSecret } from './contract/changes.ts'
import { getMember, mayChange } from './may-change.ts'
import { isSecret } from './rules/secrecy.ts'
import { changePerson } from './store/person-changes.ts'

/** Keeps somebody's address secret, or lifts that again. What the registration keeps secret we do not lift (L09). */
export const keepAddressSecret = useCase({
  name: 'households.keep-address-secret',
  summary: 'Een adres geheim houden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: KeepSecret,
  output: Changed,
  subject: ({ personId }) => `person/${personId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId, secret, version }) {
    const { tx, municipality, actor, now } = scene
    const person = await getMember(scene, householdId, personId)
    if (!secret && isSecret(person.secrecy)) throw new Refused({ refused: 'households/registered-as-secret' })
    const set = { own_secrecy: secret, by: actor.id, at: now }
    const next = await changePerson(tx, { municipality, id: personId, version }, set)
    scene.touch(householdId)
    return { id: personId, version: next }
  },
})
