import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { findOrganisation } from '../organisations/public.ts'
import { addTask } from './add-task.ts'
import { getSpeaker, loadConsentFacts } from './consent-facts.ts'
import { RecordConsent, Recorded, WithdrawConsent } from './contract/consent.ts'
import { Changed } from './contract/fields.ts'
import { mayDo } from './may-open.ts'
import { consentConflict, recordConsent as record, withdrawConsent as withdraw } from './rules/consent-ledger.ts'
import { getConsent, holdConsent, keepConsent, markWithdrawn } from './store/consent.ts'
import { getDossier } from './store/dossier.ts'
import { addEvent } from './store/timeline.ts'

/** Takes down a yes or a no: who, for what, to whom, which data, until when (N-CON-05). */
export const recordConsent = useCase({
  name: 'dossiers.record-consent',
  summary: 'Een toestemming of weigering vastleggen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: RecordConsent,
  output: Recorded,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'write' }),
  async run(scene, { dossierId, ...said }) {
    const { tx, actor, now, today, municipality } = scene
    const facts = await loadConsentFacts(scene, dossierId)
    if (facts.dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
    const { asked, required } = getSpeaker(facts, said.about)
    const receiver = await findOrganisation(tx, { municipality, id: said.to })
    if (!receiver) throw new Refused({ refused: 'dossiers/receiver-unknown', status: 422, pointer: '/to' })
    const consent = orRefuse(record({ ...said, id: newId(now), at: now, recordedBy: actor.id }, asked))
    await keepConsent(
      tx,
      { municipality, dossier: dossierId },
      { consent, names: { by: facts.nameOf(consent.by), to: receiver.name, recorder: actor.name } },
    )
    const stamp = { by: actor.id, byName: actor.name, at: now }
    const told = { by: facts.nameOf(consent.by), to: receiver.name, answer: consent.answer }
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'consent', facts: told }, stamp)
    const { about, purpose, to, data } = consent
    const ask = { about, purpose, to, data, at: now, today }
    // Nobody outvotes anybody: a yes beside a no is talked over first.
    if (consentConflict(required, [...facts.ledger, consent], ask))
      await addTask(scene, {
        kind: 'talk-over-consent',
        dossier: dossierId,
        worker: actor.id,
        about,
        due: { workingDays: 5 },
        cause: `consent-conflict/${about}/${purpose}/${to}`,
      })
    return { id: consent.id, version: 1 }
  },
})

/** From this instant nothing more is shared on it; what was shared before stays on record (N-CON-05). */
export const withdrawConsent = useCase({
  name: 'dossiers.withdraw-consent',
  summary: 'Een toestemming intrekken',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: WithdrawConsent,
  output: Changed,
  subject: ({ consentId }) => `consent/${consentId}`,
  async may(scene, { consentId }) {
    if (scene.actor.kind !== 'worker') return false
    const { dossier } = await getConsent(scene.tx, scene.municipality, consentId)
    return mayDo(scene, dossier, { action: 'write' })
  },
  async run({ tx, actor, now, municipality, touch }, { consentId, version }) {
    const consent = await getConsent(tx, municipality, consentId)
    touch((await getDossier(tx, municipality, consent.dossier)).household)
    await holdConsent(tx, { municipality, id: consentId, version })
    orRefuse(withdraw(consent, { at: now, recordedBy: actor.id }))
    const stamp = { by: actor.id, byName: actor.name, at: now }
    const next = await markWithdrawn(tx, { municipality, id: consentId, version }, stamp)
    await addEvent(
      tx,
      {
        municipality,
        dossier: consent.dossier,
        kind: 'consent',
        facts: { by: consent.byName, to: consent.toName, answer: 'withdrawn' },
      },
      stamp,
    )
    return { id: consentId, version: next }
  },
})
