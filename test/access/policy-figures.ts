import { nobody, own, policyOfficer, staff } from './policy-programme.ts'
import type { Policy } from './standing.ts'

const about = { programmeId: nobody }
const day = '2026-03-02'
const line = { effort: 'Groepen', nature: 'structural', from: 2026, stated: 100_000 }
const source = { name: 'Bijdrage', payer: 'Gemeente', nature: 'structural', cents: 100_000, from: 2026 }

/** The money of a programme: staff reads, policy officers write. */
const money: Readonly<Record<string, Policy>> = {
  'programme.show-money': own(staff, about),
  'programme.add-budget-line': own(policyOfficer, { ...about, ...line }),
  'programme.change-budget-line': own(policyOfficer, { lineId: nobody, version: 1, ...line }),
  'programme.withdraw-budget-line': own(policyOfficer, { lineId: nobody, version: 1 }),
  'programme.list-bookings': own(staff, { lineId: nobody }),
  'programme.book-money': own(policyOfficer, {
    lineId: nobody,
    year: 2026,
    kind: 'spent',
    cents: 100,
    on: day,
    what: 'Factuur',
  }),
  'programme.add-money-source': own(policyOfficer, { ...about, ...source }),
  'programme.change-money-source': own(policyOfficer, { sourceId: nobody, version: 1, ...source }),
  'programme.withdraw-money-source': own(policyOfficer, { sourceId: nobody, version: 1 }),
  'programme.state-total': own(policyOfficer, { ...about, nature: null, year: 2026, cents: 100, stands: 'Plan' }),
  'programme.withdraw-total': own(policyOfficer, { totalId: nobody, version: 1 }),
}

/** Said from the README of the programme. */
export const figuresPolicies: Readonly<Record<string, Policy>> = { ...money }
