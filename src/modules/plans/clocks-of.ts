import { endOfTerm } from '../../platform/terms/term.ts'
import type { Scene } from '../../platform/use-case.ts'
import { addTask, finishTasksOf } from '../dossiers/public.ts'
import { type EndOfTerm, type PlanClock, planClocks } from './rules/clocks.ts'
import { noFamilyPlanSince } from './rules/family-group-plan.ts'
import { loadFamilyPlan } from './store/family-plan.ts'
import { findAgreedOn, findPlan } from './store/plans.ts'

const lastDay: EndOfTerm = (start, length) => endOfTerm(Temporal.PlainDate.from(start), length).toString()

/** The clocks of the law that run for a dossier, as its family plan and its plan stand now (N-ACC-05). */
export async function clocksOf(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  dossier: string,
): Promise<PlanClock[]> {
  const { file } = await loadFamilyPlan(tx, municipality, dossier)
  const plan = await findPlan(tx, municipality, dossier)
  const since = noFamilyPlanSince(file)
  const agreedOn = plan && (await findAgreedOn(tx, municipality, plan.id))
  const { askedOn, writtenOn } = file.writing ?? {}
  return planClocks(
    {
      ...(since && { noFamilyPlanSince: since }),
      ...(agreedOn && { agreedOn }),
      ...(askedOn && { writingAskedOn: askedOn }),
      ...(writtenOn && { writtenOn }),
      alwaysInWriting: false,
    },
    lastDay,
  )
}

/** Each clock that runs is a task of the director with its last day, told when it passes; a clock that was met ends it. */
export async function followClocks(scene: Scene, dossier: string): Promise<void> {
  const { tx, municipality, actor, now } = scene
  const running = await clocksOf(scene, dossier)
  for (const kind of ['fix-plan', 'put-plan-in-writing'] as const) {
    const cause = `plan-clock/${kind}/${dossier}`
    const clock = running.find((one) => one.kind === kind)
    if (clock && clock.metOn === undefined) await addTask(scene, { kind, dossier, due: clock.due, cause })
    else await finishTasksOf(tx, { municipality, cause, outcome: '' }, { by: actor.id, byName: actor.name, at: now })
  }
}
