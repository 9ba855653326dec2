import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { WithdrawSaving } from './contract/savings.ts'
import { refuseWithdrawn } from './of-programme.ts'
import { mayWrite } from './rights.ts'
import { changeSavingRow, holdSaving } from './store/savings.ts'

/** Takes an expected saving out of the reckoning; it stays in the books with its results. */
export const withdrawSaving = useCase({
  name: 'programme.withdraw-saving',
  summary: 'Een verwachte besparing intrekken',
  action: 'delete',
  purpose: 'policy',
  input: WithdrawSaving,
  output: Saved,
  subject: ({ savingId }) => `saving/${savingId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { savingId: id, version }) {
    const seen = { municipality, id, version }
    refuseWithdrawn(await holdSaving(tx, seen))
    return { id, version: await changeSavingRow(tx, seen, { withdrawn: true, by: actor.id, at: now }) }
  },
})
