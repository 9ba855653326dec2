import type { Words } from '../../../platform/words.ts'
import type { refusalsNl } from './refusals.nl.ts'

export const refusalsEn: Words<typeof refusalsNl> = {
  'plans/already-there': 'This family has a plan already. Go on in that plan.',
  'plans/ended': 'This plan has ended and no longer changes. Start a new plan.',
  'plans/words-missing': 'Write down what you mean.',
  'plans/reason-missing': 'Write down why.',
  'plans/goal-unknown': 'This goal is not in the plan. Load the plan again.',
  'plans/goal-for-nobody': 'Choose whom this goal is for.',
  'plans/goal-agreed-on': 'People agreed on this goal. Talk it over in an evaluation and stop it there.',
  'plans/action-unknown': 'This action is not in the plan. Load the plan again.',
  'plans/action-without-doer': 'Choose who does this.',
  'plans/safety-incomplete': 'Fill in: what we agree, who watches, what if it goes wrong, and when we look again.',
  'plans/nothing-to-agree': 'First choose a goal, and who does something for it.',
  'plans/not-a-draft': 'This plan is agreed already. Change it first, and then agree again.',
  'plans/family-does-not-agree': 'Nobody of the family agrees yet. Talk on with the family.',
  'plans/director-does-not-agree': 'Whoever directs does not agree yet. Talk on together.',
  'plans/evaluation-date-missing': 'Choose a day after today to look again together.',
  'plans/not-agreed-yet': 'This plan is not agreed yet. Agree on it first.',
  'plans/not-evaluated-yet': 'First look together how it went.',
  'plans/nobody-spoke': 'Fill in what at least one person thinks of it.',
  'plans/spoke-twice': 'This person is in it twice. Keep one answer.',

  'plans/offer-to-nobody': 'Choose whom you offer it to.',
  'plans/offer-open': 'The family has an offer or makes its own plan already. Ask how it stands.',
  'plans/offer-unknown': 'This offer does not exist. Load the plan again.',
  'plans/offer-answered': 'The family answered this already. Make a new offer if needed.',
  'plans/offer-not-to-them': 'This offer was not for this person. Choose who got the offer.',
  'plans/offer-answered-before-made': 'The answer lies before the offer. Choose a later day.',
  'plans/skip-without-explanation': 'Explain why the family makes no plan of its own.',
  'plans/skip-who-said-so': 'Choose which parent said they do not want it.',
  'plans/family-plan-first': 'First offer the family to make its own plan.',
}
