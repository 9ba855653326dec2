import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { getInForce } from '../../platform/terms/dated.ts'
import { useCase } from '../../platform/use-case.ts'
import { addTask } from './add-task.ts'
import { AskAccess, Asked } from './contract/access.ts'
import { requestAccess } from './rules/access-request.ts'
import { accessTable } from './rules/access-table.ts'
import { accessRequestLimits } from './rules/policy.ts'
import { hatsOf } from './rules/standing.ts'
import { keepRequest } from './store/access-requests.ts'
import { findDossierId } from './store/find.ts'
import { findHandlers, type Handlers } from './store/handlers.ts'

const askers = accessTable.filter(({ relation }) => relation === 'granted').flatMap(({ roles }) => roles)

/** Asks to read a dossier without a relation to it: why, for what and until when. The answer names nobody (L03). */
export const askAccess = useCase({
  name: 'dossiers.ask-access',
  summary: 'Toegang tot een dossier vragen',
  action: 'add',
  purpose: 'access-on-request',
  input: AskAccess,
  output: Asked,
  subject: ({ dossier }) => `dossier/${dossier}`,
  may: ({ actor }) => hatsOf(actor).some(({ role }) => askers.includes(role)) && 'role/asks-access',
  async run(scene, { dossier: which, purpose, reason, until }) {
    const { tx, actor, now, today, municipality, tell, touch } = scene
    const dossier = await findDossierId(tx, municipality, which)
    const handlers = dossier && (await findHandlers(tx, { municipality, dossier, at: now, today }))
    if (!handlers) throw new Refused({ refused: 'dossiers/unknown', status: 404 })
    touch(handlers.household)
    const handler = handlerOf(handlers, actor.id)
    const longest = getInForce(accessRequestLimits, Temporal.PlainDate.from(today)).days
    const id = newId(now)
    const ask = { id, dossier, by: actor.id, purpose, reason, until, handler, at: now }
    const request = orRefuse(requestAccess(ask, { today, longest }))
    await keepRequest(tx, municipality, { request, byName: actor.name })
    await addTask(scene, {
      kind: 'answer-access-request',
      dossier,
      worker: handler,
      due: { workingDays: 2 },
      cause: `access-request/${id}`,
    })
    tell(tx, {
      municipality,
      workers: [handler],
      kind: 'access-asked',
      href: `/app/dossiers/${dossier}/toegang`,
      facts: { name: actor.name, number: handlers.number },
      factKey: `access-request/${id}`,
    })
    return { id, version: 1 }
  },
})

/** The team lead; for a sealed dossier the attention officer; and never the asker. */
function handlerOf({ sealed, leads, attention, watcher }: Handlers, asker: string): string {
  const inOrder = sealed ? attention : [...leads, ...(watcher ? [watcher] : []), ...attention]
  const handler = inOrder.find((worker) => worker !== asker)
  if (!handler) throw new Refused({ refused: 'dossiers/request-without-handler' })
  return handler
}
