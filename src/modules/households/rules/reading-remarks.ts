/** Something odd that did not stop a list from being taken. */
export const REMARKS = [
  'header-column-twice',
  'header-column-unknown',
  'no-bsn',
  'bsn-wrong',
  'bsn-on-other-list',
  'name-unknown',
  'one-name',
  'birth-date-missing',
  'birth-date-partial',
  'impossible-date',
  'sex-unknown',
  'parent-unknown',
  'relative-unknown',
  'relative-twice',
  'relation-withdrawn',
  'nationality-ended',
  'child-stillborn',
  'death-without-suspension',
  'suspended-as-dead-without-date',
  'authority-code-not-in-table',
  'secrecy-missing',
  'secrecy-wrong',
  'suspension-code-unknown',
  'suspended',
  'postal-address-only',
  'address-missing',
  'lives-abroad',
  'under-investigation',
  'row-marked-incorrect',
  'mark-unknown',
  'mark-in-wrong-column',
  'mark-without-row',
  'row-without-mark',
  'value-in-wrong-column',
] as const
export type RemarkCode = (typeof REMARKS)[number]

/** Why a list was not taken. */
export const LIST_REFUSALS = [
  'not-as-many-columns-as-the-header',
  'continues-no-list',
  'list-id-twice',
  'list-in-error',
  'list-wiped',
  'nameless',
  'not-a-person',
  'unsound-text',
] as const
export type ListRefusal = (typeof LIST_REFUSALS)[number]

/**
 * Odd links between lists. `not-named-back`: a list names a child whose own list names other parents; the child's own
 * list counts. `parent-younger-than-child`: kept as registered, for somebody to look at.
 */
export type LinkRemarkCode = 'not-named-back' | 'relative-on-two-lists' | 'parent-younger-than-child'
