import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { IssueSigningSecret, SigningSecret } from './contract/events.ts'
import { maySubscribe, onlyOf } from './may-subscribe.ts'
import { signingSecret } from './signing-secret.ts'
import { changeSubscription, holdSubscription } from './store/events.ts'

/** Makes the secret with which messages are signed, and shows it once. Asked again it makes another. */
export const issueSigningSecret = useCase({
  name: 'organisations.issue-signing-secret',
  summary: 'Het geheim maken waarmee berichten ondertekend zijn; het wordt één keer getoond',
  action: 'rights-change',
  purpose: 'administration',
  conceal: true,
  input: IssueSigningSecret,
  output: SigningSecret,
  subject: ({ subscriptionId }) => `event-subscription/${subscriptionId}`,
  may: ({ actor }) => maySubscribe(actor),
  async run({ tx, actor, now, municipality, settings }, { subscriptionId: id, version }) {
    const row = await holdSubscription(tx, { municipality, id, version }, onlyOf(actor))
    if (row.ended_at) throw new Refused({ refused: 'organisations/subscription-ended' })
    const round = row.round + 1
    await changeSubscription(tx, { municipality, id, version }, { round, by: actor.id, at: now })
    return { id, secret: signingSecret(settings, { municipality, id, round }), version: version + 1 }
  },
})
