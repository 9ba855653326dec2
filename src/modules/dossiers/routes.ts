import type { Module } from '../../platform/http/module.ts'
import { appointDirector } from './appoint-director.ts'
import { closeDossier } from './close-dossier.ts'
import { listDossiers } from './list-dossiers.ts'
import { openDossier } from './open-dossier.ts'
import { showDossier } from './show-dossier.ts'
import { en as rulesEn } from './words/en.ts'
import { nl as rulesNl } from './words/nl.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const dossiers: Module = {
  name: 'dossiers',
  about: 'Wie een gezin in het oog houdt, wie regisseert, en wat er gebeurt.',
  actions: {
    'POST /dossiers': openDossier,
    'GET /dossiers': listDossiers,
    'GET /dossiers/:dossierId': showDossier,
    'PUT /dossiers/:dossierId/director': appointDirector,
    'PUT /dossiers/:dossierId/closing': closeDossier,
  },
  refusals: { nl: { ...rulesNl.refusals, ...nl.refusals }, en: { ...rulesEn.refusals, ...en.refusals } },
}
