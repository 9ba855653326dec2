import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { getWorkerName, getWorkerOrganisation } from '../organisations/public.ts'
import { AppointDirector, Changed } from './contract.ts'
import { mayDecide } from './may-open.ts'
import { appointDirector as appoint } from './rules/direction.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { addEvent, bumpDossier, getDossierForUpdate } from './store/dossier.ts'

/** Appoints the one director of the household's plan; the former direction ends in the same instant (D03). */
export const appointDirector = useCase({
  name: 'dossiers.appoint-director',
  summary: 'Een regisseur aanwijzen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: AppointDirector,
  output: Changed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run({ tx, actor, now, municipality, touch }, { dossierId, workerId, why, version }) {
    const dossier = await getDossierForUpdate(tx, municipality, dossierId)
    touch(dossier.household)
    if (dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
    const stamp = { by: actor.id, byName: actor.name, at: now }
    const next = await bumpDossier(tx, { municipality, id: dossierId, version }, stamp)
    const organisation = await getWorkerOrganisation(tx, municipality, workerId)
    const of = { municipality, dossier: dossierId, household: dossier.household }
    const history = orRefuse(
      appoint(await loadDirections(tx, of), {
        worker: workerId,
        organisation,
        independent: false,
        at: now,
        why,
        decidedBy: actor.id,
        helpingOrganisations: [],
      }),
    )
    await saveDirections(tx, of, { history, now })
    await addEvent(
      tx,
      {
        municipality,
        dossier: dossierId,
        kind: 'director-appointed',
        facts: { name: await getWorkerName(tx, municipality, workerId) },
        text: why,
      },
      stamp,
    )
    return { id: dossierId, version: next }
  },
})
