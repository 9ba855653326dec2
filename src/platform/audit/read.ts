import { sql } from 'kysely'
import type { Tx } from '../database.ts'
import type { AuditAction } from './record.ts'

/** One look or change, as the audit holds it: who, as what, when, why; never content. */
export type Look = {
  seq: number
  at: Date
  action: AuditAction
  useCase: string
  outcome: string
  actorKind: string
  actorName: string
  roles: string[]
  organisation: string | null
  purpose: string
  grantedBy: string
  emergency: boolean
}

/** The longest list one question gives. */
export const MOST_LOOKS = 500

/** Every look at one household in a period, newest first (N-LOG-04). `before` continues a list that was cut off. */
export async function listLooks(
  tx: Tx,
  ask: { household: string; from: Date; until: Date; before?: number },
): Promise<Look[]> {
  const rows = await sql<Look>`
    select seq, at, action, use_case as "useCase", outcome, actor_kind as "actorKind", actor_name as "actorName", roles, organisation,
           purpose, granted_by as "grantedBy", emergency
    from audit.line
    where households @> array[${ask.household}]::uuid[] and households <> '{}' and at >= ${ask.from} and at < ${ask.until}
      and seq < ${ask.before ?? Number.MAX_SAFE_INTEGER}
    order by seq desc limit ${MOST_LOOKS}`.execute(tx)
  return rows.rows
}
