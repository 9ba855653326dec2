import { fill } from '../../platform/words.ts'
import type { EndWithDossier, ListOpenEnds } from '../dossiers/public.ts'
import { handlingOf, keepHandling } from './handling.ts'
import { followHandler } from './link-family.ts'
import { closeWithDossier } from './rules/left-behind.ts'
import { listOpenAbout, listOpenIn } from './store/left-behind.ts'
import { getSignalForUpdate } from './store/signals.ts'
import { nl } from './words.nl.ts'

/** Signals that wait for somebody to weigh them stand in the way of closing a dossier (promise 1). */
export const openSignalEnds: ListOpenEnds = async (tx, ask) => {
  const open = await listOpenAbout(tx, ask)
  const [only] = open
  const href = open.length === 1 && only ? `/app/signalen/${only.id}` : '/app/signalen'
  return [{ block: 'open-signal', count: open.length, href }]
}

/** What a dossier answered is answered when it closes: its signals close with it, and their handlers are free. */
export const endSignals: EndWithDossier = async (scene, { number, ...of }) => {
  const { tx, municipality, actor, now } = scene
  for (const { id } of await listOpenIn(tx, { municipality, ...of })) {
    const signal = await getSignalForUpdate(tx, municipality, id)
    const reason = fill(nl.duties.closedWith, { number })
    const closed = closeWithDossier(await handlingOf(scene, signal), { by: actor.id, at: now, reason })
    if (!closed) continue
    await keepHandling(scene, signal, closed)
    await followHandler(scene, { signal, handler: undefined })
  }
}
