import type { Shape } from '../kinds.ts'
import type { SubsidyState } from '../money/subsidies.ts'
import type { Range } from '../money/unit-cost.ts'
import type { ZoneBounds } from '../risks/matrix.ts'
import { type Audience, seesInside } from './report.ts'

type Day = string
type Named = { id: string; name: string }

/** What was told of an item at a moment. `of`: under which other name, when it was told of something that went on in it. */
export type ToldState = { moment: string; of: string | null; text: string; next: string }

/** A part of the tree as a report tells of it. */
export type ReportNode = {
  id: string
  parent: string | null
  depth: number
  kind: string
  shape: Shape
  name: string
  owner: string | null
  what: string
  result: string
  /** Of a movement. */
  from: string
  to: string
  by: string
  ended: Day | null
  /** In which part it goes on, and in which other programme when it was carried over. */
  successor: (Named & { programme: string | null }) | null
  /** From which programme it was carried over. */
  origin: string | null
  status: { code: string; name: string; since: Day; end: Day | null; reason: string } | null
  baseline: readonly string[] | null
  current: readonly string[] | null
  states: readonly ToldState[]
}

/** A line of the budget, once or a year, and how it stands by year. */
export type ReportMoney = {
  effort: string
  node: Named | null
  nature: 'incidental' | 'structural'
  cents: number | null
  standings: readonly MoneyInYear[]
}
export type MoneyInYear = { year: number | null; budgeted: number; committed: number; spent: number; left: number }
/** What is expected to be saved a year, with the reasoning, and what really was in the years that were counted. */
export type ReportSaving = {
  id: string
  node: Named | null
  what: string
  from: number
  until: number | null
  expected: Range
  reasoning: string
  assumptions: readonly string[]
  results: readonly { year: number; cents: number; how: string }[]
}
/** A subsidy scheme as it stood on the day; amounts in cents. */
export type ReportSubsidy = {
  id: string
  node: Named | null
  name: string
  direction: 'given' | 'received'
  basis: string
  ceiling: number | null
  asked: number
  granted: number
  settled: number
  /** Who asked may be a person. */
  applications: readonly {
    applicant: string
    purpose: string
    asked: number
    granted: number | null
    state: SubsidyState
  }[]
}
/** Something that is told about a part of the programme. */
export type ReportCommunication = {
  id: string
  node: Named | null
  title: string
  /** Who does it: often a name. */
  doers: readonly string[]
  channels: readonly string[]
  /** A day, a week (`2026-W07`) or in words; at most one of the three. */
  onDay: Day | null
  inWeek: string | null
  inWords: string
  state: string
}
export type ReportRisk = {
  id: string
  node: Named | null
  text: string
  chance: 'small' | 'medium' | 'large'
  effect: 'small' | 'medium' | 'large'
  owner: string | null
  measures: readonly string[]
}
export type ReportIndicator = {
  id: string
  node: Named | null
  name: string
  definition: string
  unit: string
  source: string
  latest: { on: Day; value: number; source: string } | null
  target: { value: number; by: Day } | null
  baseline: { value: number; on: Day } | null
  breaks: readonly { on: Day; why: string }[]
}
export type ReportAdvice = {
  id: string
  node: Named | null
  title: string
  givenBy: string
  owner: string | null
  due: Day | null
  state: string
  percent: number | null
}
export type ReportHeard = {
  id: string
  node: Named | null
  title: string
  fromWhom: string
  heardOn: Day
  state: string
  outcome: string
  /** Whether it is answered and marked for everybody. */
  forEverybody: boolean
}

/** Everything a report is made from, as it was on one day; it is frozen with the report. */
export type Material = {
  programme: Named & { since: Day; until: Day | null }
  /** The day of which it tells. */
  on: Day
  moments: readonly (Named & { on: Day })[]
  /** In the order of reading: a part, then all below it, then the next. */
  nodes: readonly ReportNode[]
  money: readonly ReportMoney[]
  savings: readonly ReportSaving[]
  subsidies: readonly ReportSubsidy[]
  risks: readonly ReportRisk[]
  /** From which weight on a cell of the matrix asks to act. */
  riskZones: ZoneBounds
  indicators: readonly ReportIndicator[]
  advice: readonly ReportAdvice[]
  communication: readonly ReportCommunication[]
  heard: readonly ReportHeard[]
}

/**
 * What these readers may see, and nothing else: what is taken out here is in no form of the report and in nothing that is
 * kept with it. Names of workers, reasons, who asked for a subsidy and what was heard without an answer stay inside; partners and
 * everybody read no money, risks or advice, and everybody not what is going to be told.
 */
export function forAudience(material: Material, audience: Audience): Material {
  if (seesInside(audience)) return material
  const isCouncil = audience === 'council'
  return {
    ...material,
    nodes: material.nodes.map((node) => ({
      ...node,
      owner: null,
      status: node.status && { ...node.status, reason: '' },
    })),
    money: isCouncil ? material.money : [],
    savings: isCouncil ? material.savings : [],
    subsidies: isCouncil ? material.subsidies.map((one) => ({ ...one, applications: [] })) : [],
    risks: isCouncil ? material.risks.map((risk) => ({ ...risk, owner: null })) : [],
    advice: isCouncil ? material.advice.map((one) => ({ ...one, owner: null })) : [],
    communication: audience === 'public' ? [] : material.communication.map((one) => ({ ...one, doers: [] })),
    heard: material.heard.filter(({ forEverybody }) => forEverybody),
  }
}

/** The parts somebody chose, with all below them; all when nothing was chosen. */
export function within(nodes: readonly ReportNode[], items: readonly string[]): ReportNode[] {
  if (items.length === 0) return [...nodes]
  const inside = new Set(items)
  return nodes.filter(({ id, parent }) => {
    if (parent !== null && inside.has(parent)) inside.add(id)
    return inside.has(id)
  })
}

/** The chosen parts a report tells of: not what was over before its period began, unless it was named. */
export function toldOf(
  nodes: readonly ReportNode[],
  { items, from }: { items: readonly string[]; from: Day },
): ReportNode[] {
  return within(nodes, items).filter(({ id, ended }) => items.includes(id) || ended === null || ended >= from)
}

/** How money stands over all these lines, by year; what has no year last. */
export function moneyByYear(lines: readonly ReportMoney[]): MoneyInYear[] {
  const all = Map.groupBy(
    lines.flatMap(({ standings }) => standings),
    ({ year }) => year,
  )
  return [...all]
    .map(([year, standings]) => {
      const sum = (part: 'budgeted' | 'committed' | 'spent' | 'left') =>
        standings.reduce((total, standing) => total + standing[part], 0)
      return { year, budgeted: sum('budgeted'), committed: sum('committed'), spent: sum('spent'), left: sum('left') }
    })
    .toSorted((a, b) => (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER))
}
