import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { WithdrawSource } from '../contract/money.ts'
import { keepWithdrawn } from '../keep-figure.ts'
import { refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { changeSourceRow, holdSource, isSourceInUse } from '../store/money.ts'
import { lockTree } from '../store/programmes.ts'

/** Takes cover out of the budget once no line hangs on it any more. */
export const withdrawMoneySource = useCase({
  name: 'programme.withdraw-money-source',
  summary: 'Dekking van een programma intrekken',
  action: 'delete',
  purpose: 'policy',
  input: WithdrawSource,
  output: Saved,
  subject: ({ sourceId }) => `money-source/${sourceId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { sourceId: id, version }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdSource(tx, seen)
    refuseWithdrawn(row)
    // Whoever puts a line on this cover at the same moment waits, and then finds it gone.
    await lockTree(tx, { municipality, id: row.programme })
    if (await isSourceInUse(tx, seen))
      throw new Refused({ refused: 'programme/source-in-use' satisfies ProgrammeRefusal })
    const changed = await changeSourceRow(tx, seen, { withdrawn: true, by: actor.id, at: now })
    await keepWithdrawn(scene, { programme: row.programme, kind: 'money-source', about: id, name: row.name })
    return { id, version: changed }
  },
})
