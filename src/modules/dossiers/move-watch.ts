import { isRefusal, orRefuse } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { getWorkerName } from '../organisations/public.ts'
import type { Reassigned } from './contract/reassign.ts'
import { handOverWatch, watcherAt } from './rules/watch.ts'
import { bumpDossier, getDossierForUpdate } from './store/dossier.ts'
import { listWatchedByTeams } from './store/reassign.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, loadWatches, saveWatch } from './store/watch.ts'

type Row = Reassigned['rows'][number]

/** Which of these eyes can go to somebody else, and why another stays. Only those kept within the own teams are moved. */
export async function movableWatches(
  { tx, municipality, now, today }: Scene,
  { watches, to, teams }: { watches: readonly string[]; to: string; teams: readonly string[] },
): Promise<Row[]> {
  const own = await listWatchedByTeams(tx, { municipality, dossiers: watches, teams, at: now, today })
  const kept = await loadWatches(tx, municipality, own)
  return [...new Set(watches)].map((id) => {
    const watch = kept.get(id)
    const outcome = watch ? handOverWatch(watch, { to, at: now }) : { refused: 'unknown' }
    return isRefusal(outcome)
      ? { what: 'watch', id, moved: false, why: outcome.refused.replace('dossiers/', '') }
      : { what: 'watch', id, moved: true, why: '' }
  })
}

/** Gives the eye to somebody else: on the timeline with its reason, and told to who gets it and who had it. */
export async function moveWatch(
  { tx, actor, municipality, now, touch, tell }: Scene,
  { dossier: id, to, reason }: { dossier: string; to: string; reason: string },
): Promise<void> {
  const { household, number, version } = await getDossierForUpdate(tx, municipality, id)
  touch(household)
  const of = { municipality, dossier: id, household }
  const former = await loadWatch(tx, of)
  await saveWatch(tx, of, { watch: orRefuse(handOverWatch(former, { to, at: now })), now })
  const stamp = { by: actor.id, byName: actor.name, at: now }
  await bumpDossier(tx, { municipality, id, version }, stamp)
  const facts = { name: await getWorkerName(tx, municipality, to) }
  await addEvent(tx, { municipality, dossier: id, kind: 'watch-moved', facts, text: reason }, stamp)
  const before = watcherAt(former, now)
  tell(tx, {
    municipality,
    workers: [to, ...(before ? [before.worker] : [])],
    kind: 'watch-moved',
    href: `/app/dossiers/${id}`,
    facts: { number },
    factKey: `watch-moved/${id}/${version}`,
  })
}
