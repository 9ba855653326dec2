import type { Ids, Own } from './made.ts'

const as = 'anja-beleid'
const about =
  (input: (ids: Ids) => Record<string, unknown> = () => ({})) =>
  (ids: Ids) => ({ as, input: input(ids) })
const programme = ({ figured }: Ids) => ({ programmeId: figured })
const placed = ({ figured, figuredNode }: Ids) => ({ programmeId: figured, node: figuredNode })
const line = ({ budgetLine }: Ids) => ({ lineId: budgetLine })
const risk = ({ risk }: Ids) => ({ riskId: risk })
const measured = ({ mo }: Ids) => ({ owner: mo, measures: [{ text: 'Werven', owner: mo }] })
const indicator = ({ indicator }: Ids) => ({ indicatorId: indicator })
const valuesFile = { file: 'waarden.csv', content: btoa('Datum;Waarde\n31-12-2024;12') }
const saving = ({ saving }: Ids) => ({ savingId: saving })
const scheme = ({ subsidyScheme }: Ids) => ({ schemeId: subsidyScheme })
const saved = { cost: 500_000, places: 8, groups: 6, otherwise: 80, apart: { low: 150_000, high: 200_000 } }
const reckoning = { unit: 'groep', price: 25_000, quantity: '4', times: '1' }
const shares = [{ payer: 'Gemeente', weight: 1 }]

/** What policy officers do with the money, risks and indicators of a programme that is there. */
export const fairFigures: Own = {
  'programme.list-figure-changes': about((ids) => ({ ...programme(ids), about: ids.budgetLine })),
  'programme.show-money': about(programme),
  'programme.print-money': about((ids) => ({ ...programme(ids), format: 'xlsx' })),
  'programme.add-budget-line': about((ids) => ({ ...placed(ids), source: ids.moneySource, reckoning, shares })),
  'programme.change-budget-line': about((ids) => ({ ...line(ids), node: ids.figuredNode, source: ids.moneySource })),
  'programme.withdraw-budget-line': about(({ freeLine }) => ({ lineId: freeLine })),
  'programme.list-bookings': about(line),
  'programme.book-money': about(line),
  'programme.add-money-source': about(programme),
  'programme.change-money-source': about(({ moneySource }) => ({ sourceId: moneySource })),
  'programme.withdraw-money-source': about(({ freeSource }) => ({ sourceId: freeSource })),
  'programme.state-total': about(programme),
  'programme.list-risks': about((ids) => ({ programmeId: ids.figured, node: ids.figuredNode })),
  'programme.show-risk': about(risk),
  'programme.add-risk': about((ids) => ({ ...placed(ids), ...measured(ids) })),
  'programme.change-risk': about((ids) => ({ ...risk(ids), ...measured(ids), node: ids.figuredNode })),
  'programme.move-risk': about(risk),
  'programme.review-risk': about(risk),
  'programme.end-risk': about(({ endingRisk }) => ({ riskId: endingRisk })),
  'programme.reopen-risk': about(({ closedRisk }) => ({ riskId: closedRisk, version: 2 })),
  'programme.list-indicators': about((ids) => ({ programmeId: ids.figured, node: ids.figuredNode })),
  'programme.show-indicator': about(indicator),
  'programme.add-indicator': about((ids) => ({
    ...placed(ids),
    target: { value: 300, by: '2026-12-31' },
    baseline: { value: 344, on: '2020-12-31' },
    every: 12,
  })),
  'programme.change-indicator': about((ids) => ({
    ...indicator(ids),
    node: ids.figuredNode,
    breakOn: '2026-01-01',
    breakWhy: 'Anders geteld',
  })),
  'programme.print-indicators': about((ids) => ({ programmeId: ids.figured, node: ids.figuredNode, format: 'ods' })),
  'programme.print-values': about((ids) => ({ ...indicator(ids), format: 'ods' })),
  'programme.preview-values': about((ids) => ({ ...indicator(ids), ...valuesFile })),
  'programme.import-values': about((ids) => ({ ...indicator(ids), ...valuesFile, lines: [2] })),
  'programme.list-figures': about(() => ({})),
  'programme.tie-figure': about(({ tiedIndicator }) => ({ indicatorId: tiedIndicator, version: 2 })),
  'programme.take-figure': about(({ tiedIndicator }) => ({ indicatorId: tiedIndicator })),
  'programme.measure': about(indicator),
  'programme.strike-value': about(({ measurement }) => ({ measurementId: measurement })),
  'programme.add-break': about(indicator),
  'programme.set-goal': about(indicator),
  'programme.list-savings': about(programme),
  'programme.add-saving': about((ids) => ({ ...placed(ids), reckoning: saved, until: 2030 })),
  'programme.change-saving': about((ids) => ({ ...saving(ids), node: ids.figuredNode, reckoning: saved })),
  'programme.withdraw-saving': about(({ freeSaving }) => ({ savingId: freeSaving })),
  'programme.add-saving-result': about(saving),
  'programme.list-subsidies': about(programme),
  'programme.add-subsidy-scheme': about((ids) => ({ ...placed(ids), until: '2026-12-31', ceiling: 1_000_000 })),
  'programme.change-subsidy-scheme': about((ids) => ({ ...scheme(ids), node: ids.figuredNode, ceiling: 10_000_000 })),
  'programme.apply-for-subsidy': about((ids) => ({ ...scheme(ids), organisation: ids.organisation })),
  'programme.change-subsidy-application': about(({ correcting }) => ({ applicationId: correcting })),
  'programme.decide-subsidy': about(({ deciding }) => ({ applicationId: deciding, accountBy: '2027-03-01' })),
  'programme.account-for-subsidy': about(({ accounting }) => ({ applicationId: accounting, version: 2 })),
  'programme.settle-subsidy': about(({ settling }) => ({ applicationId: settling, version: 3 })),
  'programme.withdraw-total': about(({ statedTotal }) => ({ totalId: statedTotal })),
}
