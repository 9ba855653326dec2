import { useCase } from '../../platform/use-case.ts'
import { rolesOf } from './contract/rows.ts'
import { ListWorkers, WorkerList } from './contract/workers.ts'
import { isStaff, mayRead } from './rules/rights.ts'
import { findWorkers } from './store/workers.ts'

/**
 * Who is who on a day: to choose a director, an eye or a colleague from. A worker of a partner sees the own organisation
 * only; whom to reach at the municipality is a team.
 */
export const listAllWorkers = useCase({
  name: 'organisations.list-workers',
  summary: 'Wie werkt waar en in welke rol',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListWorkers,
  output: WorkerList,
  subject: () => 'workers',
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { on, ...asked }) {
    const filter = isStaff(actor) ? asked : { ...asked, organisation: actor.organisation ?? actor.id }
    const { workers, total } = await findWorkers(tx, { municipality, day: on ?? today }, filter)
    return { workers: workers.map((worker) => ({ ...worker, roles: rolesOf(worker.roles) })), total }
  },
})
