import { isRefusal, orRefuse, type Refusal, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import {
  findOrganisationName,
  getWorkerName,
  getWorkerOrganisation,
  refuseUnregistered,
} from '../organisations/public.ts'
import { atField } from './at-field.ts'
import { holdToChange } from './change.ts'
import { AppointDirector } from './contract/direction.ts'
import { Changed } from './contract/fields.ts'
import { mayDecide } from './may-open.ts'
import { refuseInactive } from './refuse-inactive.ts'
import { appointDirector as appoint, type DirectionHistory, type DirectionRefusal } from './rules/direction.ts'
import { involvedAt, involvedRoles } from './rules/involved.ts'
import { loadDirections, saveDirections } from './store/direction.ts'
import { listInvolved, toInvolved } from './store/involved.ts'
import { addEvent } from './store/timeline.ts'

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
  async run(scene, { dossierId, workerId, why, version, independent }) {
    const { tx, actor, now, municipality } = scene
    const { of, stamp, next } = await holdToChange(scene, { dossierId, version })
    await refuseInactive(scene, workerId, '/workerId')
    const unregistered = await refuseUnregistered(scene, { worker: workerId, task: 'direct' }, '/workerId')
    if (unregistered) throw new Refused(unregistered)
    const organisation = await getWorkerOrganisation(tx, municipality, workerId)
    const name = await findOrganisationName(tx, municipality, organisation)
    const helpers = involvedAt((await listInvolved(tx, of)).map(toInvolved), now).filter(
      ({ role, party }) => involvedRoles[role].helps && 'organisation' in party && party.organisation === name,
    )
    const history = directed(
      appoint(await loadDirections(tx, of), {
        worker: workerId,
        organisation,
        independent,
        at: now,
        why,
        decidedBy: actor.id,
        helpingOrganisations: helpers.length > 0 ? [organisation] : [],
      }),
    )
    await saveDirections(tx, of, { history, now })
    const facts = { name: await getWorkerName(tx, municipality, workerId) }
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'director-appointed', facts, text: why }, stamp)
    return { id: dossierId, version: next }
  },
})

/** The request calls the field `workerId`. */
function directed(outcome: DirectionHistory | Refusal<DirectionRefusal>): DirectionHistory {
  return orRefuse(isRefusal(outcome) ? atField(outcome, { '/worker': '/workerId' }) : outcome)
}
