import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { eventHosts, Subscribe } from './contract/events.ts'
import { Saved } from './contract/fields.ts'
import { maySubscribe, onlyOf } from './may-subscribe.ts'
import { holdsOn } from './rules/dated.ts'
import { refuseAddress } from './rules/events.ts'
import { addSubscription } from './store/events.ts'
import { findOrganisation } from './store/organisations.ts'
import { settingOn } from './store/settings.ts'

/** A system of a partner wants to hear that something is ready; the message itself holds a reference only (M05). */
export const subscribeToEvents = useCase({
  name: 'organisations.subscribe-to-events',
  summary: 'Een systeem abonneren op gebeurtenissen',
  action: 'rights-change',
  purpose: 'administration',
  input: Subscribe,
  output: Saved,
  subject: ({ organisation }) => `organisation/${organisation ?? 'own'}`,
  may: ({ actor }) => maySubscribe(actor),
  async run({ tx, actor, now, today, municipality }, { organisation: asked, address, kinds }) {
    const organisation = onlyOf(actor) ?? asked
    const partner = organisation && (await findOrganisation(tx, { municipality, id: organisation }))
    if (!partner || (asked !== undefined && asked !== organisation) || !holdsOn(partner, today))
      throw new Refused({ refused: 'organisations/unknown', status: 404 })
    const refusal = refuseAddress(address, await settingOn(tx, eventHosts, { municipality, day: today }))
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addSubscription(
      tx,
      { municipality, id, organisation: partner.id, address, kinds: [...new Set(kinds)] },
      { by: actor.id, at: now },
    )
    return { id, version: 1 }
  },
})
