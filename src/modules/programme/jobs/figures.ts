import type { Tx } from '../../../platform/database.ts'
import type { FigureSource } from '../../../platform/figure-source.ts'
import { newId } from '../../../platform/ids.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, settingOn } from '../../organisations/public.ts'
import { measurementOf } from '../indicators/take-figure.ts'
import { endedPeriods, readFigurePeriod } from '../rules/indicators/figures.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import { type SmallNumbers, shownOf } from '../rules/indicators/small-numbers.ts'
import { smallNumbers } from '../settings-indicators.ts'
import { addMeasurement, type IndicatorFound, lockIndicator, tiedIndicators } from '../store/indicators.ts'

/** After the end of a period the value of every tied indicator is taken over, dated on its last day. */
export const figureJobs = (sources: readonly FigureSource[]): readonly HouseJob[] => [
  {
    name: 'programme.take-figures',
    schedule: '30 5 * * *',
    run: ({ deps }) =>
      forEachMunicipality(deps, async (tx, municipality) => {
        const now = deps.now()
        const at = { tx, municipality, now, today: dutchDate(now), sources }
        const tied = await tiedIndicators(tx, municipality)
        if (tied.length === 0) return
        const rounding = await settingOn(tx, smallNumbers, { municipality, day: at.today })
        for (const indicator of tied) await takeLast(at, { indicator, rounding })
      }),
  },
]

type At = { tx: Tx; municipality: string; now: Date; today: string; sources: readonly FigureSource[] }

/** What somebody measured or struck out on that day stands: the job adds nothing to it. Few are not shown, so not taken. */
async function takeLast(
  { tx, municipality, now, today, sources }: At,
  { indicator: { id, figure, meanings }, rounding }: { indicator: IndicatorFound; rounding: SmallNumbers },
): Promise<void> {
  const source = sources.find(({ code }) => code === figure?.code)
  const [period] = figure ? endedPeriods(figure.every, { today, count: 1 }) : []
  const days = period === undefined ? undefined : readFigurePeriod(period)
  if (!source || !days || period === undefined) return
  await lockIndicator(tx, { municipality, id })
  const [found] = await tiedIndicators(tx, municipality, id)
  if (!found || found.measured.some(({ on }) => on === days.until)) return
  const shown = shownOf(await source.count(tx, { municipality, from: days.from, until: days.until }), rounding)
  if (!('value' in shown)) return
  const { number: meaning } = meaningOn(meanings, days.until)
  const { roundTo } = rounding
  const taken = measurementOf(source, { indicator: id, meaning, period, on: days.until, value: shown.value, roundTo })
  const writer = { municipality, now, actor: { id: 'programme.take-figures', name: 'Vangnet' } }
  await addMeasurement(tx, { id: newId(now), ...taken }, writer)
}
