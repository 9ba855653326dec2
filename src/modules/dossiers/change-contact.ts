import { isRefusal, orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { getWorkerName, getWorkerOrganisation } from '../organisations/public.ts'
import { atField } from './at-field.ts'
import { holdToChange } from './change.ts'
import { ChangeContact } from './contract/direction.ts'
import { Changed } from './contract/fields.ts'
import { mayDecide } from './may-open.ts'
import { refuseInactive } from './refuse-inactive.ts'
import { changeContact as change } from './rules/fixed-contact.ts'
import { loadContacts, saveContacts } from './store/contact.ts'
import { addEvent } from './store/timeline.ts'

/** Gives the family another fixed contact, with the reason why (D07; S001-009, S004-170). */
export const changeContact = useCase({
  name: 'dossiers.change-contact',
  summary: 'Een ander vast gezicht voor het gezin',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ChangeContact,
  output: Changed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, workerId, chosenByFamily, why, version }) {
    const { tx, now, municipality } = scene
    const { of, stamp, next } = await holdToChange(scene, { dossierId, version })
    await refuseInactive(scene, workerId, '/workerId')
    const organisation = await getWorkerOrganisation(tx, municipality, workerId)
    const ask = { worker: workerId, organisation, chosenByFamily, why, at: now }
    const outcome = change(await loadContacts(tx, of), ask)
    const contacts = orRefuse(isRefusal(outcome) ? atField(outcome, { '/worker': '/workerId' }) : outcome)
    await saveContacts(tx, of, { contacts, now })
    const facts = { name: await getWorkerName(tx, municipality, workerId) }
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'contact-changed', facts, text: why }, stamp)
    return { id: dossierId, version: next }
  },
})
