import { useCase } from '../../platform/use-case.ts'
import { Draft, OpenDraft } from './contract.ts'
import { findDraft } from './store/drafts.ts'

/** The ordinary start: with this version one keeps the first. */
const NOTHING_KEPT = { content: {}, savedAt: null, version: 0 }

/** My draft under this key, to go on where I stopped; version 0 as long as nothing is kept. */
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
    return draft ? { ...draft, savedAt: draft.savedAt.toISOString() } : NOTHING_KEPT
  },
})
