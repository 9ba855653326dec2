import { createHash } from 'node:crypto'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { SignalTables } from '../tables.ts'
import { getSignal, type Signal } from './signals.ts'

const own = (tx: Tx) => tx.withTables<SignalTables>()

export type Feedback = {
  id: string
  sentences: string[]
  /** As it was told; empty for answers from before this was kept. */
  said: { nl: string; en: string }[]
  text: string
  channel: string
  givenAt: Date
  readAt: Date | null
  satisfied: boolean | null
  answer: string
  answeredAt: Date | null
}

export async function addFeedback(
  tx: Tx,
  feedback: {
    municipality: string
    signal: string
    sentences: readonly string[]
    said: readonly { nl: string; en: string }[]
    text: string
    channel: string
  },
  { by, at }: { by: string; at: Date },
): Promise<string> {
  const id = newId(at)
  await own(tx)
    .insertInto('signals.feedback')
    .values({
      ...feedback,
      id,
      sentences: [...feedback.sentences],
      said: JSON.stringify(feedback.said),
      given_at: at,
      given_by: by,
      read_at: null,
      satisfied: null,
      answered_at: null,
      answer: '',
    })
    .execute()
  return id
}

export async function listFeedback(tx: Tx, municipality: string, signal: string): Promise<Feedback[]> {
  return own(tx)
    .selectFrom('signals.feedback')
    .select([
      'id',
      'sentences',
      'said',
      'text',
      'channel',
      'given_at as givenAt',
      'read_at as readAt',
      'satisfied',
      'answer',
      'answered_at as answeredAt',
    ])
    .where('municipality', '=', municipality)
    .where('signal', '=', signal)
    .orderBy('given_at')
    .execute()
}

export async function markRead(
  tx: Tx,
  municipality: string,
  { signal, at }: { signal: string; at: Date },
): Promise<void> {
  await own(tx)
    .updateTable('signals.feedback')
    .set({ read_at: at })
    .where('municipality', '=', municipality)
    .where('signal', '=', signal)
    .where('read_at', 'is', null)
    .execute()
}

export async function keepAnswerOf(
  tx: Tx,
  municipality: string,
  answer: { feedback: string; satisfied: boolean; text: string; at: Date },
): Promise<void> {
  await own(tx)
    .updateTable('signals.feedback')
    .set({ satisfied: answer.satisfied, answer: answer.text, answered_at: answer.at })
    .where('municipality', '=', municipality)
    .where('id', '=', answer.feedback)
    .execute()
}

export function hashOfLink(token: string): Buffer {
  return createHash('sha256').update(`signal-link:${token}`).digest()
}

export async function addLink(
  tx: Tx,
  link: { municipality: string; signal: string; token: string; expiresAt: Date },
): Promise<void> {
  await own(tx)
    .insertInto('signals.link')
    .values({
      municipality: link.municipality,
      signal: link.signal,
      token_hash: hashOfLink(link.token),
      expires_at: link.expiresAt,
    })
    .onConflict((clash) => clash.constraint('link_pkey').doNothing())
    .execute()
}

/** The signals that can still be read by a secret link, with until when. */
export async function listLiveLinks(
  tx: Tx,
  municipality: string,
  now: Date,
): Promise<{ signal: string; expiresAt: Date }[]> {
  return own(tx)
    .selectFrom('signals.link')
    .select((link) => ['signal', link.fn.max('expires_at').as('expiresAt')])
    .where('municipality', '=', municipality)
    .where('expires_at', '>', now)
    .groupBy('signal')
    .execute()
}

/** The signal a secret link opens, while it has not expired. */
export async function getSignalByLink(
  tx: Tx,
  municipality: string,
  { token, at }: { token: string; at: Date },
): Promise<Signal> {
  const link = await own(tx)
    .selectFrom('signals.link')
    .select('signal')
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOfLink(token))
    .where('expires_at', '>', at)
    .executeTakeFirst()
  if (!link) throw new Refused({ refused: 'signals/link-unknown', status: 404 })
  return getSignal(tx, municipality, link.signal)
}
