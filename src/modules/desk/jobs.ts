import type { Tx } from '../../platform/database.ts'
import type { HouseJob } from '../../platform/job-house.ts'
import type { Deps } from '../../platform/use-case.ts'
import { count, fill } from '../../platform/words.ts'
import { forEachMunicipality } from '../organisations/public.ts'
import { escalate } from './escalate.ts'
import { sendMail } from './post.ts'
import { type Channel, channelFor } from './rules.ts'
import { dropOldDrafts } from './store/drafts.ts'
import { addMail, listUnmailed, markMailed } from './store/mail.ts'
import { nl } from './words.nl.ts'

/** Mailing and tidying. Mail is a row first and leaves in a job of its own. */
export const deskJobs: readonly HouseJob[] = [
  {
    name: 'desk.digest',
    schedule: '30 7 * * 1-5',
    run: ({ deps }) =>
      forEachMunicipality(deps, (tx, municipality) => writeMail(tx, deps, { municipality, channel: 'mail-daily' })),
  },
  {
    name: 'desk.send-mail',
    schedule: '* * * * *',
    // Mail that goes at once is written here and not with each message: who gets ten in a minute gets one mail.
    run: async (house) => {
      await forEachMunicipality(house.deps, (tx, municipality) =>
        writeMail(tx, house.deps, { municipality, channel: 'mail-now' }),
      )
      await sendMail(house)
    },
  },
  {
    name: 'desk.escalate',
    schedule: '45 7 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => escalate(tx, municipality, deps)),
  },
  {
    name: 'desk.drop-drafts',
    schedule: '15 3 * * *',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => dropOldDrafts(tx, municipality, deps.now())),
  },
]

/** Writes one mail per worker about all messages that want this channel; it holds a number and no name. */
async function writeMail(
  tx: Tx,
  { now, settings }: Deps,
  { municipality, channel }: { municipality: string; channel: Channel },
): Promise<void> {
  for (const { worker, email, kinds, choices } of await listUnmailed(tx, municipality)) {
    const wanted = kinds.filter((kind) => channelFor(kind, choices?.[kind]) === channel)
    if (wanted.length === 0) continue
    await markMailed(tx, municipality, { worker, kinds: wanted, at: now() })
    if (!email) continue
    const lines = [
      count(nl.mail, wanted.length),
      fill(nl.mail.where, { url: `${settings.baseUrl}/app/berichten` }),
      nl.mail.why,
    ]
    const letter = { municipality, worker, recipient: email, subject: nl.mail.subject, body: lines.join('\n\n') }
    await addMail(tx, letter, now())
  }
}
