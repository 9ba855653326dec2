import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { GlassList, ListGlass } from './contract/access.ts'
import { showGlass } from './show-glass.ts'
import { listGlass } from './store/glass.ts'

/** All broken glass that still waits for a review, what is due first on top. */
export const listOpenGlass = useCase({
  name: 'dossiers.list-glass',
  summary: 'Noodtoegang die nog beoordeeld moet worden',
  action: 'list',
  purpose: 'account',
  input: ListGlass,
  output: GlassList,
  subject: () => 'glass/to-review',
  may: ({ actor }) =>
    actor.kind === 'worker' && hasRole(actor, 'attention-officer', 'data-protection-officer') && 'role/reviews-glass',
  async run({ tx, municipality, today, touch }) {
    const rows = await listGlass(tx, municipality, 'to-review')
    touch(...rows.map(({ household }) => household))
    return { glasses: rows.map((row) => showGlass(row, today)) }
  },
})
