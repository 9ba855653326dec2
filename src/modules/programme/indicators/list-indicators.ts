import { useCase } from '../../../platform/use-case.ts'
import { IndicatorList, ListIndicators } from '../contract/indicators.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { indicatorsOf } from '../store/indicators.ts'
import { getProgramme } from '../store/programmes.ts'
import { indicatorRow } from './indicator-row.ts'

/** The indicators of a programme, or of a part of it, with how each stands. */
export const listIndicators = useCase({
  name: 'programme.list-indicators',
  summary: 'De indicatoren van een programma, met hun verloop',
  action: 'list',
  purpose: 'policy',
  input: ListIndicators,
  output: IndicatorList,
  subject: ({ programmeId }) => `programme/${programmeId}/indicators`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { programmeId: id, node }) {
    const { name } = await getProgramme(tx, { municipality, id })
    const found = await indicatorsOf(tx, { municipality, id }, node)
    return {
      programme: { id, name },
      indicators: found.map((one) => indicatorRow(one, today)),
      mayChange: mayWrite(actor) !== false,
    }
  },
})
