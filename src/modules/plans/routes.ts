import type { Module } from '../../platform/http/module.ts'
import { addAction } from './add-action.ts'
import { addAgreement } from './add-agreement.ts'
import { addGoal } from './add-goal.ts'
import { addSafetyAgreement } from './add-safety-agreement.ts'
import { agreeOnPlan } from './agree-on-plan.ts'
import { answerFamilyPlanOffer } from './answer-family-plan-offer.ts'
import { askInWriting } from './ask-in-writing.ts'
import { changeAction } from './change-action.ts'
import { changeAgreement } from './change-agreement.ts'
import { changeGoal } from './change-goal.ts'
import { changeSafetyAgreement } from './change-safety-agreement.ts'
import { dropGoal } from './drop-goal.ts'
import { endAgreement } from './end-agreement.ts'
import { endPlan } from './end-plan.ts'
import { endSafetyAgreement } from './end-safety-agreement.ts'
import { evaluatePlan } from './evaluate-plan.ts'
import { finishAction } from './finish-action.ts'
import { giveInWriting } from './give-in-writing.ts'
import { goOn } from './go-on.ts'
import { listVersions } from './list-versions.ts'
import { offerFamilyPlan } from './offer-family-plan.ts'
import { printPlan } from './print-plan.ts'
import { say } from './say.ts'
import { showFamilyPlan } from './show-family-plan.ts'
import { showPlan } from './show-plan.ts'
import { skipFamilyPlan } from './skip-family-plan.ts'
import { startPlan } from './start-plan.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const plans: Module = {
  name: 'plans',
  about: 'Het ene plan van een gezin, in eigen woorden.',
  actions: {
    'GET /dossiers/:dossierId/family-plan': showFamilyPlan,
    'POST /dossiers/:dossierId/family-plan/offers': offerFamilyPlan,
    'PUT /dossiers/:dossierId/family-plan/offers/:offerId': answerFamilyPlanOffer,
    'PUT /dossiers/:dossierId/family-plan/skipping': skipFamilyPlan,
    'PUT /dossiers/:dossierId/family-plan/writing': askInWriting,
    'PUT /dossiers/:dossierId/family-plan/writing/giving': giveInWriting,
    'POST /dossiers/:dossierId/plan': startPlan,
    'GET /dossiers/:dossierId/plan': showPlan,
    'GET /dossiers/:dossierId/plan/versions': listVersions,
    'GET /dossiers/:dossierId/plan/paper': printPlan,
    'POST /dossiers/:dossierId/plan/sayings': say,
    'POST /dossiers/:dossierId/plan/goals': addGoal,
    'PUT /dossiers/:dossierId/plan/goals/:goalId': changeGoal,
    'DELETE /dossiers/:dossierId/plan/goals/:goalId': dropGoal,
    'POST /dossiers/:dossierId/plan/goals/:goalId/actions': addAction,
    'PUT /dossiers/:dossierId/plan/goals/:goalId/actions/:actionId': changeAction,
    'PUT /dossiers/:dossierId/plan/goals/:goalId/actions/:actionId/finishing': finishAction,
    'POST /dossiers/:dossierId/plan/agreements': addAgreement,
    'PUT /dossiers/:dossierId/plan/agreements/:agreementId': changeAgreement,
    'PUT /dossiers/:dossierId/plan/agreements/:agreementId/end': endAgreement,
    'POST /dossiers/:dossierId/plan/safety-agreements': addSafetyAgreement,
    'PUT /dossiers/:dossierId/plan/safety-agreements/:agreementId': changeSafetyAgreement,
    'PUT /dossiers/:dossierId/plan/safety-agreements/:agreementId/end': endSafetyAgreement,
    'PUT /dossiers/:dossierId/plan/agreeing': agreeOnPlan,
    'POST /dossiers/:dossierId/plan/evaluations': evaluatePlan,
    'PUT /dossiers/:dossierId/plan/going-on': goOn,
    'PUT /dossiers/:dossierId/plan/ending': endPlan,
  },
  refusals: { nl: nl.refusals, en: en.refusals },
}
