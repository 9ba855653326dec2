import type { DossierInBulk, TaskInBulk } from '../../../modules/dossiers/public.ts'
import type { PlanInBulk } from '../../../modules/plans/public.ts'
import { ageOn, dateOf, type Now } from './days.ts'
import type { Candidate } from './helped.ts'
import type { Random } from './random.ts'
import { TASKS } from './rates.ts'
import type { Colleague } from './staff.ts'
import { errands } from './stories.ts'

const DAY = 86_400_000

type Made = Omit<DossierInBulk, 'events' | 'tasks'>
type Around = { dossier: Made; plan: PlanInBulk | undefined; candidate: Candidate; now: Now; by: Colleague }

/** What is to be done for one family: most of it in time, some of it late; of a closed dossier all is done. */
export function tasksOf(random: Random, { dossier, plan, candidate, now, by }: Around): TaskInBulk[] {
  const end = dossier.closed?.at ?? now.at
  const task = (kind: TaskInBulk['kind'], due: number, more: Partial<TaskInBulk> = {}): TaskInBulk => {
    const madeAt = madeBefore(random, { due, from: dossier.openedAt, end })
    const base = { id: random.id(madeAt), kind, title: '', due: dateOf(due), madeAt, byName: by.name, ...more }
    if (!dossier.closed) return base
    const at = new Date(Math.min(end.getTime(), Math.max(madeAt.getTime(), due * DAY + DAY / 2)))
    return { ...base, done: { at, byName: by.name } }
  }
  if (dossier.closed) return [task('contact', Math.floor(end.getTime() / DAY))]
  const directed = dossier.directions.at(-1)?.kind === 'professional'
  const evaluateOn = plan?.changes.at(-1)?.plan.evaluateOn
  const [child] = candidate.children
  const errand = dossier.watch.at(-1)?.worker ?? by.id
  return [
    task('contact', dueDay(random, now)),
    ...(directed && evaluateOn ? [task('evaluate-plan', Date.parse(evaluateOn) / DAY)] : []),
    ...(directed && !plan ? [task('offer-family-plan', dueDay(random, now))] : []),
    ...(directed && ageOn(child.born, now.today) === 17 ? [task('prepare-adulthood', now.today + 90)] : []),
    ...(random.chance(TASKS.errand)
      ? [task('other', dueDay(random, now), { worker: errand, title: random.pick(errands) })]
      : []),
  ]
}

/** Around today: some late, some for today, most of them later. */
function dueDay(random: Random, { today }: Now): number {
  const when = random.weighted(TASKS.due)
  if (when === 'today') return today
  if (when === 'late') return today - random.whole(1, 12)
  return when === 'coming-week' ? today + random.whole(1, 7) : today + random.whole(8, 45)
}

function madeBefore(random: Random, { due, from, end }: { due: number; from: Date; end: Date }): Date {
  const latest = Math.min(due * DAY, end.getTime())
  return new Date(Math.max(from.getTime(), latest - random.whole(2, 28) * DAY))
}
