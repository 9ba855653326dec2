import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeWorker } from './contract/workers.ts'
import { mayManage } from './rules/rights.ts'
import { changeWorker, holdWorker } from './store/workers.ts'

/** Corrects the name and how to reach somebody; oneself may do that too. */
export const changeOneWorker = useCase({
  name: 'organisations.change-worker',
  summary: 'Naam en bereikbaarheid van een medewerker wijzigen',
  action: 'change',
  purpose: 'administration',
  input: ChangeWorker,
  output: Saved,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: ({ actor }, { workerId }) => mayManage(actor) || (actor.kind === 'worker' && actor.id === workerId && 'self'),
  async run({ tx, actor, now, municipality }, { workerId: id, version, name, phone, email }) {
    await holdWorker(tx, { municipality, id, version })
    const set = { name, phone: phone || null, email: email || null, by: actor.id, at: now }
    return { id, version: await changeWorker(tx, { municipality, id, version }, set) }
  },
})
