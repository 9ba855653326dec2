import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { staleOrGone } from '../../../platform/stale.ts'
import type { OpeningRelation } from '../rules/standing.ts'
import type { DossierTables } from '../tables.ts'
import { asArrays } from './standing.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type Stamp = { by: string; byName: string; at: Date }

export type Dossier = {
  id: string
  number: string
  household: string
  whyOpened: string
  openedAt: Date
  closedAt: Date | null
  closingReason: string | null
  closingText: string | null
  previous: string | null
  version: number
}

/** Adds an open dossier and gives its id and number. Who watches it must follow in the same transaction. */
export async function addDossier(
  tx: Tx,
  dossier: { municipality: string; household: string; why: string; previous?: string },
  { by, at }: Stamp,
): Promise<Dossier> {
  const id = newId(at)
  const number = await nextNumber(tx, dossier.municipality, at.getUTCFullYear())
  await own(tx)
    .insertInto('dossiers.dossier')
    .values({
      municipality: dossier.municipality,
      id,
      number,
      household: dossier.household,
      why_opened: dossier.why,
      opened_at: at,
      closed_at: null,
      closing_reason: null,
      closing_text: null,
      previous: dossier.previous ?? null,
      changed_by: by,
      changed_at: at,
    })
    .execute()
  return getDossier(tx, dossier.municipality, id)
}

async function nextNumber(tx: Tx, municipality: string, year: number): Promise<string> {
  const { last } = await own(tx)
    .insertInto('dossiers.counter')
    .values({ municipality, year, last: 1 })
    .onConflict((clash) => clash.columns(['municipality', 'year']).doUpdateSet({ last: sql`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${year}-${String(last).padStart(5, '0')}`
}

const columns = [
  'id',
  'number',
  'household',
  'why_opened as whyOpened',
  'opened_at as openedAt',
  'closed_at as closedAt',
  'closing_reason as closingReason',
  'closing_text as closingText',
  'previous',
  'version',
] as const

export async function getDossier(tx: Tx, municipality: string, id: string): Promise<Dossier> {
  const row = await own(tx)
    .selectFrom('dossiers.dossier')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/unknown', status: 404 })
  return row
}

/** The same, holding its row until the transaction ends, so two people cannot decide about it at once. */
export async function getDossierForUpdate(tx: Tx, municipality: string, id: string): Promise<Dossier> {
  const row = await own(tx)
    .selectFrom('dossiers.dossier')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/unknown', status: 404 })
  return row
}

export async function findOpenDossierOf(tx: Tx, municipality: string, household: string): Promise<Dossier | undefined> {
  return own(tx)
    .selectFrom('dossiers.dossier')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
}

/** Counts the version up; refuses with who changed it and when if somebody was quicker. Gives the new version. */
export async function bumpDossier(
  tx: Tx,
  change: { municipality: string; id: string; version: number },
  { byName, at }: Stamp,
): Promise<number> {
  const changed = await own(tx)
    .updateTable('dossiers.dossier')
    .set((row) => ({ version: sql<number>`${row.ref('version')} + 1`, changed_by: byName, changed_at: at }))
    .where('municipality', '=', change.municipality)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .returning('version')
    .executeTakeFirst()
  if (changed) return changed.version
  const now = await own(tx)
    .selectFrom('dossiers.dossier')
    .select(['changed_by', 'changed_at'])
    .where('municipality', '=', change.municipality)
    .where('id', '=', change.id)
    .executeTakeFirst()
  throw staleOrGone(now, 'dossiers/unknown')
}

export async function markClosed(
  tx: Tx,
  closing: { municipality: string; id: string; reason: string; text: string },
  at: Date,
): Promise<void> {
  await own(tx)
    .updateTable('dossiers.dossier')
    .set({ closed_at: at, closing_reason: closing.reason, closing_text: closing.text })
    .where('municipality', '=', closing.municipality)
    .where('id', '=', closing.id)
    .execute()
}

export type EventToKeep = {
  municipality: string
  dossier: string
  kind: string
  facts?: Record<string, string>
  text?: string
}

export async function addEvent(tx: Tx, event: EventToKeep, { by, byName, at }: Stamp): Promise<void> {
  await own(tx)
    .insertInto('dossiers.event')
    .values({
      municipality: event.municipality,
      id: newId(at),
      dossier: event.dossier,
      kind: event.kind,
      at,
      by,
      by_name: byName,
      facts: JSON.stringify(event.facts ?? {}),
      text: event.text ?? '',
    })
    .execute()
}

export type TimelineEvent = {
  id: string
  kind: string
  at: Date
  byName: string
  facts: Record<string, unknown>
  text: string
}

export async function listEvents(tx: Tx, municipality: string, dossier: string): Promise<TimelineEvent[]> {
  return own(tx)
    .selectFrom('dossiers.event')
    .select(['id', 'kind', 'at', 'by_name as byName', 'facts', 'text'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

export type DossierRow = {
  id: string
  number: string
  household: string
  householdName: string
  openedAt: string
  closedAt: string | null
  watcher: string | null
  director: string | null
  relation: string
}

/** The dossiers a worker may open now by these relations, newest first. */
export async function listDossiersOf(
  tx: Tx,
  who: { municipality: string; worker: string; at: Date; open: boolean; opening: readonly OpeningRelation[] },
): Promise<DossierRow[]> {
  // A worker's list is a hot path: one named statement that starts from the worker's own relations (bench: worker's list).
  return hot<DossierRow>(tx, {
    name: `dossiers-of-worker-${who.open ? 'open' : 'closed'}`,
    text: `select d.id, d.number, d.household, h.name as "householdName", d.opened_at as "openedAt", d.closed_at as "closedAt",
             (select w.name from dossiers.watch k join organisations.published_worker w on w.municipality = k.municipality and w.id = k.worker
              where k.municipality = d.municipality and k.dossier = d.id and k.since <= $3 and (k.until is null or k.until > $3)) as watcher,
             (select coalesce(w.name, '') from dossiers.direction g left join organisations.published_worker w on w.municipality = g.municipality and w.id = g.worker
              where g.municipality = d.municipality and g.dossier = d.id and g.since <= $3 and (g.until is null or g.until > $3)) as director,
             min(x.relation) as relation
           from households.published_access x
           join dossiers.dossier d on d.municipality = x.municipality and d.household = x.household
           join households.published_household h on h.municipality = d.municipality and h.id = d.household
           where x.municipality = $1 and x.worker = $2 and x.since <= $3 and (x.until is null or x.until > $3)
             and exists (select from unnest($4::text[], $5::uuid[]) o(relation, team) where o.relation = x.relation and (x.team is null or x.team = o.team))
             and (d.closed_at is null) = ${who.open}
           group by d.municipality, d.id, h.name
           order by d.opened_at desc limit 200`,
    values: [who.municipality, who.worker, who.at, ...asArrays(who.opening)],
  })
}

/** The dossier if it is open; a closed one takes nothing new. */
export async function getOpenDossier(tx: Tx, municipality: string, id: string): Promise<Dossier> {
  const dossier = await getDossierForUpdate(tx, municipality, id)
  if (dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
  return dossier
}
