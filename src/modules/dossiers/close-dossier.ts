import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { holdToChange } from './change.ts'
import { closingFactsOf } from './closing-facts.ts'
import { CloseDossier } from './contract/closing.ts'
import { Changed } from './contract/fields.ts'
import { mayDo } from './may-open.ts'
import type { Ports } from './ports.ts'
import { closeDossier as close } from './rules/closing.ts'
import { endDirection } from './rules/direction.ts'
import { endContact } from './rules/fixed-contact.ts'
import { endWatch } from './rules/watch.ts'
import { keepClosing } from './store/closing.ts'
import { loadContacts, saveContacts } from './store/contact.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { markClosed } from './store/dossier.ts'
import { endAllInvolved } from './store/involved.ts'
import { finishTasksOf } from './store/tasks.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, saveWatch } from './store/watch.ts'

/**
 * Closes the dossier with a reason; the eye and the direction end in the same instant. It never opens again. A family
 * that moved is let go only with the name of who accepted it elsewhere (promise 3).
 */
export function closeDossier(ports: Ports) {
  return useCase({
    name: 'dossiers.close-dossier',
    summary: 'Een dossier sluiten',
    action: 'change',
    purpose: 'youth-help',
    conceal: true,
    input: CloseDossier,
    output: Changed,
    subject: ({ dossierId }) => `dossier/${dossierId}`,
    may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'close' }),
    async run(scene, { dossierId, reason, text, acceptedBy, familyTold, outcomes, version }) {
      const { tx, actor, now, municipality } = scene
      const { dossier, of, stamp, next } = await holdToChange(scene, { dossierId, version })
      const { facts } = await closingFactsOf(scene, ports, { dossier, acceptedBy })
      const ask = { dossier: dossierId, at: now, by: actor.id, reason, explanation: text, familyTold, outcomes }
      const closing = orRefuse(close(ask, facts))
      await saveWatch(tx, of, { watch: orRefuse(endWatch(await loadWatch(tx, of), { at: now })), now })
      await saveDirections(tx, of, { history: orRefuse(endDirection(await loadDirections(tx, of), now)), now })
      await saveContacts(tx, of, { contacts: endContact(await loadContacts(tx, of), now), now })
      await endAllInvolved(tx, of, stamp)
      await finishTasksOf(tx, { municipality, dossier: dossierId, outcome: 'dossier-closed' }, stamp)
      await keepClosing(tx, municipality, { ...closing, byName: actor.name })
      await markClosed(tx, { municipality, id: dossierId, reason, text }, now)
      const told = { reason, ...(closing.acceptedBy && { acceptedBy: closing.acceptedBy }) }
      await addEvent(tx, { municipality, dossier: dossierId, kind: 'closed', facts: told, text }, stamp)
      const { number, household } = dossier
      for (const end of ports.endsWith ?? []) await end(scene, { dossier: dossierId, number, household, why: text })
      return { id: dossierId, version: next }
    },
  })
}
