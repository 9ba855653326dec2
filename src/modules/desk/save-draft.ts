import { useCase } from '../../platform/use-case.ts'
import { SaveDraft, Saved } from './contract.ts'
import { keepDraft } from './store/drafts.ts'

/** Keeps what I am writing, on the server, for me only. */
export const saveDraft = useCase({
  name: 'desk.save-draft',
  summary: 'Een eigen concept bewaren',
  action: 'change',
  purpose: 'use-of-the-system',
  input: SaveDraft,
  output: Saved,
  subject: ({ draftKey }) => `draft/${draftKey}`,
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run({ tx, municipality, actor, now }, { draftKey, content, version }) {
    return {
      version: await keepDraft(tx, { municipality, worker: actor.id, key: draftKey }, { content, version, at: now }),
    }
  },
})
