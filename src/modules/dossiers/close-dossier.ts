import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { closingFactsOf } from './closing-facts.ts'
import { CloseDossier } from './contract/closing.ts'
import { Changed } from './contract.ts'
import { mayDo } from './may-open.ts'
import { closeDossier as close } from './rules/closing.ts'
import { endDirection } from './rules/direction.ts'
import { endWatch } from './rules/watch.ts'
import { endTasksOfDossier, keepClosing } from './store/closing.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { addEvent, bumpDossier, getDossierForUpdate, markClosed } from './store/dossier.ts'
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
    const { tx, actor, now, municipality, touch } = scene
    const dossier = await getDossierForUpdate(tx, municipality, dossierId)
    touch(dossier.household)
    if (dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
    const stamp = { by: actor.id, byName: actor.name, at: now }
    const closing = orRefuse(
      close(
        { dossier: dossierId, at: now, by: actor.id, reason, explanation: text, familyTold, outcomes },
        await closingFactsOf(scene, dossierId, { openHandovers: 0 }),
      ),
    )
    const next = await bumpDossier(tx, { municipality, id: dossierId, version }, stamp)
    const of = { municipality, dossier: dossierId, household: dossier.household }
    await saveWatch(tx, of, { watch: orRefuse(endWatch(await loadWatch(tx, of), { at: now })), now })
    await saveDirections(tx, of, { history: orRefuse(endDirection(await loadDirections(tx, of), now)), now })
    await endTasksOfDossier(tx, of, stamp)
    await keepClosing(tx, municipality, { ...closing, byName: actor.name })
    await markClosed(tx, { municipality, id: dossierId, reason, text }, now)
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'closed', facts: { reason }, text }, stamp)
    return { id: dossierId, version: next }
  },
})
