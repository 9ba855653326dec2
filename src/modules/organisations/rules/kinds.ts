/** Roles a worker can hold (seeds 000–004: who does what in the chain). Rights hang on them per module, never here. */
export const roles = [
  'youth-consultant',
  'team-lead',
  'behavioural-scientist',
  'front-office',
  'back-office',
  'youth-worker',
  'partner',
  'attention-officer',
  'contract-manager',
  'policy-officer',
  'data-protection-officer',
  'inspector',
  'functional-administrator',
] as const
export type Role = (typeof roles)[number]

/** Roles of people who work for a partner. They see of the staff only what they need. */
export const partnerRoles: readonly Role[] = ['partner', 'attention-officer']

/** Roles that are held in a team; the others may be, and hold for the whole municipality without one. */
export const teamRoles: readonly Role[] = ['youth-consultant', 'team-lead', 'youth-worker']

/** The craft somebody brings to a team (S003-047, S003-052, S003-056, S002-117, S002-146, N-ACC-02). It gives no rights. */
export const disciplines = [
  'youth-consultancy',
  'social-work',
  'school-social-work',
  'preventive-youth-work',
  'youth-coaching',
  'family-work',
  'community-work',
  'youth-nursing',
  'youth-medicine',
  'disability-support',
  'behavioural-science',
  'case-management-protection',
  'school-coaching',
  'school-attendance',
  'gp-support',
  'adult-support',
  'work-and-income',
  'debt-help',
  'addiction-care',
  'sport-coaching',
  'veilig-thuis-contact',
  'law-and-process',
  'policy',
  'other',
] as const
export type Discipline = (typeof disciplines)[number]

/**
 * Kinds of organisation around a child, as the seeds name them (S000-003, S000-034, S001-006, S001-042, S002-023,
 * S002-059, S002-111, S002-117, S003-007, S003-054, S003-062, S003-148, S003-189, S004-068, S004-098).
 */
export const organisationKinds = [
  'municipality',
  'school',
  'school-board',
  'school-partnership',
  'school-career',
  'childcare',
  'gp',
  'youth-health',
  'midwifery',
  'physiotherapy',
  'police',
  'housing',
  'debt-help',
  'social-support',
  'disability-support',
  'adult-mental-care',
  'addiction-care',
  'welfare',
  'residents',
  'volunteers',
  'sport',
  'training',
  'provider',
  'certified-institution',
  'veilig-thuis',
  'asylum-reception',
  'region',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Kinds of team (S003-046 area youth teams, S003-052 12+ team, S003-053 social area team, S003-058 one integral team). */
export const teamKinds = [
  'access',
  'youth',
  'secondary-school',
  'social-area',
  'integral-area',
  'separation-advice',
  'specialist',
] as const
export type TeamKind = (typeof teamKinds)[number]

/**
 * Who interprets a signal instead of only giving it (S003-019: youth teams and Veilig Thuis weigh; schools, police and
 * nurses signal).
 */
export const interpretingOrganisations: readonly OrganisationKind[] = ['veilig-thuis']
export const interpretingTeams: readonly TeamKind[] = [
  'access',
  'youth',
  'secondary-school',
  'social-area',
  'integral-area',
]

/** Registers of youth professionals and of care professionals (Besluit Jeugdwet 5.1.1; N-ACC-02). */
export const registers = ['SKJ', 'BIG'] as const
export type Register = (typeof registers)[number]
