import { useCase } from '../../platform/use-case.ts'
import { FigureChanges, ListFigureChanges } from './contract/figure-history.ts'
import { mayRead } from './rights.ts'
import { figureChanges } from './store/figure-history.ts'
import { getProgramme } from './store/programmes.ts'

/** Who changed which figure when, as it was and as it became. */
export const listFigureChanges = useCase({
  name: 'programme.list-figure-changes',
  summary: 'De geschiedenis van begroting, subsidies, besparingen en indicatoren',
  action: 'list',
  purpose: 'policy',
  input: ListFigureChanges,
  output: FigureChanges,
  subject: ({ programmeId }) => `programme/${programmeId}/figure-changes`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { programmeId: id, about }) {
    await getProgramme(tx, { municipality, id })
    const changes = await figureChanges(tx, { municipality, id }, about)
    return { changes: changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })) }
  },
})
