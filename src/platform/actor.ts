/**
 * Who acts: a worker who logged in, a system of a partner, a job of our own, or the public without login.
 * Roles are codes from the organisations module; the platform only carries them.
 */
export type Actor = {
  kind: 'worker' | 'partner-system' | 'system' | 'public'
  id: string
  name: string
  roles: readonly string[]
  /** The municipality the actor works for at this moment (CBS code); the wall is set to it. */
  municipality: string
  organisation?: string
  teams: readonly string[]
  /** Each role as it is held: in a team, or for the whole organisation. What was taken on in one team is not for another. */
  hats?: readonly { role: string; team?: string }[]
  /** What the key of a partner's system opens. */
  scopes?: readonly string[]
  /** Session or key the actor came in by; for the audit. */
  client?: string
  language?: 'nl' | 'en'
}

export function publicActor(municipality: string): Actor {
  return { kind: 'public', id: 'public', name: 'Bezoeker zonder account', roles: [], municipality, teams: [] }
}

export function systemActor(job: string, municipality: string): Actor {
  return { kind: 'system', id: job, name: job, roles: ['system'], municipality, teams: [] }
}

export function hasRole(actor: Actor, ...roles: readonly string[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}

/** A partner's system whose key opens this. */
export function hasScope(actor: Actor, scope: string): boolean {
  return actor.kind === 'partner-system' && (actor.scopes ?? []).includes(scope)
}
