/** What other modules and the composition root may know and ask of organisations. */
export { holdsOn, type Role } from './rules.ts'
export {
  addArea,
  addMunicipality,
  addOrganisation,
  addRole,
  addTeam,
  addWorker,
  findActor,
  findOrganisationName,
  findTeamName,
  getMunicipality,
  getWorkerName,
  getWorkerOrganisation,
  listMunicipalities,
  listMunicipalitiesOf,
  listOrganisationNames,
  listTeams,
  listWorkers,
  type Stamp,
  type TeamInfo,
} from './store.ts'
