import { z } from 'zod'
import { inTransaction, type Tx } from '../../platform/database.ts'
import type { HouseJob } from '../../platform/job-house.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Deps } from '../../platform/use-case.ts'
import { count, fill } from '../../platform/words.ts'
import { forEachMunicipality } from '../organisations/public.ts'
import { escalate } from './escalate.ts'
import { sendMail } from './post.ts'
import { type Channel, channelFor, noticeKinds } from './rules.ts'
import { dropOldDrafts } from './store/drafts.ts'
import { addMail, listUnmailed, markMailed } from './store/mail.ts'
import { tell } from './store/notices.ts'
import { nl } from './words.nl.ts'

const NOTIFY = 'desk.notify'

/** The fact another module leaves: whom it concerns, and where to look. `factKey` makes that nobody hears it twice. */
export const NotifyFact = z.object({
  municipality: z.string(),
  workers: z.array(z.uuid()),
  kind: z.enum(noticeKinds),
  href: z.string(),
  facts: z.record(z.string(), z.string()).default({}),
  factKey: z.string(),
})

/**
 * People hear of a fact at once: it is one statement that travels with the deed, and waits in no queue unless it is for a
 * later moment (bench: report a signal).
 */
export function tellingAtOnce(jobs: Jobs, now: () => Date): Jobs {
  return {
    async add(tx, name, data, after) {
      if (name !== NOTIFY || after) await jobs.add(tx, name, data, after)
      else tell(tx, NotifyFact.parse(data), now())
    },
  }
}

/** Telling, mailing and tidying. Mail is a row first and leaves in a job of its own. */
export const deskJobs: readonly HouseJob[] = [
  {
    name: NOTIFY,
    run: async ({ deps }, data) => {
      const fact = NotifyFact.parse(data)
      await inTransaction(deps.db, { municipality: fact.municipality }, async (tx) => tell(tx, fact, deps.now()))
    },
  },
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
