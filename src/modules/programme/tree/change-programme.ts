import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeProgramme } from '../contract/programmes.ts'
import { mayWrite } from '../rights.ts'
import { refuseDates } from '../rules/programmes.ts'
import { changeProgramme, holdProgramme } from '../store/programmes.ts'

/** Corrects what a programme is called, when it runs and whether everybody may read it. */
export const changeOneProgramme = useCase({
  name: 'programme.change-programme',
  summary: 'Een programma aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeProgramme,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { programmeId: id, version, ...facts }) {
    const seen = { municipality, id, version }
    await holdProgramme(tx, seen)
    const refusal = refuseDates(facts)
    if (refusal) throw new Refused(refusal)
    return { id, version: await changeProgramme(tx, seen, { ...facts, by: actor.id, at: now }) }
  },
})
