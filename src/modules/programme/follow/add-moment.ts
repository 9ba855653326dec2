import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddMoment } from '../contract/moments.ts'
import { mayWrite } from '../rights.ts'
import { refuseMoment } from '../rules/moments.ts'
import { addMoment } from '../store/moments.ts'
import { getProgramme } from '../store/programmes.ts'

/** A moment at which everybody tells how the items stand (S002-004). */
export const addOneMoment = useCase({
  name: 'programme.add-moment',
  summary: 'Een moment voor de stand van zaken toevoegen',
  action: 'add',
  purpose: 'policy',
  input: AddMoment,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { programmeId: programme, ...moment }) {
    await getProgramme(tx, { municipality, id: programme })
    const refusal = refuseMoment(moment)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addMoment(tx, { municipality, id, programme, ...moment }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
