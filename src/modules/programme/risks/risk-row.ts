import { named } from '../contract/named.ts'
import { type ZoneBounds, zoneOf } from '../rules/risks/matrix.ts'
import { reviewIsLate } from '../rules/risks/risks.ts'
import type { RiskFound } from '../store/risks.ts'

/** A risk as lists and its own page show it. */
export function riskRow(risk: RiskFound, { bounds, today }: { bounds: ZoneBounds; today: string }) {
  const { id, node, nodeName, text, chance, effect, owner, ownerName, reviewOn, endedOn, measures, version } = risk
  return {
    id,
    node: named(node, nodeName),
    text,
    chance,
    effect,
    zone: zoneOf(risk, bounds),
    owner: named(owner, ownerName),
    reviewOn,
    late: reviewIsLate({ reviewOn, ended: endedOn !== null }, today),
    measures: measures.map(({ ownerName: doer, owner: by, ...measure }) => ({ ...measure, owner: named(by, doer) })),
    version,
  }
}
