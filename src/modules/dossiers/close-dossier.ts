import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { holdToChange } from './change.ts'
import { closingFactsOf } from './closing-facts.ts'
import { CloseDossier } from './contract/closing.ts'
import { Changed } from './contract/fields.ts'
import { mayDo } from './may-open.ts'
import { closeDossier as close } from './rules/closing.ts'
import { endDirection } from './rules/direction.ts'
import { endContact } from './rules/fixed-contact.ts'
import { endWatch } from './rules/watch.ts'
import { endTasksOfDossier, keepClosing } from './store/closing.ts'
import { loadContacts, saveContacts } from './store/contact.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { markClosed } from './store/dossier.ts'
import { findOpenHandover } from './store/handover.ts'
import { endAllInvolved } from './store/involved.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, saveWatch } from './store/watch.ts'

/** Closes the dossier with a reason; the eye and the direction end in the same instant. It never opens again. */
export const closeDossier = useCase({
  name: 'dossiers.close-dossier',
  summary: 'Een dossier sluiten',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: CloseDossier,
  output: Changed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'close' }),
  async run(scene, { dossierId, reason, text, familyTold, outcomes, version }) {
    const { tx, actor, now, municipality } = scene
    const { of, stamp, next } = await holdToChange(scene, { dossierId, version })
    const openHandovers = (await findOpenHandover(tx, of)) ? 1 : 0
    const closing = orRefuse(
      close(
        { dossier: dossierId, at: now, by: actor.id, reason, explanation: text, familyTold, outcomes },
        await closingFactsOf(scene, dossierId, { openHandovers }),
      ),
    )
    await saveWatch(tx, of, { watch: orRefuse(endWatch(await loadWatch(tx, of), { at: now })), now })
    await saveDirections(tx, of, { history: orRefuse(endDirection(await loadDirections(tx, of), now)), now })
    await saveContacts(tx, of, { contacts: endContact(await loadContacts(tx, of), now), now })
    await endAllInvolved(tx, of, stamp)
    await endTasksOfDossier(tx, of, stamp)
    await keepClosing(tx, municipality, { ...closing, byName: actor.name })
    await markClosed(tx, { municipality, id: dossierId, reason, text }, now)
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'closed', facts: { reason }, text }, stamp)
    return { id: dossierId, version: next }
  },
})
