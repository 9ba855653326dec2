import type { Module } from '../../platform/http/module.ts'
import { openHousehold } from './open-household.ts'
import { registerHousehold } from './register-household.ts'
import { searchAllPersons } from './search-persons.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const households: Module = {
  name: 'households',
  about: 'Gezinnen, de mensen erin, hun adressen en wie er gezag heeft.',
  actions: {
    'POST /households': registerHousehold,
    'GET /households/:householdId': openHousehold,
    'GET /persons': searchAllPersons,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
}
