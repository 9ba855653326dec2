import type { FigureSource } from '../../../platform/figure-source.ts'
import { type UseCase, useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { FigureList, ListFigures } from '../contract/figure-sources.ts'
import { mayRead } from '../rights.ts'
import { smallNumbers } from '../settings-indicators.ts'

/** Which figures other modules count, with what each means. */
export function listFigures(sources: readonly FigureSource[]): UseCase {
  return useCase({
    name: 'programme.list-figures',
    summary: 'De cijfers uit Vangnet waaraan een indicator gekoppeld kan worden',
    action: 'list',
    purpose: 'policy',
    input: ListFigures,
    output: FigureList,
    subject: () => 'programme-figures',
    may: ({ actor }) => mayRead(actor),
    async run({ tx, municipality, today }) {
      const rounding = await settingOn(tx, smallNumbers, { municipality, day: today })
      const figures = sources.map(({ code, name, definition, unit }) => ({ code, name, definition, unit }))
      return { figures, ...rounding }
    },
  })
}
