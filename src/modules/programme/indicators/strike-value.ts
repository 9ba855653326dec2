import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { StrikeValue } from '../contract/indicators.ts'
import { mayWrite } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { changeMeasurement, holdMeasurement } from '../store/indicators.ts'

/** Strikes out a value that was wrong, with why: it stays to be seen and counts for nothing. */
export const strikeValue = useCase({
  name: 'programme.strike-value',
  summary: 'Een gemeten waarde doorhalen',
  action: 'change',
  purpose: 'policy',
  input: StrikeValue,
  output: Saved,
  subject: ({ measurementId }) => `measurement/${measurementId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { measurementId: id, version, why }) {
    const seen = { municipality, id, version }
    const { struck_why } = await holdMeasurement(tx, seen)
    if (struck_why !== null) throw new Refused({ refused: 'programme/already-struck' satisfies ProgrammeRefusal })
    return { id, version: await changeMeasurement(tx, seen, { struck_why: why, by: actor.id, at: now }) }
  },
})
