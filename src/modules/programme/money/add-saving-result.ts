import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddResult } from '../contract/savings.ts'
import { refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseResult } from '../rules/money/savings.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { addSavingResult, lockSaving } from '../store/savings.ts'

/** What a saving really gave in a year, and how one knows; a correction is written beside it. */
export const addOneSavingResult = useCase({
  name: 'programme.add-saving-result',
  summary: 'Een gerealiseerde besparing vastleggen',
  action: 'add',
  purpose: 'policy',
  input: AddResult,
  output: Saved,
  subject: ({ savingId }) => `saving/${savingId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { savingId: saving, ...result }) {
    const { tx, now, municipality } = scene
    const found = await lockSaving(tx, { municipality, id: saving })
    if (!found) throw new Refused({ refused: 'programme/unknown-saving' satisfies ProgrammeRefusal, status: 404 })
    refuseWithdrawn(found)
    const refusal = refuseResult(found, result.year)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addSavingResult(tx, { id, saving, ...result }, scene)
    return { id, version: 1 }
  },
})
