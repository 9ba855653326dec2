import type { Module } from '../../platform/http/module.ts'
import { findFile } from './find-file.ts'
import { listLooks } from './list-looks.ts'
import { printLooks } from './print-looks.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const privacy: Module = {
  name: 'privacy',
  about: 'Wie heeft gekeken, en waarom.',
  actions: {
    'GET /looked-at': findFile,
    'GET /households/:householdId/looks': listLooks,
    'GET /households/:householdId/looks/paper': printLooks,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
}
