import type { FigureSource } from '../../../platform/figure-source.ts'
import { newId } from '../../../platform/ids.ts'
import { orRefuse, Refused } from '../../../platform/refusal.ts'
import { type UseCase, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { TakeFigure } from '../contract/figure-sources.ts'
import { mayWrite } from '../rights.ts'
import { daysToTake, valueToTake } from '../rules/indicators/figures.ts'
import { refuseMeasurement } from '../rules/indicators/indicators.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import { shownOf } from '../rules/indicators/small-numbers.ts'
import { smallNumbers } from '../settings-indicators.ts'
import { addMeasurement, getIndicator, lockIndicator, type NewMeasurement } from '../store/indicators.ts'
import { sayTaken } from '../words/say-taken.ts'

type Sources = readonly FigureSource[]

/** A value out of a figure, as it is measured: with the figure as its source, and how it was rounded as its note. */
export function measurementOf(
  source: FigureSource,
  { indicator, meaning, period, on, value, roundTo }: Taken,
): Omit<NewMeasurement, 'id'> {
  return {
    indicator,
    meaning,
    on,
    value,
    ...sayTaken(source, { period, roundTo }),
    quality: 'complete',
    origin: 'module',
  }
}

type Taken = { indicator: string; meaning: number; period: string; on: string; value: number; roundTo: number }

/** Measures the value of a period from the figure the indicator is tied to; a period is measured once. */
export function takeFigure(sources: Sources): UseCase {
  return useCase({
    name: 'programme.take-figure',
    summary: 'Een cijfer uit Vangnet overnemen als gemeten waarde',
    action: 'add',
    purpose: 'policy',
    input: TakeFigure,
    output: Saved,
    subject: ({ indicatorId }) => `indicator/${indicatorId}`,
    may: ({ actor }) => mayWrite(actor),
    async run(scene, { indicatorId: indicator, period }) {
      const { tx, now, municipality, today } = scene
      const place = { municipality, id: indicator }
      await lockIndicator(tx, place)
      const { figure, meanings, measured } = await getIndicator(tx, place)
      const days = orRefuse(daysToTake(figure, { period, today }))
      const source = sources.find(({ code }) => code === figure?.code)
      if (!source) throw new Refused({ refused: 'programme/unknown-figure', status: 409 })
      const { hideBelow, roundTo } = await settingOn(tx, smallNumbers, { municipality, day: today })
      const counted = await source.count(tx, { municipality, ...days })
      const value = orRefuse(valueToTake(shownOf(counted, { hideBelow, roundTo }), hideBelow))
      const { number: meaning } = meaningOn(meanings, days.until)
      const taken = measurementOf(source, { indicator, meaning, period, on: days.until, value, roundTo })
      const refusal = refuseMeasurement(taken, { earlier: measured, today })
      if (refusal) throw new Refused({ ...refusal, pointer: '/period' })
      const id = newId(now)
      await addMeasurement(tx, { id, ...taken }, scene)
      return { id, version: 1 }
    },
  })
}
