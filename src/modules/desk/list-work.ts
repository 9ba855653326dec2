import { hasRole } from '../../platform/actor.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { daysOfGroups, type TaskGroup, taskGroups, workTasks } from '../dossiers/public.ts'
import { dueSignals } from '../signals/public.ts'
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
    const [{ counts, tasks }, { signals, counts: waiting }] = await Promise.all([
      workTasks(scene, group),
      handlesSignals(scene) ? signalsThatWait(scene, group) : { signals: [], counts: [] },
    ])
    for (const [place, of] of taskGroups.entries()) counts[of] += waiting[place] ?? 0
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
    return { today: scene.today, counts, rows: rows.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)) }
  },
})

/** Signals are for who handles them; the screen of signals asks the same. */
function handlesSignals({ actor }: Scene): boolean {
  return hasRole(actor, 'youth-consultant', 'team-lead', 'behavioural-scientist')
}

/** Rows and counts by the same days as the tasks. */
function signalsThatWait(scene: Scene, group: TaskGroup | undefined) {
  const days = daysOfGroups(scene.today)
  return dueSignals(scene, { shown: group ? days[group] : {}, counted: taskGroups.map((of) => days[of]) })
}

function hrefOf(kind: string, dossier: string | null): string {
  if (kind === 'review-break-glass') return '/app/noodtoegang'
  if (kind === 'answer-access-request') return '/app/toegang'
  return dossier ? `/app/dossiers/${dossier}` : '/app'
}
