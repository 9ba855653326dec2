import type { Dated } from '../../../platform/terms/dated.ts'
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
