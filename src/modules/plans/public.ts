/** What other modules and the composition root may know and ask of plans. The rules let demo plans be made as people make them. */
export { endPlanWith, openSafetyEnds } from './dossier-ends.ts'
export { addOwnWords, setAction, setGoal, tellWhatGoesWell } from './rules/content.ts'
export { answerOffer, type FamilyPlanFile, offerFamilyPlan } from './rules/family-group-plan.ts'
export { agreeOnPlan, endPlan, evaluatePlan, goOn } from './rules/life.ts'
export { type Change, type Changed, type Plan, startPlan, type Voice } from './rules/plan.ts'
export { addPlans, type PlanInBulk } from './store/bulk.ts'
