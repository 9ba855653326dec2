import { useCase } from '../../platform/use-case.ts'
import { DropDraft, Saved } from './contract.ts'
import { dropDraft as drop } from './store/drafts.ts'

/** Throws my draft away: it was sent, or is not needed. */
export const dropDraft = useCase({
  name: 'desk.drop-draft',
  summary: 'Een eigen concept weggooien',
  action: 'delete',
  purpose: 'use-of-the-system',
  input: DropDraft,
  output: Saved,
  subject: ({ draftKey }) => `draft/${draftKey}`,
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor }, { draftKey, version }) {
    await drop(tx, { municipality, worker: actor.id, key: draftKey, version })
    return { version: 0 }
  },
})
