import { useCase } from '../../platform/use-case.ts'
import { KeepView, ViewKept } from './contract.ts'
import { addView } from './store/views.ts'

/** Keeps the filters of a list under a name, for me or for my team. */
export const keepView = useCase({
  name: 'desk.keep-view',
  summary: 'Een weergave bewaren',
  action: 'add',
  purpose: 'use-of-the-system',
  input: KeepView,
  output: ViewKept,
  subject: ({ screen }) => `view/${screen}`,
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor, now }, { team, ...view }) {
    const [first] = actor.teams
    const id = await addView(
      tx,
      { municipality, worker: actor.id, ...view, ...(team && first && { team: first }) },
      now,
    )
    return { id, version: 1 }
  },
})
