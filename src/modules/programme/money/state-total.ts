import { newId } from '../../../platform/ids.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { StateTotal } from '../contract/money.ts'
import { keepAdded } from '../keep-figure.ts'
import { mayWrite } from '../rights.ts'
import { addTotal } from '../store/money.ts'
import { getProgramme } from '../store/programmes.ts'

/** A total as a document gives it, laid beside what its lines add up to. */
export const stateTotal = useCase({
  name: 'programme.state-total',
  summary: 'Een totaal uit een stuk vastleggen',
  action: 'add',
  purpose: 'policy',
  input: StateTotal,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/money`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, ...total }) {
    const { tx, actor, now, municipality } = scene
    await getProgramme(tx, { municipality, id: programme })
    const id = newId(now)
    await addTotal(tx, { municipality, id, programme, ...total }, { by: actor.id, at: now })
    await keepAdded(scene, { programme, kind: 'stated-total', about: id, name: total.stands }, total)
    return { id, version: 1 }
  },
})
