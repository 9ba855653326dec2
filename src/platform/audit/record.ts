import type { Actor } from '../actor.ts'
import { hot, type Statement, type Tx } from '../database.ts'

/** Kinds of event by NEN 7513 (N-LOG-01). */
export type AuditAction =
  | 'read'
  | 'search'
  | 'list'
  | 'add'
  | 'change'
  | 'delete'
  | 'print'
  | 'export'
  | 'transfer'
  | 'merge'
  | 'split'
  | 'emergency-access'
  | 'rights-change'
  | 'log-settings'
  | 'login'
  | 'logout'

/** One line of the audit: who, what, why, whose file, by which rule; never content (N-LOG-02). */
export type AuditLine = {
  at: Date
  municipality: string | undefined
  action: AuditAction
  useCase: string
  /** `done`, the code of a refusal, or `failed`. */
  outcome: string
  actor: Actor
  purpose: string
  object: string
  /** The households whose data were opened or shown. */
  households: string[]
  origin: string
  trace: string
  grantedBy: string
}

/** Writes the line inside the running transaction: no line, no deed. */
export async function record(tx: Tx, line: AuditLine): Promise<void> {
  await hot(tx, auditStatement(line))
}

/** The line as a statement, to travel with the commit. Prepared once: it is part of every request. */
export function auditStatement(line: AuditLine): Statement {
  const { actor } = line
  return {
    name: 'audit-line',
    text: `insert into audit.line (at, municipality, action, use_case, outcome, actor_kind, actor, actor_name, roles, organisation,
                                   purpose, client, object, households, origin, granted_by, emergency, trace)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    values: [
      line.at,
      line.municipality ?? null,
      line.action,
      line.useCase,
      line.outcome,
      actor.kind,
      actor.id,
      actor.name,
      actor.roles,
      actor.organisation ?? null,
      line.purpose,
      actor.client ?? null,
      line.object,
      line.households,
      line.origin,
      line.grantedBy,
      line.grantedBy === 'emergency/break-glass',
      line.trace,
    ],
  }
}
