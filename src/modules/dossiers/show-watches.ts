import { hasRole } from '../../platform/actor.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { type Grant, type Scene, useCase } from '../../platform/use-case.ts'
import { getWorkerName, listWorkers } from '../organisations/public.ts'
import { type Absence, cover, instantsOf, isThere } from './absence.ts'
import { ShowWatches, WatchesAnswer } from './contract/watch.ts'
import { watcherAt } from './rules/watch.ts'
import { type DutyRow, listDutiesOf } from './store/duties.ts'
import { listSealedFrom } from './store/seals.ts'
import { loadWatches } from './store/watch.ts'

/** Your own watches, or those of anybody for who divides the work. */
export function mayArrange({ actor }: Pick<Scene, 'actor'>, workerId: string): Grant {
  if (actor.kind !== 'worker') return false
  return actor.id === workerId ? 'self' : hasRole(actor, 'team-lead') && 'role/team-lead'
}

/** All watches of one worker; with a deputy and days also what covering would do, before anything is done (D06). */
export const showWatches = useCase({
  name: 'dossiers.show-watches',
  summary: 'Welke gezinnen iemand in het oog houdt',
  action: 'list',
  purpose: 'work-distribution',
  input: ShowWatches,
  output: WatchesAnswer,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: (scene, { workerId }) => mayArrange(scene, workerId),
  async run(scene, { workerId, deputyId, since, until }) {
    const asked = deputyId && since && until ? { worker: workerId, deputy: deputyId, since, until } : undefined
    return { watches: await outcomesOf(scene, workerId, asked) }
  },
})

/** What an absence does or would do with every watch of a worker. The preview and the act ask this same question. */
export async function outcomesOf(
  scene: Scene,
  worker: string,
  absence: Absence | undefined,
): Promise<WatchesAnswer['watches']> {
  const { tx, actor, municipality, now, today, touch } = scene
  const from = absence ? instantsOf(absence, now).from : now
  const duties = (await listDutiesOf(tx, { municipality, worker, from })).filter(({ watch }) => watch)
  touch(...duties.map(({ household }) => household))
  const holder = { id: worker, name: await getWorkerName(tx, municipality, worker) }
  const there = absence === undefined || (await isThere(scene, absence))
  const deputy = absence ? await getWorkerName(tx, municipality, absence.deputy) : null
  const watches = await loadWatches(
    tx,
    municipality,
    duties.map(({ dossier }) => dossier),
  )
  const refusalOf = ({ dossier }: DutyRow): string | null => {
    if (!absence) return null
    if (!there) return 'dossiers/receiver-not-active'
    const outcome = cover(watches.get(dossier) ?? [], absence, now)
    return isRefusal(outcome) ? outcome.refused : null
  }
  const sealing = await listSealedFrom(tx, {
    municipality,
    worker: actor.id,
    households: duties.map(({ household }) => household),
    at: now,
  })
  const sealed = new Set(sealing.flatMap(({ household, glass }) => (glass ? [] : [household])))
  const names = new Map((await listWorkers(tx, { municipality, today })).map(({ id, name }) => [id, name]))
  return duties.map((duty) => {
    const refused = refusalOf(duty)
    const { dossier: id, number, household, householdName, version } = duty
    const taking = watcherAt(watches.get(id) ?? [], now)
    const covered = taking?.insteadOf === worker && taking.until !== undefined ? taking : undefined
    return {
      dossier: { id, number, version, household: sealed.has(household) ? '' : householdName },
      holder,
      coveredBy: covered?.until ? { name: names.get(covered.worker) ?? '', until: covered.until.toISOString() } : null,
      deputy: refused ? null : deputy,
      refused,
    }
  })
}
