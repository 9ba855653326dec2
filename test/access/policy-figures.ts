import { nobody, own, policyOfficer, staff } from './policy-programme.ts'
import type { Policy } from './standing.ts'

const about = { programmeId: nobody }
const day = '2026-03-02'
const line = { effort: 'Groepen', nature: 'structural', from: 2026, stated: 100_000 }
const source = { name: 'Bijdrage', payer: 'Gemeente', nature: 'structural', cents: 100_000, from: 2026 }

/** The money of a programme: staff reads, policy officers write. */
const money: Readonly<Record<string, Policy>> = {
  'programme.list-figure-changes': own(staff, about),
  'programme.show-money': own(staff, about),
  'programme.print-money': own(staff, about),
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

const saving = {
  what: 'Groepen',
  from: 2026,
  expected: { low: 100_000, high: 200_000 },
  reasoning: 'Minder losse hulp',
  assumptions: ['Alle plekken zijn bezet'],
}
const scheme = { name: 'Regeling', direction: 'given', from: '2026-01-01', basis: 'Verordening' }
const asked = { applicant: 'School', purpose: 'Doorgaande lijn', asked: 100_000, receivedOn: day }
const application = { applicationId: nobody, version: 1 }

/** Savings and subsidies: staff reads, policy officers write. */
const savings: Readonly<Record<string, Policy>> = {
  'programme.list-savings': own(staff, about),
  'programme.add-saving': own(policyOfficer, { ...about, ...saving }),
  'programme.change-saving': own(policyOfficer, { savingId: nobody, version: 1, ...saving }),
  'programme.withdraw-saving': own(policyOfficer, { savingId: nobody, version: 1 }),
  'programme.add-saving-result': own(policyOfficer, { savingId: nobody, year: 2026, cents: 100, how: 'Geteld' }),
  'programme.list-subsidies': own(staff, about),
  'programme.add-subsidy-scheme': own(policyOfficer, { ...about, ...scheme }),
  'programme.change-subsidy-scheme': own(policyOfficer, { schemeId: nobody, version: 1, ...scheme }),
  'programme.apply-for-subsidy': own(policyOfficer, { schemeId: nobody, ...asked }),
  'programme.change-subsidy-application': own(policyOfficer, { ...application, ...asked }),
  'programme.decide-subsidy': own(policyOfficer, { ...application, granted: 100_000, on: day }),
  'programme.account-for-subsidy': own(policyOfficer, { ...application, on: day, spent: 100_000 }),
  'programme.settle-subsidy': own(policyOfficer, { ...application, on: day, cents: 100_000 }),
}

const cell = { chance: 'large', effect: 'small' }
const risk = { riskId: nobody, version: 1 }

/** Risks: staff reads, policy officers write; an owner, of whom this situation has none, may review and move. */
const risks: Readonly<Record<string, Policy>> = {
  'programme.list-risks': own(staff, about),
  'programme.show-risk': own(staff, { riskId: nobody }),
  'programme.add-risk': own(policyOfficer, { ...about, ...cell, text: 'Te weinig uren' }),
  'programme.change-risk': own(policyOfficer, { ...risk, text: 'Te weinig mensen' }),
  'programme.move-risk': own(policyOfficer, { ...risk, chance: 'small', effect: 'small', why: 'Er is geworven' }),
  'programme.review-risk': own(policyOfficer, { ...risk, reviewOn: '2026-09-01' }),
  'programme.end-risk': own(policyOfficer, { ...risk, how: 'gone', why: 'Het aanbod stopt' }),
  'programme.reopen-risk': own(policyOfficer, { ...risk, why: 'Het aanbod begint weer' }),
}

const indicator = {
  name: 'Kinderen met hulp',
  definition: 'Kinderen met individuele hulp in een jaar',
  unit: 'kinderen',
  source: 'Jaarstukken',
  wish: 'down',
}
const ofIndicator = { indicatorId: nobody }
const valuesFile = { file: 'waarden.csv', content: btoa('Datum;Waarde\n31-12-2025;12') }

/** Indicators: staff reads, policy officers write. */
const indicators: Readonly<Record<string, Policy>> = {
  'programme.list-indicators': own(staff, about),
  'programme.show-indicator': own(staff, ofIndicator),
  'programme.add-indicator': own(policyOfficer, { ...about, ...indicator }),
  'programme.change-indicator': own(policyOfficer, { ...ofIndicator, version: 1, ...indicator }),
  'programme.print-indicators': own(staff, { ...about, format: 'ods' }),
  'programme.print-values': own(staff, { ...ofIndicator, format: 'ods' }),
  'programme.preview-values': own(policyOfficer, { ...ofIndicator, ...valuesFile }),
  'programme.import-values': own(policyOfficer, { ...ofIndicator, ...valuesFile }),
  'programme.list-figures': own(staff, {}),
  'programme.tie-figure': own(policyOfficer, {
    ...ofIndicator,
    version: 1,
    figure: { code: 'signals.received', every: 'quarter' },
  }),
  'programme.take-figure': own(policyOfficer, { ...ofIndicator, period: '2025-Q4' }),
  'programme.measure': own(policyOfficer, { ...ofIndicator, on: day, value: 381, source: 'Jaarstukken' }),
  'programme.strike-value': own(policyOfficer, { measurementId: nobody, version: 1, why: 'Verkeerd geteld' }),
  'programme.add-break': own(policyOfficer, { ...ofIndicator, on: '2025-01-01', why: 'Anders geteld' }),
  'programme.set-goal': own(policyOfficer, { ...ofIndicator, version: 1, goal: 'dropped', why: 'Andere keuze' }),
}

/** Said from the README of the programme. */
export const figuresPolicies: Readonly<Record<string, Policy>> = { ...money, ...savings, ...risks, ...indicators }
