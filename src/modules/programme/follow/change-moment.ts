import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeMoment } from '../contract/moments.ts'
import { mayWrite } from '../rights.ts'
import { refuseMoment } from '../rules/moments.ts'
import { changeMoment, holdMoment } from '../store/moments.ts'

/** Another name or other days for a moment; what was told at it stays. */
export const changeOneMoment = useCase({
  name: 'programme.change-moment',
  summary: 'Een moment voor de stand van zaken aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeMoment,
  output: Saved,
  subject: ({ momentId }) => `programme-moment/${momentId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { momentId: id, version, name, ...days }) {
    const seen = { municipality, id, version }
    await holdMoment(tx, seen)
    const refusal = refuseMoment(days)
    if (refusal) throw new Refused(refusal)
    const set = { name, on_day: days.on, asked_from: days.askedFrom, due: days.due }
    return { id, version: await changeMoment(tx, seen, { ...set, by: actor.id, at: now }) }
  },
})
