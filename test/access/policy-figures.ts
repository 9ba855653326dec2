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

/** Indicators: staff reads, policy officers write. */
const indicators: Readonly<Record<string, Policy>> = {
  'programme.list-indicators': own(staff, about),
  'programme.show-indicator': own(staff, ofIndicator),
  'programme.add-indicator': own(policyOfficer, { ...about, ...indicator }),
  'programme.change-indicator': own(policyOfficer, { ...ofIndicator, version: 1, ...indicator }),
  'programme.measure': own(policyOfficer, { ...ofIndicator, on: day, value: 381, source: 'Jaarstukken' }),
  'programme.strike-value': own(policyOfficer, { measurementId: nobody, version: 1, why: 'Verkeerd geteld' }),
  'programme.add-break': own(policyOfficer, { ...ofIndicator, on: '2025-01-01', why: 'Anders geteld' }),
  'programme.set-goal': own(policyOfficer, { ...ofIndicator, version: 1, goal: 'dropped', why: 'Andere keuze' }),
}

/** Said from the README of the programme. */
export const figuresPolicies: Readonly<Record<string, Policy>> = { ...money, ...risks, ...indicators }
