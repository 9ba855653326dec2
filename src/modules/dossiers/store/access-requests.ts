import { hot, type Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { AccessRequest } from '../rules/access-request.ts'
import type { Purpose } from '../rules/access-table.ts'
import type { DossierTables } from '../tables.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

const requests = versioned('dossiers.access_request', 'dossiers/request-unknown')
export const { hold: holdRequest } = requests

export async function keepRequest(
  tx: Tx,
  municipality: string,
  { request, byName }: { request: AccessRequest; byName: string },
): Promise<void> {
  const { id, dossier, by, purpose, reason, until, handler, at } = request
  await own(tx)
    .insertInto('dossiers.access_request')
    .values({
      municipality,
      id,
      dossier,
      asker: by,
      purpose,
      reason,
      until,
      handler,
      asked_at: at,
      changed_by: byName,
      changed_at: at,
    })
    .execute()
}

/** The request as the rules know it, with its version. */
export async function getRequest(
  tx: Tx,
  municipality: string,
  id: string,
): Promise<AccessRequest & { version: number }> {
  const row = await own(tx)
    .selectFrom('dossiers.access_request')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/request-unknown', status: 404 })
  const asked = {
    id: row.id,
    dossier: row.dossier,
    by: row.asker,
    purpose: row.purpose as Purpose,
    reason: row.reason,
    until: row.until,
    handler: row.handler,
    at: row.asked_at,
    version: row.version,
  }
  const answeredAt = row.answered_at ?? row.asked_at
  if (row.state === 'asked') return { ...asked, state: 'asked' }
  if (row.state === 'refused') return { ...asked, state: 'refused', answeredAt, why: row.why }
  return { ...asked, state: 'granted', answeredAt, ...(row.ended_at && { endedAt: row.ended_at }) }
}

/** Keeps what the rule answered; refuses when somebody else answered meanwhile. Gives the new version. */
export async function changeRequest(
  tx: Tx,
  { municipality, version, request }: { municipality: string; version: number; request: AccessRequest },
  { by, byName, at }: { by: string; byName: string; at: Date },
): Promise<number> {
  if (request.state === 'asked') throw new Error('An answer is granted or refused')
  const set = {
    state: request.state,
    until: request.until,
    answered_at: request.answeredAt,
    ...(request.state === 'refused' && { why: request.why }),
    ...(request.state === 'granted' && request.endedAt ? { ended_at: request.endedAt } : { answered_by: by }),
  }
  return requests.change(tx, { municipality, id: request.id, version }, { ...set, by: byName, at })
}

export type RequestRow = {
  id: string
  dossier: string
  number: string
  asker: string
  askerName: string
  handlerName: string
  purpose: Purpose
  reason: string
  until: string
  askedAt: string
  state: 'asked' | 'granted' | 'refused'
  why: string
  endedAt: string | null
  version: number
}

const ROW = `select r.id, r.dossier, d.number, r.asker, a.name as "askerName", h.name as "handlerName", r.purpose, r.reason, r.until,
    r.asked_at as "askedAt", r.state, r.why, r.ended_at as "endedAt", r.version
  from dossiers.access_request r
  join dossiers.dossier d on d.municipality = r.municipality and d.id = r.dossier
  join organisations.published_worker a on a.municipality = r.municipality and a.id = r.asker
  join organisations.published_worker h on h.municipality = r.municipality and h.id = r.handler`

export function listRequestsOf(tx: Tx, municipality: string, dossier: string): Promise<RequestRow[]> {
  return hot<RequestRow>(tx, {
    name: 'requests-of-dossier',
    text: `${ROW} where r.municipality = $1 and r.dossier = $2 order by r.asked_at desc limit 100`,
    values: [municipality, dossier],
  })
}

/** What I asked, and what waits for my answer. */
export function listRequestsFor(tx: Tx, municipality: string, worker: string): Promise<RequestRow[]> {
  return hot<RequestRow>(tx, {
    name: 'requests-for-worker',
    text: `${ROW} where r.municipality = $1 and (r.asker = $2 or (r.handler = $2 and r.state = 'asked')) order by r.asked_at desc limit 100`,
    values: [municipality, worker],
  })
}
