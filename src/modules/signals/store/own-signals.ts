import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { SignalState } from '../rules/handling-terms.ts'

export type OwnSignal = {
  id: string
  number: string
  receivedAt: Date
  reference: string | null
  /** Written down for somebody who told it. */
  noted: boolean
  linkWorks: boolean
  child: string
  kinds: string[]
  state: SignalState
  feedbackDue: string
  feedback: {
    sentences: string[]
    said: { nl: string; en: string }[]
    text: string
    channel: string
    givenAt: string
    readAt: string | null
    satisfied: boolean | null
    answer: string
  }[]
}

const MOST_SHOWN = 200

/** A partner with an account, or the systems of an organisation together: a new key reads on where the old one stopped. */
export type OwnReporter = { municipality: string } & ({ worker: string } | { systemsOf: string })

/** The organisation whose system gave this signal by the API; undefined for a signal from any other door. */
export async function findGivingSystem(tx: Tx, municipality: string, signal: string): Promise<string | undefined> {
  const { rows } = await sql<{ organisation: string }>`
    select s.reporter_organisation as organisation from signals.signal s
    where s.municipality = ${municipality} and s.id = ${signal} and s.door = 'api'
      and s.reporter_organisation is not null`.execute(tx)
  return rows[0]?.organisation
}

const givenBy = (reporter: OwnReporter): RawBuilder<unknown> =>
  'worker' in reporter
    ? sql`s.reporter = ${reporter.worker}`
    : sql`s.reporter_organisation = ${reporter.systemsOf} and s.reference is not null and s.door = 'api'`

/** What this reporter gave, newest first, with what came back. */
export async function listOwnSignals(
  tx: Tx,
  reporter: OwnReporter,
  { now, signal }: { now: Date; signal?: string | undefined },
): Promise<OwnSignal[]> {
  const notedBy = 'worker' in reporter ? sql`or s.noted_by = ${reporter.worker}` : sql``
  const { rows } = await sql<OwnSignal>`
    select s.id, s.number, s.received_at as "receivedAt", s.reference, s.reporter is null and s.door = 'staff' as noted,
      exists (select from signals.link l where l.municipality = s.municipality and l.signal = s.id and l.expires_at > ${now}) as "linkWorks",
      s.child, s.kinds, s.state,
      coalesce(s.feedback_again_due, s.feedback_due) as "feedbackDue",
      coalesce((select json_agg(json_build_object('sentences', f.sentences, 'said', f.said, 'text', f.text, 'channel', f.channel, 'givenAt', f.given_at,
          'readAt', f.read_at, 'satisfied', f.satisfied, 'answer', f.answer) order by f.given_at)
        from signals.feedback f where f.municipality = s.municipality and f.signal = s.id), '[]') as feedback
    from signals.signal s where s.municipality = ${reporter.municipality} and (${givenBy(reporter)} ${notedBy})
      and (${signal ?? null}::uuid is null or s.id = ${signal ?? null})
    order by s.received_at desc limit ${MOST_SHOWN}`.execute(tx)
  return rows
}

/** Notes that the reporter saw what was given. */
export async function markOwnRead(
  tx: Tx,
  reporter: OwnReporter,
  { at, signal }: { at: Date; signal?: string | undefined },
): Promise<void> {
  await sql`
    update signals.feedback f set read_at = ${at} from signals.signal s
    where f.municipality = ${reporter.municipality} and f.read_at is null
      and s.municipality = f.municipality and s.id = f.signal and ${givenBy(reporter)}
      and (${signal ?? null}::uuid is null or s.id = ${signal ?? null})`.execute(tx)
}
