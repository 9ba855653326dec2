import { SEE_SECRET_ADDRESS } from '../rules/secrecy.ts'

/** What somebody can be mandated to do with families beyond the own role; organisations keeps the mandates. */
export const householdPowers = [
  { code: SEE_SECRET_ADDRESS, words: { nl: 'Een geheim adres bekijken', en: 'Look at a secret address' } },
]
