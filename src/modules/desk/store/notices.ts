import { sql } from 'kysely'
import { leaveBehind, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Fact } from '../../../platform/telling.ts'
import { type Channel, type NoticeKind, noticeKindOf } from '../rules.ts'
import type { DeskTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DeskTables>()

export type Notice = {
  id: string
  kind: NoticeKind
  href: string
  facts: Record<string, string>
  at: Date
  readAt: Date | null
  version: number
}

type Whose = { municipality: string; worker: string }

/** My messages, newest first. */
export async function listNotices(
  tx: Tx,
  { municipality, worker, unread }: Whose & { unread: boolean },
): Promise<Notice[]> {
  let question = own(tx)
    .selectFrom('desk.notice')
    .select(['id', 'kind', 'href', 'facts', 'at', 'read_at as readAt', 'version'])
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .orderBy('at', 'desc')
    .limit(100)
  if (unread) question = question.where('read_at', 'is', null)
  return question.execute()
}

export async function countUnread(tx: Tx, { municipality, worker }: Whose): Promise<number> {
  const { n } = await own(tx)
    .selectFrom('desk.notice')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

/** Marks one of my messages as read; reading it twice changes nothing. Gives its version. */
export async function markNoticeRead(
  tx: Tx,
  { municipality, worker, id, at }: Whose & { id: string; at: Date },
): Promise<number> {
  const row = await own(tx)
    .updateTable('desk.notice')
    .set((notice) => ({
      read_at: sql<Date>`coalesce(${notice.ref('read_at')}, ${at})`,
      version: sql<number>`${notice.ref('version')} + 1`,
    }))
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'desk/no-notice', status: 404 })
  return row.version
}

/**
 * Tells whom it concerns about one fact, with the commit of this transaction; nobody hears the same fact twice. It waits in no
 * queue (bench: report a signal). A team is who is in it on `today`.
 */
export function tellFact(tx: Tx, fact: Fact, { now, today }: { now: Date; today: string }): void {
  const { municipality, kind, href, facts = {}, factKey } = fact
  const about = [municipality, beginOfId(now), noticeKindOf(kind), href, JSON.stringify(facts), factKey, now]
  if ('team' in fact) leaveBehind(tx, { text: TELL_TEAM, values: [...about, fact.team, today] })
  else if (fact.workers.length > 0) leaveBehind(tx, { text: TELL_WORKERS, values: [...about, [...fact.workers]] })
}

const tellThose = (workers: string) => `
  insert into desk.notice (municipality, id, worker, kind, href, facts, fact_key, at)
  select $1, ($2 || right(gen_random_uuid()::text, 12))::uuid, worker, $3, $4, $5::jsonb, $6, $7::timestamptz from ${workers}
  on conflict on constraint nobody_is_told_twice do nothing`

const TELL_WORKERS = tellThose('unnest($8::uuid[]) worker')
const TELL_TEAM = tellThose(`(
    select distinct worker from organisations.published_team_worker
    where municipality = $1 and team = $8::uuid and since <= $9::date and (until is null or until >= $9::date)) of_team`)

/** An id that sorts by this moment, but for its last part: the database makes that for each row. */
function beginOfId(at: Date): string {
  return newId(at).slice(0, -12)
}

export type Choices = { choices: Partial<Record<NoticeKind, Channel>>; version: number }

/** What somebody chose; version 0 when nothing was chosen yet. */
export async function choicesOf(tx: Tx, { municipality, worker }: Whose): Promise<Choices> {
  const row = await own(tx)
    .selectFrom('desk.choice')
    .select(['choices', 'version'])
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .executeTakeFirst()
  return row ?? { choices: {}, version: 0 }
}

/** Keeps what somebody chose; version 0 chooses for the first time. Refuses when it was changed elsewhere meanwhile. */
export async function keepChoices(
  tx: Tx,
  { municipality, worker }: Whose,
  { choices, version }: Choices,
): Promise<number> {
  const text = JSON.stringify(choices)
  const row =
    version === 0
      ? await own(tx)
          .insertInto('desk.choice')
          .values({ municipality, worker, choices: text })
          .onConflict((clash) => clash.columns(['municipality', 'worker']).doNothing())
          .returning('version')
          .executeTakeFirst()
      : await own(tx)
          .updateTable('desk.choice')
          .set((choice) => ({ choices: text, version: sql<number>`${choice.ref('version')} + 1` }))
          .where('municipality', '=', municipality)
          .where('worker', '=', worker)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'desk/changed-elsewhere', status: 412 })
  return row.version
}

export type UnreadNotice = { id: string; worker: string; href: string; facts: Record<string, string> }

/** Messages of these kinds that nobody read since before a moment. */
export async function listUnread(
  tx: Tx,
  { municipality, kinds, before }: { municipality: string; kinds: readonly NoticeKind[]; before: Date },
): Promise<UnreadNotice[]> {
  return own(tx)
    .selectFrom('desk.notice')
    .select(['id', 'worker', 'href', 'facts'])
    .where('municipality', '=', municipality)
    .where('read_at', 'is', null)
    .where('at', '<', before)
    .where('kind', 'in', [...kinds])
    .execute()
}
