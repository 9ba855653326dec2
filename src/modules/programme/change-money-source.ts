import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeSource } from './contract/money.ts'
import { refuseWithdrawn } from './of-programme.ts'
import { mayWrite } from './rights.ts'
import { refuseSource } from './rules/money/sources.ts'
import { changeSourceRow, holdSource, sourceColumns } from './store/money.ts'

/** Another amount, payer or years; also how a doubt is settled, once somebody knows. */
export const changeMoneySource = useCase({
  name: 'programme.change-money-source',
  summary: 'Dekking van een programma aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeSource,
  output: Saved,
  subject: ({ sourceId }) => `money-source/${sourceId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { sourceId: id, version, ...facts }) {
    const seen = { municipality, id, version }
    refuseWithdrawn(await holdSource(tx, seen))
    const refusal = refuseSource(facts)
    if (refusal) throw new Refused(refusal)
    return { id, version: await changeSourceRow(tx, seen, { ...sourceColumns(facts), by: actor.id, at: now }) }
  },
})
