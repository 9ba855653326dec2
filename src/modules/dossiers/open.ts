import { Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { getWorkerOrganisation } from '../organisations/public.ts'
import { startDirection } from './rules/direction.ts'
import { startContact } from './rules/fixed-contact.ts'
import { startWatch } from './rules/watch.ts'
import { findLastClosedOf } from './store/closing.ts'
import { saveContacts } from './store/contact.ts'
import { saveDirections } from './store/direction.ts'
import { addDossier, type Dossier, findOpenDossierOf } from './store/dossier.ts'
import { addEvent } from './store/timeline.ts'
import { saveWatch } from './store/watch.ts'

/**
 * Opens a dossier: from its first instant somebody keeps an eye on the household, somebody directs and the family has a
 * fixed contact (promises 1, 2). It follows the one that was closed last. Signals use this through the module's door, in
 * their own transaction.
 */
export async function openFor(
  scene: Scene,
  ask: { household: string; why: string; watcher: string },
): Promise<Dossier> {
  const { tx, actor, now, municipality, touch } = scene
  const { household, why, watcher } = ask
  touch(household)
  const open = await findOpenDossierOf(tx, municipality, household)
  if (open) throw new Refused({ refused: 'dossiers/already-open', facts: { number: open.number } })
  const organisation = await getWorkerOrganisation(tx, municipality, watcher)
  const previous = await findLastClosedOf(tx, municipality, household)
  const stamp = { by: actor.id, byName: actor.name, at: now }
  const dossier = await addDossier(tx, { municipality, household, why, ...(previous && { previous }) }, stamp)
  const of = { municipality, dossier: dossier.id, household }
  await saveWatch(tx, of, { watch: startWatch({ worker: watcher, at: now }), now })
  await saveDirections(tx, of, { history: startDirection({ worker: watcher, organisation, at: now, why }), now })
  const contacts = startContact({ worker: watcher, organisation, chosenByFamily: false, why, at: now })
  await saveContacts(tx, of, { contacts, now })
  await addEvent(tx, { municipality, dossier: dossier.id, kind: 'opened', text: why }, stamp)
  return dossier
}
