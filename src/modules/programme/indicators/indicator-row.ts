import { named } from '../contract/named.ts'
import { dataQuality } from '../rules/indicators/data-quality.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import { trendOf } from '../rules/indicators/trend.ts'
import type { IndicatorFound } from '../store/indicators.ts'

/** An indicator as lists and its own page show it: what it means today, how it stands, and what can be drawn of it. */
export function indicatorRow(found: IndicatorFound, today: string) {
  const { id, node, nodeName, name, wish, target, baseline, every, goal, goalOn, goalWhy, figure, version } = found
  const { definition, unit, source } = meaningOn(found.meanings, today)
  const { latest, segments, ...trend } = trendOf(found, found.measured, found.breaks)
  return {
    id,
    node: named(node, nodeName),
    name,
    definition,
    unit,
    source,
    wish,
    target,
    baseline,
    every,
    ...trend,
    latest: latest && { on: latest.on, value: latest.value, source: latest.source, quality: latest.quality },
    segments: segments.map(({ since, points }) => ({
      since: since && { on: since.on, why: since.why },
      points: points.map(({ on, value }) => ({ on, value })),
    })),
    quality: dataQuality(found.measured, { every, today }),
    goal,
    goalOn,
    goalWhy,
    figure,
    version,
  }
}
