import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { KeepProgramme } from '../contract/programmes.ts'
import { mayWrite } from '../rights.ts'
import { refuseDates } from '../rules/programmes.ts'
import { addProgramme } from '../store/programmes.ts'

/** Begins a programme; several stand side by side, each with its own days. */
export const keepProgramme = useCase({
  name: 'programme.keep-programme',
  summary: 'Een programma beginnen',
  action: 'add',
  purpose: 'policy',
  input: KeepProgramme,
  output: Saved,
  subject: () => 'programme/new',
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, programme) {
    const refusal = refuseDates(programme)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addProgramme(tx, { municipality, id, ...programme }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
