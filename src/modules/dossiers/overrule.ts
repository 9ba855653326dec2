import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { type Change, holdOpen } from './change.ts'
import { Overrule, Overruled } from './contract/direction.ts'
import { mandatesOf } from './mandates.ts'
import { mayDo } from './may-open.ts'
import { directorAt } from './rules/direction.ts'
import { contactAt } from './rules/fixed-contact.ts'
import { whoToTell } from './rules/involved.ts'
import { overrule as decide } from './rules/powers.ts'
import { watcherAt } from './rules/watch.ts'
import { loadContacts } from './store/contact.ts'
import { loadDirections } from './store/direction.ts'
import { getInvolved, listInvolved, toInvolved } from './store/involved.ts'
import { namesOfWorkers } from './store/names.ts'
import { addOverruling, type Told } from './store/overruling.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch } from './store/watch.ts'

/**
 * The director decides over the head of somebody involved: with a mandate that holds today, a reason, and the other's own
 * view beside it. It stands on the timeline and is never changed. Everybody involved hears of it: who has an account by a
 * message, the others from the director, who gets their names back (D04; S003-106, S003-142).
 */
export const overruleSomebody = useCase({
  name: 'dossiers.overrule',
  summary: 'Doorzettingsmacht gebruiken',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: Overrule,
  output: Overruled,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'direct' }),
  async run(scene, { dossierId, power, involvedId, decision, reason, theirView }) {
    const { tx, actor, now, today, municipality } = scene
    const change = await holdOpen(scene, dossierId)
    const { of, stamp } = change
    const other = await getInvolved(tx, municipality, involvedId)
    if (other.dossier !== dossierId)
      throw new Refused({ refused: 'dossiers/unknown-involved', status: 422, pointer: '/involvedId' })
    const director = directorAt(await loadDirections(tx, of), now)
    const { mandates } = await mandatesOf(scene, director)
    const over = { organisation: other.organisation, ...(other.worker && { worker: other.worker }) }
    const by = { worker: actor.id, teams: actor.teams }
    const overruling = orRefuse(
      decide(director, mandates, { power, by, at: now, today, over, decision, reason, theirView }),
    )
    const mandateSource = mandates.find(({ id }) => id === overruling.mandate)?.source ?? ''
    const id = newId(now)
    const told = await tellEverybody(scene, change, id)
    await addOverruling(tx, { municipality, id, dossier: dossierId, over: involvedId, overruling, mandateSource, told })
    const facts = { power, name: other.name, reason, theirView }
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'power-used', facts, text: decision }, stamp)
    return { id, version: 1, told }
  },
})

/** A message to everybody with an account who is involved, keeps an eye or is called; the names of all who must hear it. */
async function tellEverybody(scene: Scene, { dossier, of }: Change, id: string): Promise<Told[]> {
  const { tx, actor, municipality, now, tell } = scene
  const [involved, watch, contacts] = await Promise.all([listInvolved(tx, of), loadWatch(tx, of), loadContacts(tx, of)])
  const parties = whoToTell(involved.map(toInvolved), now)
  const around = [watcherAt(watch, now)?.worker, contactAt(contacts, now)?.worker]
  const asked = [...around, ...parties.map((party) => (party.kind === 'worker' ? party.worker : undefined))]
  const workers = [...new Set(asked.flatMap((worker) => worker ?? []))].filter((worker) => worker !== actor.id)
  const nameOf = await namesOfWorkers(tx, municipality, workers)
  const inPerson = parties.flatMap((party) => {
    if (party.kind === 'worker') return []
    if (party.kind === 'outside') return [party.name]
    return [involved.find(({ person }) => person === party.person)?.name ?? party.person]
  })
  tell(tx, {
    municipality,
    workers,
    kind: 'power-used',
    href: `/app/dossiers/${dossier.id}`,
    facts: { number: dossier.number },
    factKey: `power-used/${id}`,
  })
  return [
    ...workers.map((worker): Told => ({ name: nameOf(worker), how: 'message' })),
    ...inPerson.map((name): Told => ({ name, how: 'in-person' })),
  ]
}
