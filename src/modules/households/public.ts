/** What other modules may know and ask of households. */
export { findPersons } from './find-persons.ts'
export type { Relation } from './rules/access.ts'
export { findSeal, liftSeal, sealHousehold } from './store/seals.ts'
export { endAccess, findHouseholdName, getHousehold, grantAccess, relationsTo } from './store.ts'
