import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Channel, NoticeKind } from '../rules.ts'
import type { DeskTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DeskTables>()

export type Mail = {
  id: string
  recipient: string
  subject: string
  body: string
  worker: string | null
  attempts: number
}

export async function addMail(
  tx: Tx,
  mail: { municipality: string; worker: string; recipient: string; subject: string; body: string },
  at: Date,
): Promise<void> {
  await own(tx)
    .insertInto('desk.mail')
    .values({ ...mail, id: newId(at), made_at: at, sent_at: null })
    .execute()
}

/** The next letter that still has to leave, held by this process until its transaction ends. */
export async function takeUnsentMail(tx: Tx, municipality: string, now: Date): Promise<Mail | undefined> {
  return own(tx)
    .selectFrom('desk.mail')
    .select(['id', 'recipient', 'subject', 'body', 'worker', 'attempts'])
    .where('municipality', '=', municipality)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where((mail) => mail.or([mail('next_at', 'is', null), mail('next_at', '<=', now)]))
    .orderBy('made_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** The post refused this letter: when it is tried again, or that it is not. */
export async function keepRefusal(
  tx: Tx,
  municipality: string,
  { id, problem, at, next }: { id: string; problem: string; at: Date; next: Date | 'failed' },
): Promise<void> {
  await own(tx)
    .updateTable('desk.mail')
    .set((mail) => ({
      problem,
      attempts: sql<number>`${mail.ref('attempts')} + 1`,
      ...(next === 'failed' ? { failed_at: at } : { next_at: next }),
    }))
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

/** Whether the last letter to this worker was refused for good; nothing when there was none or it left. */
export async function findFailure(
  tx: Tx,
  { municipality, worker }: { municipality: string; worker: string },
): Promise<Date | undefined> {
  const last = await own(tx)
    .selectFrom('desk.mail')
    .select('failed_at')
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .where((mail) => mail.or([mail('failed_at', 'is not', null), mail('sent_at', 'is not', null)]))
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.failed_at ?? undefined
}

export async function markSent(tx: Tx, municipality: string, { id, at }: { id: string; at: Date }): Promise<void> {
  await own(tx)
    .updateTable('desk.mail')
    .set({ sent_at: at })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export type Unmailed = {
  worker: string
  email: string | null
  kinds: NoticeKind[]
  choices: Partial<Record<NoticeKind, Channel>> | null
}

/** Who has unread messages that no mail spoke of yet, with what they chose. */
export async function listUnmailed(tx: Tx, municipality: string): Promise<Unmailed[]> {
  const rows = await sql<Unmailed>`
    select n.worker, w.email, array_agg(n.kind) as kinds, (select c.choices from desk.choice c where c.municipality = n.municipality and c.worker = n.worker) as choices
    from desk.notice n join organisations.published_worker w on w.municipality = n.municipality and w.id = n.worker
    where n.municipality = ${municipality} and n.read_at is null and n.mailed_at is null
    group by n.municipality, n.worker, w.email`.execute(tx)
  return rows.rows
}

export async function markMailed(
  tx: Tx,
  municipality: string,
  { worker, kinds, at }: { worker: string; kinds: readonly NoticeKind[]; at: Date },
): Promise<void> {
  if (kinds.length === 0) return
  await own(tx)
    .updateTable('desk.notice')
    .set({ mailed_at: at })
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .where('kind', 'in', [...kinds])
    .where('mailed_at', 'is', null)
    .execute()
}
