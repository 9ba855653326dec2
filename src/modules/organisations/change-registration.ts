import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeRegistration } from './contract/workers.ts'
import { refuseRegistration } from './rules/registrations.ts'
import { mayManage } from './rules/rights.ts'
import { changeRegistration, holdRegistration } from './store/registrations.ts'

/** Corrects a registration after looking it up again; struck off early is an earlier last day. */
export const changeWorkerRegistration = useCase({
  name: 'organisations.change-registration',
  summary: 'Een beroepsregistratie corrigeren',
  action: 'change',
  purpose: 'administration',
  input: ChangeRegistration,
  output: Saved,
  subject: ({ registrationId }) => `registration/${registrationId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { registrationId: id, version, ...registration }) {
    await holdRegistration(tx, { municipality, id, version })
    const refusal = refuseRegistration(registration, today)
    if (refusal) throw new Refused(refusal)
    const set = { ...registration, by: actor.id, at: now }
    return { id, version: await changeRegistration(tx, { municipality, id, version }, set) }
  },
})
