import type { Module } from '../../platform/http/module.ts'
import { listAllWorkers } from './list-workers.ts'
import { showMe } from './show-me.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const organisations: Module = {
  name: 'organisations',
  about: 'Gemeenten, partners, teams, medewerkers en hun rollen.',
  actions: {
    'GET /me': showMe,
    'GET /workers': listAllWorkers,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
}
