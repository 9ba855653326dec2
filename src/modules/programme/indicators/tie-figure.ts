import type { FigureSource } from '../../../platform/figure-source.ts'
import { Refused } from '../../../platform/refusal.ts'
import { type UseCase, useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { TieFigure } from '../contract/figure-sources.ts'
import { keepChanged } from '../keep-figure.ts'
import { mayWrite } from '../rights.ts'
import { refuseTie } from '../rules/indicators/figures.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import { changeIndicatorRow, getIndicator, holdIndicator } from '../store/indicators.ts'

/** Says from which figure of another module an indicator takes its values, or that it does not. */
export function tieFigure(sources: readonly FigureSource[]): UseCase {
  return useCase({
    name: 'programme.tie-figure',
    summary: 'Een indicator koppelen aan een cijfer uit Vangnet',
    action: 'change',
    purpose: 'policy',
    input: TieFigure,
    output: Saved,
    subject: ({ indicatorId }) => `indicator/${indicatorId}`,
    may: ({ actor }) => mayWrite(actor),
    async run(scene, { indicatorId: id, version, figure }) {
      const { tx, actor, now, municipality, today } = scene
      const seen = { municipality, id, version }
      const row = await holdIndicator(tx, seen)
      const { meanings } = await getIndicator(tx, seen)
      const source = sources.find(({ code }) => code === figure?.code)
      const refusal = figure && refuseTie(source, meaningOn(meanings, today).unit)
      if (refusal) throw new Refused(refusal)
      const set = { figure: figure?.code ?? null, figure_every: figure?.every ?? null }
      const changed = await changeIndicatorRow(tx, seen, { ...set, by: actor.id, at: now })
      const about = { programme: row.programme, kind: 'indicator', about: id, name: row.name } as const
      await keepChanged(scene, about, { row, set })
      return { id, version: changed }
    },
  })
}
