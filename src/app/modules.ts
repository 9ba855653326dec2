import { desk, deskSettings } from '../modules/desk/routes.ts'
import { dossierDuties } from '../modules/dossiers/public.ts'
import { dossiers } from '../modules/dossiers/routes.ts'
import { dossierPowers } from '../modules/dossiers/words/powers.ts'
import { households } from '../modules/households/routes.ts'
import { householdPowers } from '../modules/households/words/powers.ts'
import { organisationPowers, organisationSettings, organisations } from '../modules/organisations/routes.ts'
import { endPlanWith, openSafetyEnds } from '../modules/plans/public.ts'
import { plans } from '../modules/plans/routes.ts'
import { privacy } from '../modules/privacy/routes.ts'
import { entryDuties, itemDuties, riskDuties } from '../modules/programme/public.ts'
import { programme, programmeSettings } from '../modules/programme/routes.ts'
import { endSignals, openSignalEnds, signalDuties, signalSettings } from '../modules/signals/public.ts'
import { signals } from '../modules/signals/routes.ts'
import type { Module } from '../platform/http/module.ts'
import { allDuties } from './duties.ts'
import { figureSources } from './figures.ts'

/**
 * Every module of the house, from the bottom of the staircase up. Organisations keeps the settings and mandates of all,
 * and asks what a leaving worker would leave behind; the modules above bring theirs here.
 */
export const modules: readonly Module[] = [
  organisations({
    settings: [...organisationSettings, ...signalSettings, ...deskSettings, ...programmeSettings],
    powers: [...organisationPowers, ...dossierPowers, ...householdPowers],
    duties: allDuties(dossierDuties, signalDuties, itemDuties, entryDuties, riskDuties),
  }),
  households,
  dossiers({ openEnds: [openSignalEnds, openSafetyEnds], endsWith: [endSignals, endPlanWith] }),
  signals,
  plans,
  desk,
  privacy,
  programme({ figures: figureSources }),
]
