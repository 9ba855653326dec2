import type { Module } from '../../platform/http/module.ts'
import { addGoal } from './add-goal.ts'
import { showPlan } from './show-plan.ts'
import { startPlan } from './start-plan.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const plans: Module = {
  name: 'plans',
  about: 'Het ene plan van een gezin.',
  actions: {
    'POST /dossiers/:dossierId/plan': startPlan,
    'GET /dossiers/:dossierId/plan': showPlan,
    'POST /dossiers/:dossierId/goals': addGoal,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
}
