import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { Cell, Risk, RiskEnding, RiskEntry } from '../rules/risks/risks.ts'
import type { Writer } from './history.ts'
import { withBelow } from './lines.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const { hold: holdRisk, change: changeRiskRow } = versioned('programme.risk', 'programme/unknown-risk')

export type Measure = { text: string; owner: string | null; due: string | null; doneOn: string | null }
export type RiskRow = Place & { programme: string; node: string | null }

/** A risk as its columns. */
export function riskColumns({ text, chance, effect, owner, reviewOn, ended }: Omit<Risk, 'id' | 'history'>) {
  return {
    text,
    chance,
    effect,
    owner,
    review_on: reviewOn,
    ended_on: ended?.on ?? null,
    ended_how: ended?.how ?? null,
    ended_why: ended?.why ?? '',
  }
}

export async function addRisk(tx: Tx, place: RiskRow, risk: Risk, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('programme.risk')
    .values({ ...place, ...riskColumns(risk), ...stamped(stamp) })
    .execute()
}

/** For which part of the programme a risk counts; null is the programme as a whole. */
export async function putNode(tx: Tx, { municipality, id }: Place, node: string | null): Promise<void> {
  await own(tx)
    .updateTable('programme.risk')
    .set({ node })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

/** What is done about a risk, instead of what stood there; the history keeps what stood there. */
export async function putMeasures(tx: Tx, { municipality, id }: Place, measures: readonly Measure[]): Promise<void> {
  await own(tx)
    .deleteFrom('programme.risk_measure')
    .where('municipality', '=', municipality)
    .where('risk', '=', id)
    .execute()
  if (measures.length === 0) return
  await own(tx)
    .insertInto('programme.risk_measure')
    .values(measures.map(({ doneOn, ...rest }, place) => ({ municipality, risk: id, place, done_on: doneOn, ...rest })))
    .execute()
}

export async function measureTextsOf(tx: Tx, { municipality, id }: Place): Promise<string[]> {
  const rows = await own(tx)
    .selectFrom('programme.risk_measure')
    .select('text')
    .where('municipality', '=', municipality)
    .where('risk', '=', id)
    .orderBy('place')
    .execute()
  return rows.map(({ text }) => text)
}

/** Writes down what happened to a risk and how it stood afterwards; there is no other way to change its history. */
export async function addRiskChange(
  tx: Tx,
  { risk, measures }: { risk: Risk; measures: string[] },
  { municipality, actor, now }: Writer,
): Promise<void> {
  const last = risk.history.at(-1)
  if (!last) return
  await own(tx)
    .insertInto('programme.risk_change')
    .values({
      municipality,
      risk: risk.id,
      deed: last.deed,
      chance: risk.chance,
      effect: risk.effect,
      text: risk.text,
      measures,
      owner: risk.owner,
      review_on: risk.reviewOn,
      why: last.why,
      by: actor.id,
      by_name: actor.name,
      at: now,
    })
    .execute()
}

export type MeasureFound = Measure & { ownerName: string | null }
export type RiskFound = Cell & {
  id: string
  node: string | null
  nodeName: string | null
  text: string
  owner: string | null
  ownerName: string | null
  reviewOn: string | null
  endedOn: string | null
  endedHow: RiskEnding | null
  endedWhy: string
  measures: MeasureFound[]
  moves: number
  version: number
  programme: string
  programmeName: string
}

const found = sql`
    select r.id, r.node, n.name as "nodeName", r.text, r.chance, r.effect, r.owner, w.name as "ownerName",
      r.review_on as "reviewOn", r.ended_on as "endedOn", r.ended_how as "endedHow", r.ended_why as "endedWhy", r.version,
      r.programme, p.name as "programmeName",
      (select count(*)::int from programme.risk_change c
        where c.municipality = r.municipality and c.risk = r.id and c.deed = 'moved') as moves,
      coalesce((select json_agg(json_build_object('text', m.text, 'owner', m.owner, 'ownerName', mw.name, 'due', m.due,
          'doneOn', m.done_on) order by m.place)
        from programme.risk_measure m
        left join organisations.published_worker mw on mw.municipality = m.municipality and mw.id = m.owner
        where m.municipality = r.municipality and m.risk = r.id), '[]') as measures
    from programme.risk r
    join programme.programme p on p.municipality = r.municipality and p.id = r.programme
    left join programme.node n on n.municipality = r.municipality and n.id = r.node
    left join organisations.published_worker w on w.municipality = r.municipality and w.id = r.owner`

/** The risks of a programme, or of a part of it with all below; in the order they were entered. */
export async function risksOf(tx: Tx, { municipality, id }: Place, node?: string): Promise<RiskFound[]> {
  const { rows } = await sql<RiskFound>`${found}
    where r.municipality = ${municipality} and r.programme = ${id} ${node === undefined ? sql`` : sql`and r.node in ${withBelow({ municipality, id }, node)}`}
    order by r.seq`.execute(tx)
  return rows
}

export async function getRisk(tx: Tx, { municipality, id }: Place): Promise<RiskFound> {
  const { rows } = await sql<RiskFound>`${found} where r.municipality = ${municipality} and r.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) throw new Refused({ refused: 'programme/unknown-risk', status: 404 })
  return row
}

/** Who owns a risk; undefined when there is no such risk or nobody owns it. */
export async function ownerOfRisk(tx: Tx, { municipality, id }: Place): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('programme.risk')
    .select('owner')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.owner ?? undefined
}

/** The risks that still count and that somebody answers for. */
export async function risksOwnedBy(tx: Tx, { municipality, worker }: { municipality: string; worker: string }) {
  return own(tx)
    .selectFrom('programme.risk')
    .select(['id', 'text', 'programme', 'version'])
    .where('municipality', '=', municipality)
    .where('owner', '=', worker)
    .where('ended_on', 'is', null)
    .orderBy('seq')
    .execute()
}

/** The risks that still count and of which the day of review lies before this day. */
export async function risksToReview(tx: Tx, { municipality, before }: { municipality: string; before: string }) {
  return own(tx)
    .selectFrom('programme.risk')
    .select(['id', 'text', 'programme', 'owner', 'review_on as reviewOn'])
    .where('municipality', '=', municipality)
    .where('review_on', '<', before)
    .where('ended_on', 'is', null)
    .orderBy('seq')
    .execute()
}

export type RiskChangeFound = Omit<RiskEntry, 'by'> & {
  text: string
  measures: string[]
  owner: string | null
  ownerName: string | null
  reviewOn: string | null
  byName: string
}

/** Everything that happened to a risk, the latest first. */
export async function riskHistory(tx: Tx, { municipality, id }: Place): Promise<RiskChangeFound[]> {
  const { rows } = await sql<RiskChangeFound>`
    select c.deed, c.chance, c.effect, c.text, c.measures, c.owner, w.name as "ownerName", c.review_on as "reviewOn", c.why,
      c.by_name as "byName", c.at
    from programme.risk_change c
    left join organisations.published_worker w on w.municipality = c.municipality and w.id = c.owner
    where c.municipality = ${municipality} and c.risk = ${id}
    order by c.seq desc`.execute(tx)
  return rows
}
