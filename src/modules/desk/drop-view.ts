import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { DropView, Saved } from './contract.ts'
import { dropView as drop } from './store/views.ts'

/** Takes a saved view of my own away. */
export const dropView = useCase({
  name: 'desk.drop-view',
  summary: 'Een bewaarde weergave weghalen',
  action: 'delete',
  purpose: 'use-of-the-system',
  input: DropView,
  output: Saved,
  subject: ({ viewId }) => `view/${viewId}`,
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor }, { viewId, version }) {
    if (!(await drop(tx, { municipality, worker: actor.id, id: viewId, version })))
      throw new Refused({ refused: 'desk/no-view', status: 404 })
    return { version: 0 }
  },
})
