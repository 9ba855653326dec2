import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Draft, OpenDraft } from './contract.ts'
import { findDraft } from './store/drafts.ts'

/** My draft under this key, to go on where I stopped. */
export const openDraft = useCase({
  name: 'desk.open-draft',
  summary: 'Een eigen concept openen',
  action: 'read',
  purpose: 'use-of-the-system',
  input: OpenDraft,
  output: Draft,
  subject: ({ draftKey }) => `draft/${draftKey}`,
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor }, { draftKey }) {
    const draft = await findDraft(tx, { municipality, worker: actor.id, key: draftKey })
    if (!draft) throw new Refused({ refused: 'desk/no-draft', status: 404 })
    return { ...draft, savedAt: draft.savedAt.toISOString() }
  },
})
