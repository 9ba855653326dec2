/**
 * As what somebody has to do with a household. The modules that own the fact write it; here it only has a name.
 * `watch` keeps an eye on the household, `handler` handles a signal about it.
 */
export const relations = [
  'watch',
  'director',
  'contact',
  'involved',
  'handler',
  'receiver',
  'granted',
  'break-glass',
] as const
export type Relation = (typeof relations)[number]

export type HouseholdsRefusal = 'households/unknown' | 'households/no-members' | 'households/bsn-known'
