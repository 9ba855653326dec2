import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Audience } from '../rules/report/report.ts'
import type { Standing } from '../rules/report/standing.ts'
import type { Writer } from './history.ts'
import { own, type Place } from './own.ts'

type Said = { title: string; audience: Audience; language: 'nl' | 'en'; from: string; until: string }

export type NewPublished = Place &
  Said & {
    report: string
    programme: string
    on: string
    document: string
    material: string
    hash: string
    at: Date
    byName: string
    replaces: string | null
  }

/** Keeps a report as it was published, for good. Meets the constraint when somebody published it just before. */
export async function addPublished(tx: Tx, published: NewPublished): Promise<void> {
  const { from, until, on, byName, ...rest } = published
  await own(tx)
    .insertInto('programme.published_report')
    .values({ ...rest, from_day: from, until_day: until, on_day: on, by_name: byName })
    .execute()
}

export type PublishedFound = Omit<NewPublished, 'municipality'> &
  Standing & { programmeName: string; programmePublic: boolean }

const published = sql`
    u.id, u.report, u.programme, p.name as "programmeName", p.public as "programmePublic", u.title, u.audience, u.language, u.from_day as "from",
      u.until_day as until, u.on_day as "on", u.hash, u.at, u.by_name as "byName", u.replaces, r.id as "replacedBy",
      case when w.published is not null then json_build_object('at', w.at, 'byName', w.by_name, 'reason', w.reason) end
        as withdrawn`
const from = sql`
    from programme.published_report u
    join programme.programme p on p.municipality = u.municipality and p.id = u.programme
    left join programme.report_withdrawal w on w.municipality = u.municipality and w.published = u.id
    left join programme.published_report r on r.municipality = u.municipality and r.replaces = u.id`

/** A published report with what it was made from, and how it stands; undefined when there is none. */
export async function findPublished(tx: Tx, { municipality, id }: Place): Promise<PublishedFound | undefined> {
  const { rows } = await sql<PublishedFound>`
    select ${published}, u.document, u.material ${from} where u.municipality = ${municipality} and u.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

export type PublishedListed = Omit<PublishedFound, 'document' | 'material'>

/** The published reports of a programme, the newest first; without their texts. */
export async function listPublished(tx: Tx, { municipality, id }: Place): Promise<PublishedListed[]> {
  const { rows } = await sql<PublishedListed>`
    select ${published} ${from} where u.municipality = ${municipality} and u.programme = ${id}
    order by u.at desc, u.id desc`.execute(tx)
  return rows
}

/** The last report of a programme that these readers still have, with what it was made from. */
export async function lastPublished(
  tx: Tx,
  { municipality, id, audience }: Place & { audience: Audience },
): Promise<PublishedFound | undefined> {
  const { rows } = await sql<PublishedFound>`
    select ${published}, u.document, u.material ${from}
    where u.municipality = ${municipality} and u.programme = ${id} and u.audience = ${audience} and w.published is null
    order by u.at desc, u.id desc limit 1`.execute(tx)
  return rows[0]
}

/** Every published report of a municipality by its id; read one by one, since together they may be large. */
export async function publishedIds(tx: Tx, municipality: string): Promise<string[]> {
  const rows = await own(tx)
    .selectFrom('programme.published_report')
    .select('id')
    .where('municipality', '=', municipality)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Writes down that a report is withdrawn. Meets the constraint when somebody did so just before. */
export async function addWithdrawal(
  tx: Tx,
  { published, reason }: { published: string; reason: string },
  { municipality, actor, now }: Writer,
): Promise<void> {
  await own(tx)
    .insertInto('programme.report_withdrawal')
    .values({ municipality, published, reason, by: actor.id, by_name: actor.name, at: now })
    .execute()
}
