import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddSource } from '../contract/money.ts'
import { keepAdded } from '../keep-figure.ts'
import { mayWrite } from '../rights.ts'
import { refuseSource } from '../rules/money/sources.ts'
import { addSource, sourceColumns } from '../store/money.ts'
import { getProgramme } from '../store/programmes.ts'

/** Money that was promised for a programme. Who cannot tell whether it returns every year, says so. */
export const addMoneySource = useCase({
  name: 'programme.add-money-source',
  summary: 'Dekking van een programma toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddSource,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/money`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, ...facts }) {
    const { tx, actor, now, municipality } = scene
    await getProgramme(tx, { municipality, id: programme })
    const refusal = refuseSource(facts)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addSource(tx, { municipality, id, programme }, facts, { by: actor.id, at: now })
    await keepAdded(scene, { programme, kind: 'money-source', about: id, name: facts.name }, sourceColumns(facts))
    return { id, version: 1 }
  },
})
