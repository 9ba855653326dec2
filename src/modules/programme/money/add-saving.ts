import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddSaving } from '../contract/savings.ts'
import { keepAdded } from '../keep-figure.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseSaving } from '../rules/money/savings.ts'
import { getProgramme } from '../store/programmes.ts'
import { addSaving, savingColumns } from '../store/savings.ts'

/** A saving that is expected, with the reasoning and what it takes for granted written out. */
export const addOneSaving = useCase({
  name: 'programme.add-saving',
  summary: 'Een verwachte besparing toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddSaving,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/savings`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, ...facts }) {
    const { tx, actor, now, municipality } = scene
    await getProgramme(tx, { municipality, id: programme })
    await refuseNodeElsewhere(tx, { municipality, id: programme }, facts.node)
    const refusal = refuseSaving(facts)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addSaving(tx, { municipality, id, programme }, facts, { by: actor.id, at: now })
    await keepAdded(scene, { programme, kind: 'saving', about: id, name: facts.what }, savingColumns(facts))
    return { id, version: 1 }
  },
})
