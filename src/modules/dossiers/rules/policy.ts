import type { Dated } from '../../../platform/terms/dated.ts'
import type { BreakGlassPolicy } from './break-glass.ts'
import type { ClosingReason, ClosingReasonRule, EndingCode } from './closing.ts'
import type { HandoverPolicy } from './handover.ts'

/** Local policy on dossiers as we ship it. A municipality adds a row with a later date and keeps the former. */

export const handoverPolicies: readonly Dated<HandoverPolicy>[] = [
  {
    required: ['family-told', 'talk-held', 'safety-described', 'agreements-named', 'involved-named'],
    optional: ['family-present', 'plan-shared', 'open-signals-named', 'waiting-named', 'consent-in-order'],
    answerWithin: { ordinary: { workingDays: 5 }, crisis: { workingDays: 1 } },
    from: '2015-01-01',
    source: 'S003-104 complete and in time, S003-121 crisis next working day; items and five working days: own choice',
    certainty: 'U',
  },
]

/** Longest access on request, in days. */
export const accessRequestLimits: readonly Dated<{ days: number }>[] = [
  { days: 28, from: '2015-01-01', source: 'own choice: four weeks, asked again when it lasts longer', certainty: 'U' },
]

export const breakGlassPolicies: readonly Dated<BreakGlassPolicy>[] = [
  {
    minutes: 60,
    reviewWithinWorkingDays: 5,
    from: '2015-01-01',
    source: 'N-ID-04 (NEN 7513): sixty minutes; review within five working days: own choice',
    certainty: 'S',
  },
]

const ending = (code: EndingCode, needsReceiver: boolean, why: string): Dated<ClosingReasonRule> => ({
  ending: code,
  needsReceiver,
  from: '2015-01-01',
  source: `Regeling Jeugdwet annex 2 ending code ${code} (N-FIG-02); ${why}: own choice`,
  certainty: 'U',
})

/** Our closing reasons under the ending codes of the national figures; which reason falls under which code is our reading. */
export const closingReasonRules: Record<ClosingReason, readonly Dated<ClosingReasonRule>[]> = {
  'goals-reached': [ending('01', false, 'ended as the plan said')],
  'not-needed': [ending('02', false, 'family and municipality agree that no help is needed')],
  agreed: [ending('02', false, 'ended earlier, agreed')],
  'family-stops': [ending('03', false, 'the family ends it')],
  'helper-stops': [ending('04', false, 'the helper ends it')],
  moved: [ending('05', true, 'moved; the other municipality accepted')],
  'other-municipality-acts': [ending('05', true, 'another municipality became responsible and accepted')],
  'age-limit': [ending('05', false, 'the age limit was reached')],
  died: [ending('05', false, 'the young person died')],
}
