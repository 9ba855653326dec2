import { orRefuse, Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import type { NewPerson } from './contract.ts'
import { hasHappened, isExpected } from './rules/family.ts'
import { completeBy, missingIdentity } from './rules/identity.ts'
import { addPerson, isBsnKnown, sealBsn } from './store/persons.ts'

/** How the fields of this person are pointed at, and whether an address comes with it. */
export type Registering = { pointer: string; hasAddress: boolean }

/** Puts one person on file. What is still missing to be sure who it is gets a term (N-BSN-03). */
export async function registerPerson(
  { tx, municipality, settings, actor, now, today }: Scene,
  { birth, expected, bsn, ...person }: NewPerson,
  { pointer, hasAddress }: Registering,
): Promise<string> {
  if (birth) orRefuse(hasHappened(birth, today, `${pointer}/birth`))
  if (expected) orRefuse(isExpected(expected, today, `${pointer}/expected`))
  if (bsn && (await isBsnKnown(tx, municipality, sealBsn(bsn, settings.secret).bsn_hash)))
    throw new Refused({ refused: 'households/bsn-known', pointer: `${pointer}/bsn` })
  const born = birth?.replaceAll('-', '') ?? '00000000'
  const identity = { ...person, birth: born, expected: expected ?? null, hasBsn: bsn !== undefined, hasAddress }
  const missing = missingIdentity(identity)
  const kept = {
    municipality,
    ...person,
    birth: born,
    ...(expected && { expected }),
    ...(bsn && { bsn }),
    ...(missing.length > 0 && { completeBy: completeBy(today) }),
    source: 'own-registration',
  }
  return addPerson(tx, kept, { by: actor.id, at: now, secret: settings.secret })
}
