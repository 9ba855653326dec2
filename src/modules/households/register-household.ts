import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { Registered, RegisterHousehold } from './contract.ts'
import { refuseDoubles } from './look-alikes.ts'
import { registerPerson } from './register-person.ts'
import { addHousehold } from './store/households.ts'

/**
 * Puts a family on file that is not in the BRP import: with or without BSN (N-BSN-02). Search comes first, on screen; who
 * looks like somebody on file is registered only with a reason.
 */
export const registerHousehold = useCase({
  name: 'households.register-household',
  summary: 'Een gezin registreren',
  action: 'add',
  purpose: 'youth-help',
  input: RegisterHousehold,
  output: Registered,
  subject: () => 'household/new',
  may: ({ actor }) => hasRole(actor, 'youth-consultant', 'front-office', 'team-lead') && 'role/registers-households',
  async run(scene, { members, address, despite }) {
    const { tx, actor, now, municipality, touch } = scene
    if (despite === undefined) {
      const pointed = members.map((member, at) => ({ ...member, pointer: `/members/${at}/family` }))
      await refuseDoubles(scene, pointed, address)
    }
    const hasAddress = Boolean(address?.postcode && address.number)
    const persons: string[] = []
    for (const [at, member] of members.entries())
      persons.push(await registerPerson(scene, member, { pointer: `/members/${at}`, hasAddress }))
    const named = members.find(({ birth }) => birth !== undefined) ?? members[0]
    const name = `${named?.prefix ?? ''} ${named?.family ?? ''}`.trim()
    const household = { municipality, name, persons, ...(address && { address }) }
    const id = await addHousehold(tx, household, { by: actor.id, at: now })
    touch(id)
    return { id, version: 1 }
  },
})
