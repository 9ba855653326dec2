import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeSource } from '../contract/money.ts'
import { keepChanged } from '../keep-figure.ts'
import { refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseSource } from '../rules/money/sources.ts'
import { changeSourceRow, holdSource, sourceColumns } from '../store/money.ts'

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
  async run(scene, { sourceId: id, version, ...facts }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdSource(tx, seen)
    refuseWithdrawn(row)
    const refusal = refuseSource(facts)
    if (refusal) throw new Refused(refusal)
    const set = sourceColumns(facts)
    const changed = await changeSourceRow(tx, seen, { ...set, by: actor.id, at: now })
    const about = { programme: row.programme, kind: 'money-source', about: id, name: facts.name } as const
    await keepChanged(scene, about, { row, set })
    return { id, version: changed }
  },
})
