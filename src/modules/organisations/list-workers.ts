import { useCase } from '../../platform/use-case.ts'
import { ListWorkers, WorkerList } from './contract.ts'
import { roles } from './rules.ts'
import { listWorkers } from './store.ts'

/** Who works here today, to choose a director, an eye or a colleague from. */
export const listAllWorkers = useCase({
  name: 'organisations.list-workers',
  summary: 'Medewerkers die vandaag actief zijn',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListWorkers,
  output: WorkerList,
  subject: () => 'workers',
  may: ({ actor }) => actor.kind === 'worker' && 'role/worker',
  async run({ tx, municipality, today }) {
    const workers = await listWorkers(tx, { municipality, today })
    return {
      workers: workers.map((worker) => ({ ...worker, roles: roles.filter((role) => worker.roles.includes(role)) })),
    }
  },
})
