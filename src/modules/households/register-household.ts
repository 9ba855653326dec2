import { hasRole } from '../../platform/actor.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Registered, RegisterHousehold } from './contract.ts'
import { addHousehold } from './store/households.ts'
import { addPerson, isBsnKnown, sealBsn } from './store/persons.ts'

/** Puts a family on file that is not in the BRP import: with or without BSN (N-BSN-02). Search comes first, on screen. */
export const registerHousehold = useCase({
  name: 'households.register-household',
  summary: 'Een gezin registreren',
  action: 'add',
  purpose: 'youth-help',
  input: RegisterHousehold,
  output: Registered,
  subject: () => 'household/new',
  may: ({ actor }) => hasRole(actor, 'youth-consultant', 'front-office', 'team-lead') && 'role/registers-households',
  async run({ tx, actor, now, municipality, settings, touch }, { members, address }) {
    const stamp = { by: actor.id, at: now }
    const persons: string[] = []
    for (const [at, { birth, expected, bsn, ...member }] of members.entries()) {
      if (bsn && (await isBsnKnown(tx, municipality, sealBsn(bsn, settings.secret).bsn_hash)))
        throw new Refused({ refused: 'households/bsn-known', pointer: `/members/${at}/bsn` })
      const person = {
        municipality,
        ...member,
        birth: birth?.replaceAll('-', '') ?? '00000000',
        ...(expected && { expected }),
        ...(bsn && { bsn }),
        source: 'own-registration',
      }
      persons.push(await addPerson(tx, person, { ...stamp, secret: settings.secret }))
    }
    const name = members.find(({ birth }) => birth !== undefined)?.family ?? members[0]?.family ?? ''
    const id = await addHousehold(tx, { municipality, name, persons, ...(address && { address }) }, stamp)
    touch(id)
    return { id, version: 1 }
  },
})
