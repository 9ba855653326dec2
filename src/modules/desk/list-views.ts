import { useCase } from '../../platform/use-case.ts'
import { ListViews, ViewList } from './contract.ts'
import { listViews as list } from './store/views.ts'

/** My saved views and those my teams share. */
export const listViews = useCase({
  name: 'desk.list-views',
  summary: 'Bewaarde weergaven',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListViews,
  output: ViewList,
  subject: () => 'views/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor }, { screen }) {
    const views = await list(tx, {
      municipality,
      worker: actor.id,
      teams: actor.teams,
      ...(screen !== undefined && { screen }),
    })
    return {
      views: views.map(({ team, worker, ...view }) => ({ ...view, team: team !== null, mine: worker === actor.id })),
    }
  },
})
