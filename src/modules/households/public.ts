/** What other modules may know and ask of households. */
export { findPersons } from './find-persons.ts'
export { importPersons } from './import-persons.ts'
export { readPersonFile } from './read-person-file.ts'
export type { Relation } from './rules/access.ts'
export { sayImport } from './say-import.ts'
export { endAccess, grantAccess, relationsTo } from './store/access.ts'
export {
  type AccessInBulk,
  addPopulation,
  grantAccessInBulk,
  isAnybodyOnFile,
  type PersonInBulk,
  type PopulationInBulk,
} from './store/bulk.ts'
export { findHouseholdName, getHousehold } from './store/households.ts'
export { namesOfPersons } from './store/person-names.ts'
export { type Resealed, resealNumbers } from './store/reseal.ts'
export { findSeal, liftSeal, sealHousehold } from './store/seals.ts'
export { listFamily, listTouching, type TouchingHousehold } from './store/touching.ts'
export { type Voice, voicesOf } from './voices.ts'
