import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { SignalState } from '../rules/handling-terms.ts'

export type OwnSignal = {
  id: string
  number: string
  receivedAt: Date
  child: string
  kinds: string[]
  state: SignalState
  feedbackDue: string
  feedback: {
    sentences: string[]
    text: string
    channel: string
    givenAt: string
    readAt: string | null
    satisfied: boolean | null
    answer: string
  }[]
}

const MOST_SHOWN = 200

/** What this worker gave, newest first, with what he heard back. */
export async function listOwnSignals(
  tx: Tx,
  { municipality, worker }: { municipality: string; worker: string },
): Promise<OwnSignal[]> {
  const { rows } = await sql<OwnSignal>`
    select s.id, s.number, s.received_at as "receivedAt", s.child, s.kinds, s.state,
      coalesce(s.feedback_again_due, s.feedback_due) as "feedbackDue",
      coalesce((select json_agg(json_build_object('sentences', f.sentences, 'text', f.text, 'channel', f.channel, 'givenAt', f.given_at,
          'readAt', f.read_at, 'satisfied', f.satisfied, 'answer', f.answer) order by f.given_at)
        from signals.feedback f where f.municipality = s.municipality and f.signal = s.id), '[]') as feedback
    from signals.signal s where s.municipality = ${municipality} and s.reporter = ${worker}
    order by s.received_at desc limit ${MOST_SHOWN}`.execute(tx)
  return rows
}

/** Notes that the reporter saw what was given. */
export async function markOwnRead(
  tx: Tx,
  { municipality, worker, at }: { municipality: string; worker: string; at: Date },
): Promise<void> {
  await sql`
    update signals.feedback f set read_at = ${at} from signals.signal s
    where f.municipality = ${municipality} and f.read_at is null
      and s.municipality = f.municipality and s.id = f.signal and s.reporter = ${worker}`.execute(tx)
}
