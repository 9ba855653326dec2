import type { ReportRead } from './report.ts'

export type ReportSummary = {
  actionLines: number
  items: number
  statuses: Readonly<Record<string, number>>
  moments: readonly string[]
  unplaced: number
  noise: number
  remarks: number
  contradictions: number
}

/** How many of each a report holds; statuses as they are called, the commonest first. */
export function summarise({
  actionLines,
  items,
  moments,
  unplaced,
  noise,
  remarks,
  contradictions,
}: ReportRead): ReportSummary {
  const labels = Map.groupBy(
    items.flatMap(({ statuses }) => statuses),
    ({ label }) => label,
  )
  const counted = [...labels].map(([label, all]) => [label, all.length] as const)
  return {
    actionLines: actionLines.length,
    items: items.length,
    statuses: Object.fromEntries(counted.sort(([, one], [, other]) => other - one)),
    moments,
    unplaced: unplaced.length,
    noise: noise.length,
    remarks: remarks.length,
    contradictions: contradictions.length,
  }
}
