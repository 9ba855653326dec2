/** Roles by which access is given; the same codes as the organisations module gives its workers. */
export const accessRoles = [
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
export type AccessRole = (typeof accessRoles)[number]

/** As what a worker has to do with a dossier; `team` is a dossier of the team the role is held in, `none` is no relation. */
export const relations = [
  'watch',
  'director',
  'contact',
  'involved',
  'handler',
  'receiver',
  'team',
  'granted',
  'break-glass',
  'none',
] as const
export type Relation = (typeof relations)[number]

/** Why the data may be used. Each use case has one; it goes to the audit line. */
export const purposes = ['help', 'safety', 'advice', 'handover', 'work-distribution', 'account', 'emergency'] as const
export type Purpose = (typeof purposes)[number]

/**
 * `know`: that there is a dossier, who directs, keeps an eye and is called. `read` and `write`: its content.
 * `direct`: decisions of the director. `answer`: a handover that is offered. `assign`: watch, cover, tasks, requests.
 * `review`: who looked, and break-glass.
 */
export const accessActions = [
  'know',
  'read',
  'write',
  'direct',
  'hand-over',
  'answer',
  'assign',
  'close',
  'review',
] as const
export type AccessAction = (typeof accessActions)[number]

export type AccessRule = {
  /** Stands in the audit line; never reused for another rule. */
  id: string
  relation: Relation
  roles: readonly AccessRole[]
  actions: readonly AccessAction[]
  purposes: readonly Purpose[]
}

const carers = ['youth-consultant', 'team-lead', 'behavioural-scientist'] as const
const rescuers = [...carers, 'attention-officer'] as const

/** Who may do what with a dossier, for what. Everything that is not in here is refused. `ACCESS.md` says the same in a matrix. */
export const accessTable: readonly AccessRule[] = [
  {
    id: 'watch',
    relation: 'watch',
    roles: [...rescuers, 'partner'],
    actions: ['know', 'read', 'write', 'hand-over', 'close'],
    purposes: ['help', 'safety', 'handover'],
  },
  {
    id: 'director',
    relation: 'director',
    roles: [...carers, 'partner'],
    actions: ['know', 'read', 'write', 'direct', 'hand-over', 'close'],
    purposes: ['help', 'safety', 'handover'],
  },
  {
    id: 'contact',
    relation: 'contact',
    roles: [...carers, 'partner'],
    actions: ['know', 'read', 'write'],
    purposes: ['help', 'safety'],
  },
  {
    id: 'involved',
    relation: 'involved',
    roles: ['youth-consultant'],
    actions: ['know', 'read', 'write'],
    purposes: ['help', 'safety'],
  },
  {
    id: 'involved-adviser',
    relation: 'involved',
    roles: ['behavioural-scientist', 'attention-officer'],
    actions: ['know', 'read', 'write'],
    purposes: ['advice', 'safety'],
  },
  // What a partner may read goes to it as an extract with a legal ground, not by opening the dossier.
  {
    id: 'involved-partner',
    relation: 'involved',
    roles: ['partner'],
    actions: ['know', 'write'],
    purposes: ['help', 'safety'],
  },
  {
    id: 'handler',
    relation: 'handler',
    roles: ['youth-consultant', 'team-lead', 'front-office'],
    actions: ['know'],
    purposes: ['help', 'safety'],
  },
  {
    id: 'receiver',
    relation: 'receiver',
    roles: [...carers, 'partner'],
    actions: ['know', 'read', 'answer'],
    purposes: ['handover'],
  },
  {
    id: 'team-card',
    relation: 'team',
    roles: ['youth-consultant', 'front-office'],
    actions: ['know'],
    purposes: ['help'],
  },
  { id: 'team-adviser', relation: 'team', roles: ['behavioural-scientist'], actions: ['know'], purposes: ['advice'] },
  {
    id: 'team-lead',
    relation: 'team',
    roles: ['team-lead'],
    actions: ['know', 'assign'],
    purposes: ['work-distribution'],
  },
  { id: 'team-lead-safety', relation: 'team', roles: ['team-lead'], actions: ['know', 'read'], purposes: ['safety'] },
  {
    id: 'granted',
    relation: 'granted',
    roles: [...rescuers, 'partner', 'inspector'],
    actions: ['know', 'read'],
    purposes: ['help', 'safety', 'advice', 'account'],
  },
  {
    id: 'break-glass',
    relation: 'break-glass',
    roles: rescuers,
    actions: ['know', 'read', 'write'],
    purposes: ['emergency'],
  },
  {
    id: 'attention',
    relation: 'none',
    roles: ['attention-officer'],
    actions: ['know', 'review'],
    purposes: ['safety', 'account'],
  },
  {
    id: 'data-protection',
    relation: 'none',
    roles: ['data-protection-officer'],
    actions: ['know', 'review'],
    purposes: ['account'],
  },
]
