import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { SetGoal } from '../contract/indicators.ts'
import { keepChanged } from '../keep-figure.ts'
import { mayWrite } from '../rights.ts'
import { refuseGoal } from '../rules/indicators/done.ts'
import { changeIndicatorRow, getIndicator, holdIndicator } from '../store/indicators.ts'

/** Says that a goal is done or dropped, with why. Done takes a measured value with its source (N-FIG-05). */
export const setGoal = useCase({
  name: 'programme.set-goal',
  summary: 'Een doel afronden, loslaten of weer openen',
  action: 'change',
  purpose: 'policy',
  input: SetGoal,
  output: Saved,
  subject: ({ indicatorId }) => `indicator/${indicatorId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { indicatorId: id, version, goal, why }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const row = await holdIndicator(tx, seen)
    const refusal = refuseGoal(goal, why, await getIndicator(tx, seen))
    if (refusal) throw new Refused(refusal)
    const closed = goal === 'open' ? { goal_on: null, goal_why: '' } : { goal_on: today, goal_why: why }
    const set = { goal, ...closed }
    const changed = await changeIndicatorRow(tx, seen, { ...set, by: actor.id, at: now })
    const about = { programme: row.programme, kind: 'indicator', about: id, name: row.name } as const
    await keepChanged(scene, about, { row, set })
    return { id, version: changed }
  },
})
