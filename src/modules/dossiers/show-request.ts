import type { RequestRow } from './store/access-requests.ts'

export function showRequest(row: RequestRow, today: string) {
  const { id, purpose, reason, until, state, why, version } = row
  return {
    id,
    dossier: { id: row.dossier, number: row.number },
    asker: { id: row.asker, name: row.askerName },
    handler: row.handlerName,
    purpose,
    reason,
    until,
    askedAt: new Date(row.askedAt).toISOString(),
    state,
    why,
    holds: state === 'granted' && row.endedAt === null && today <= until,
    version,
  }
}
