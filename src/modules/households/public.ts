/** What other modules may know and ask of households. */
export { findPersons } from './find-persons.ts'
export type { Relation } from './rules/access.ts'
export {
  type AccessInBulk,
  addPopulation,
  grantAccessInBulk,
  isAnybodyOnFile,
  type PersonInBulk,
  type PopulationInBulk,
} from './store/bulk.ts'
export { findSeal, liftSeal, sealHousehold } from './store/seals.ts'
export { endAccess, findHouseholdName, getHousehold, grantAccess, relationsTo } from './store.ts'
