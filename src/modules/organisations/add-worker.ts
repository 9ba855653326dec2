import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddWorker } from './contract/workers.ts'
import { covers } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { findOrganisation } from './store/organisations.ts'
import { addWorker } from './store/workers.ts'

/** Somebody comes to work here, of any organisation; without a role they may do nothing yet. No group accounts (N-ID-01). */
export const addNewWorker = useCase({
  name: 'organisations.add-worker',
  summary: 'Een medewerker toevoegen',
  action: 'rights-change',
  purpose: 'administration',
  input: AddWorker,
  output: Saved,
  subject: () => 'worker/new',
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, municipality }, worker) {
    const employer = await findOrganisation(tx, { municipality, id: worker.organisation })
    if (!employer) throw new Refused({ refused: 'organisations/unknown', status: 422, pointer: '/organisation' })
    if (!covers({ since: employer.since, until: employer.until }, { since: worker.since, until: worker.since }))
      throw new Refused({ refused: 'organisations/organisation-not-there-then', pointer: '/since' })
    const id = newId(now)
    await addWorker(tx, { municipality, id, ...worker }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
