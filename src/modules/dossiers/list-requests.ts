import { useCase } from '../../platform/use-case.ts'
import { ListRequests, RequestList } from './contract/access.ts'
import { showRequest } from './show-request.ts'
import { listRequestsFor } from './store/access-requests.ts'

/** What I asked to see, and what waits for my answer. */
export const listRequests = useCase({
  name: 'dossiers.list-requests',
  summary: 'Mijn vragen om toegang, en die op mijn antwoord wachten',
  action: 'list',
  purpose: 'access-on-request',
  input: ListRequests,
  output: RequestList,
  subject: () => 'access-requests/own',
  may: ({ actor }) => actor.kind === 'worker' && 'self/access',
  async run({ tx, actor, today, municipality }) {
    const rows = await listRequestsFor(tx, municipality, actor.id)
    return { requests: rows.map((row) => showRequest(row, today)) }
  },
})
