import { inTransaction } from '../../platform/database.ts'
import type { JobHouse } from '../../platform/job-house.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { listMunicipalities, listWorkers } from '../organisations/public.ts'
import { afterRefusal } from './rules.ts'
import { keepRefusal, type Mail, markSent, takeUnsentMail } from './store/mail.ts'

/**
 * Hands waiting mail to the post, each letter in a transaction of its own: one that is refused holds up no other, and one
 * that left is known to have left. What is refused for good, or too often, the administrators hear.
 */
export async function sendMail(house: Pick<JobHouse, 'deps' | 'send'>): Promise<void> {
  const { db } = house.deps
  const municipalities = await inTransaction(db, { municipality: undefined }, listMunicipalities)
  for (const { code } of municipalities) while (await sendOne(house, code));
}

/** False when nothing waits. */
async function sendOne({ deps, send }: Pick<JobHouse, 'deps' | 'send'>, municipality: string): Promise<boolean> {
  return inTransaction(deps.db, { municipality }, async (tx) => {
    const now = deps.now()
    const mail = await takeUnsentMail(tx, municipality, now)
    if (!mail) return false
    const refused = await send({ to: mail.recipient, subject: mail.subject, text: mail.body }).then(
      () => undefined,
      (error: PostError) => error,
    )
    if (!refused) {
      await markSent(tx, municipality, { id: mail.id, at: now })
      return true
    }
    const problem = String(refused.responseCode ?? refused.code ?? refused.name)
    const next = afterRefusal({ code: refused.responseCode, attempts: mail.attempts + 1, at: now })
    await keepRefusal(tx, municipality, { id: mail.id, problem, at: now, next })
    if (next === 'failed') await tellAdministrators(deps, { municipality, mail, tx, now })
    return true
  })
}

/** What nodemailer says when a letter is refused: the code of the mail server, or of the way there. */
type PostError = Error & { responseCode?: number; code?: string }

type Telling = { municipality: string; mail: Mail; tx: Parameters<typeof markSent>[0]; now: Date }

async function tellAdministrators({ tell }: JobHouse['deps'], { municipality, mail, tx, now }: Telling): Promise<void> {
  const today = dutchDate(now)
  const people = await listWorkers(tx, { municipality, today })
  const workers = people.filter(({ roles }) => roles.includes('functional-administrator')).map(({ id }) => id)
  if (workers.length === 0) return
  tell(tx, {
    municipality,
    workers,
    kind: 'mail-failed',
    href: mail.worker ? `/app/beheer/medewerkers/${mail.worker}` : '/app/beheer/medewerkers',
    facts: { name: people.find(({ id }) => id === mail.worker)?.name ?? '' },
    // Once a day for each person: an address that is wrong is wrong for every letter.
    factKey: `mail-failed/${mail.worker ?? mail.id}/${today}`,
  })
}
