import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import type { Audience, Chapter, ReportBlock } from '../rules/report/report.ts'
import { own, type Place, stamped, versioned } from './own.ts'

const unknown: ProgrammeRefusal = 'programme/unknown-report'

type Said = { title: string; audience: Audience; language: 'nl' | 'en'; from: string; until: string }
export type ReportFacts = Said & {
  moments: readonly string[]
  items: readonly string[]
  blocks: readonly ReportBlock[]
  foreword: string
  introductions: readonly { chapter: Chapter; text: string }[]
}

/** What somebody chose, as columns. */
export function reportColumns({ from, until, moments, items, blocks, introductions, ...rest }: ReportFacts) {
  return {
    ...rest,
    from_day: from,
    until_day: until,
    moments: [...moments],
    items: [...items],
    blocks: [...blocks],
    introductions: JSON.stringify(introductions),
  }
}

export async function addReport(
  tx: Tx,
  {
    municipality,
    id,
    programme,
    replaces,
    ...facts
  }: Place & ReportFacts & { programme: string; replaces: string | null },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('programme.report')
    .values({ municipality, id, programme, replaces, ...reportColumns(facts), ...stamped(stamp) })
    .execute()
}

/** A report as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdReport, change: changeReport } = versioned('programme.report', unknown)

export type ReportFound = ReportFacts & {
  id: string
  programme: string
  programmeName: string
  programmePublic: boolean
  /** The withdrawn report that this one is to replace. */
  replaces: string | null
  /** As what it was published. */
  published: string | null
  version: number
}

const found = sql`
    select r.id, r.programme, p.name as "programmeName", p.public as "programmePublic", r.title, r.audience, r.language,
      r.from_day as "from", r.until_day as until, r.moments, r.items, r.blocks, r.foreword,
      r.introductions, r.replaces, r.version, u.id as published
    from programme.report r
    join programme.programme p on p.municipality = r.municipality and p.id = r.programme
    left join programme.published_report u on u.municipality = r.municipality and u.report = r.id`

export async function getReport(tx: Tx, { municipality, id }: Place): Promise<ReportFound> {
  const { rows } = await sql<ReportFound>`${found} where r.municipality = ${municipality} and r.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) throw new Refused({ refused: unknown, status: 404 })
  return row
}

/** The reports of a programme, published or not, the latest period first. */
export async function listReports(tx: Tx, { municipality, id }: Place): Promise<ReportFound[]> {
  const { rows } = await sql<ReportFound>`
    ${found} where r.municipality = ${municipality} and r.programme = ${id} order by r.until_day desc, r.id desc`.execute(
    tx,
  )
  return rows
}

/** The parts of a programme, and the moments of it and of the programmes that parts of it came from. */
export async function choicesIn(tx: Tx, { municipality, id }: Place) {
  const { rows } = await sql<{ items: string[]; moments: { id: string; name: string; on: string }[] }>`
    select
      coalesce((select array_agg(n.id) from programme.node n where n.municipality = ${municipality} and n.programme = ${id}), '{}')
        as items,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'on', m.on_day) order by m.on_day, m.id)
        from programme.moment m where m.municipality = ${municipality} and (m.programme = ${id} or m.programme in (
          select o.programme from programme.node o
          join programme.node n on n.municipality = o.municipality and n.id = o.successor
          where o.municipality = ${municipality} and n.programme = ${id}))), '[]') as moments`.execute(tx)
  return rows[0] ?? { items: [], moments: [] }
}
