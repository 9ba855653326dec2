import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { ListSecretLooks, SecretAddress, SecretLooks, ShowSecretAddress } from './contract/secrecy.ts'
import { getMember, maySeeSecretAddress } from './may-change.ts'
import { keepSecretLook, secretHomeOf, secretLooks } from './store/secrecy.ts'

/**
 * Tells a secret address to who works with the family and has the role or a mandate for it, for a reason in their own words
 * that is kept with the look (L09). No other operation answers it.
 */
export const showSecretAddress = useCase({
  name: 'households.show-secret-address',
  summary: 'Een geheim adres bekijken, met reden',
  action: 'read',
  purpose: 'child-safety',
  conceal: true,
  input: ShowSecretAddress,
  output: SecretAddress,
  subject: ({ personId }) => `secret-address/${personId}`,
  may: (scene, { householdId }) => maySeeSecretAddress(scene, householdId),
  async run(scene, { householdId, personId, why }) {
    const { tx, municipality, actor, now, touch } = scene
    await getMember(scene, householdId, personId)
    touch(householdId)
    const home = await secretHomeOf(tx, { municipality, person: personId })
    if (!home?.address) throw new Refused({ refused: 'households/no-address', status: 404 })
    if (!home.secret) throw new Refused({ refused: 'households/address-not-secret' })
    await keepSecretLook(tx, {
      municipality,
      household: householdId,
      person: personId,
      worker: actor.id,
      name: actor.name,
      why,
      at: now,
    })
    return { address: home.address, since: home.since }
  },
})

/** Who looked at a secret address of this family and why, for who may look themselves. */
export const listSecretLooks = useCase({
  name: 'households.list-secret-looks',
  summary: 'Wie een geheim adres bekeek, en waarom',
  action: 'list',
  purpose: 'child-safety',
  conceal: true,
  input: ListSecretLooks,
  output: SecretLooks,
  subject: ({ householdId }) => `secret-looks/${householdId}`,
  may: (scene, { householdId }) => maySeeSecretAddress(scene, householdId),
  async run({ tx, municipality, touch }, { householdId }) {
    touch(householdId)
    const looks = await secretLooks(tx, { municipality, household: householdId })
    return { looks: looks.map(({ at, ...look }) => ({ ...look, at: at.toISOString() })) }
  },
})
