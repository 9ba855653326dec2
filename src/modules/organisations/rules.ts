/** Roles a worker can hold (seeds 000–004: who does what in the chain). Rights hang on them per module, never here. */
export const roles = [
  'youth-consultant',
  'team-lead',
  'behavioural-scientist',
  'front-office',
  'partner',
  'attention-officer',
  'policy-officer',
  'data-protection-officer',
  'inspector',
  'functional-administrator',
] as const
export type Role = (typeof roles)[number]

/** Kinds of organisation around a child, as the seeds name them (S003-062, S003-007, S000-003, S004-068). */
export const organisationKinds = [
  'municipality',
  'school',
  'childcare',
  'gp',
  'youth-health',
  'police',
  'housing',
  'debt-help',
  'social-support',
  'adult-mental-care',
  'addiction-care',
  'welfare',
  'provider',
  'certified-institution',
  'veilig-thuis',
  'volunteers',
  'sport',
  'midwifery',
  'asylum-reception',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Kinds of team (S003-046 area youth teams, S003-052 12+ team, S003-053 social area team). */
export const teamKinds = ['access', 'youth', 'secondary-school', 'social-area', 'specialist'] as const
export type TeamKind = (typeof teamKinds)[number]

/** Something dated holds on a day from its first up to and including its last. */
export function holdsOn(dated: { since: string; until: string | null }, day: string): boolean {
  return dated.since <= day && (dated.until === null || dated.until >= day)
}

export type OrganisationsRefusal =
  | 'organisations/unknown-worker'
  | 'organisations/unknown-municipality'
  | 'organisations/no-account'
