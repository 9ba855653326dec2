import type { Dweller, LivesAt } from '../rules/households-from-persons.ts'
import type { BrpPerson } from './brp-person.ts'
import { addressKeyOf } from './homes.ts'

const DIED = 'O'
const EMIGRATED = 'E'

/**
 * Where somebody lives now according to the registration. Which addresses are institutions it does not say: that list
 * is handed in as keys (`addressKeyOf`).
 */
export function toDweller(person: BrpPerson, institutions: ReadonlySet<string> = new Set()): Dweller {
  const [now] = person.addresses
  const key = now && addressKeyOf(now)
  const gone = goneOf(person)
  if (!now || !key) return { id: person.list, livesAt: [], ...(gone && { gone }) }
  const use: LivesAt['use'] = institutions.has(key) ? 'institution' : now.use
  return { id: person.list, livesAt: [{ key, use }], ...(gone && { gone }) }
}

function goneOf(person: BrpPerson): Dweller['gone'] {
  if (person.death || person.suspension?.reason === DIED) return 'died'
  return person.suspension?.reason === EMIGRATED || person.addresses[0]?.abroad ? 'abroad' : undefined
}
