import { hasRole } from '../../platform/actor.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { countWorkTasks, daysOfGroup, listWorkTasks, type TaskGroup, taskGroups } from '../dossiers/public.ts'
import { countDueSignals, listDueSignals } from '../signals/public.ts'
import { ListWork, WorkList } from './contract/work.ts'

/** Everything that waits for me, by its last day: tasks, answers, reviews and signals. Counts and rows ask the same. */
export const listWork = useCase({
  name: 'desk.list-work',
  summary: 'Mijn werk: wat op mij wacht, en wanneer',
  action: 'list',
  purpose: 'youth-help',
  input: ListWork,
  output: WorkList,
  subject: () => 'work/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self',
  async run(scene, { group }) {
    const [counts, tasks, signals] = await Promise.all([
      countWork(scene),
      listWorkTasks(scene, group),
      handlesSignals(scene) ? listDueSignals(scene, group ? daysOfGroup(group, scene.today) : {}) : [],
    ])
    scene.touch(...tasks.flatMap(({ household, householdName }) => (household && householdName ? [household] : [])))
    const rows = [
      ...tasks.map(({ id, kind, title, dossier, number, householdName, due, version }) => ({
        id,
        kind,
        title,
        about: householdName ?? '',
        number: number ?? '',
        href: hrefOf(kind, dossier),
        due,
        version,
      })),
      ...signals.map(({ id, number, child, due }) => ({
        id,
        kind: 'signal' as const,
        title: '',
        about: child,
        number,
        href: `/app/signalen/${id}`,
        due,
        version: 0,
      })),
    ]
    return { today: scene.today, counts, rows: rows.toSorted((a, b) => a.due.localeCompare(b.due)) }
  },
})

/** Signals are for who handles them; the screen of signals asks the same. */
function handlesSignals({ actor }: Scene): boolean {
  return hasRole(actor, 'youth-consultant', 'team-lead', 'behavioural-scientist')
}

async function countWork(scene: Scene): Promise<Record<TaskGroup, number>> {
  const counts = await countWorkTasks(scene)
  if (!handlesSignals(scene)) return counts
  for (const group of taskGroups) counts[group] += await countDueSignals(scene, daysOfGroup(group, scene.today))
  return counts
}

function hrefOf(kind: string, dossier: string | null): string {
  if (kind === 'review-break-glass') return '/app/noodtoegang'
  if (kind === 'answer-access-request') return '/app/toegang'
  return dossier ? `/app/dossiers/${dossier}` : '/app'
}
