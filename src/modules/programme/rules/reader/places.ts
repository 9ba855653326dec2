import type { ReportRead } from './report.ts'

/** Every line the report has a place for, in order; one that stands in two places comes twice. */
export function linesPlaced({ actionLines, items, unplaced, noise }: ReportRead): number[] {
  const inItems = items.flatMap(({ lines, labels, result, what, planning, statuses, states, next }) => [
    ...lines,
    ...labels,
    ...[result, what, planning, next, ...statuses, ...states].flatMap((block) => block?.lines ?? []),
  ])
  const listed = [...unplaced, ...noise].map(({ line }) => line)
  return [...actionLines.flatMap(({ lines }) => lines), ...inItems, ...listed].sort((one, other) => one - other)
}
