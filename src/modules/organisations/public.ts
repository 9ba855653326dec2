/** What other modules and the composition root may know and ask of organisations. */

export { applyLogin } from './apply-login.ts'
export { loginRoles } from './contract/settings.ts'
export { forEachMunicipality } from './for-each-municipality.ts'
export { type Duties, type Duty, type NamedPower, type NamedSetting, noDuties } from './ports.ts'
export { refuseUnregistered } from './refuse-unregistered.ts'
export { holdsOn } from './rules/dated.ts'
export type { OrganisationKind, Role, TeamKind } from './rules/kinds.ts'
export { findMandate, type Mandate } from './rules/mandates.ts'
export { type RegistrationState, registrationState } from './rules/registrations.ts'
export { isStaff } from './rules/rights.ts'
export type { Setting, Shipped } from './rules/settings.ts'
export { addAbsence, listAbsences } from './store/absences.ts'
export { addArea, findArea } from './store/areas.ts'
export {
  addMunicipality,
  findActor,
  findPartnerSystem,
  getMunicipality,
  listMunicipalities,
  listMunicipalitiesOf,
} from './store/identity.ts'
export { addMandate, listMandates } from './store/mandates.ts'
export {
  addLocation,
  addOrganisation,
  findOrganisation,
  findOrganisationName,
  listLocations,
  listOrganisationNames,
} from './store/organisations.ts'
export type { Stamp } from './store/own.ts'
export { type Arranged, arrangedOn } from './store/place.ts'
export { addRegistration, listRegistrationsOf } from './store/registrations.ts'
export { addRole } from './store/roles.ts'
export {
  listChanges as listSettingChanges,
  listLoginSettings,
  type ReadSetting,
  settingOn,
  settingsOn,
} from './store/settings.ts'
export {
  listOrganisationKinds,
  listStaff,
  type OrganisationOfKind,
  type StaffMember,
} from './store/staff.ts'
export { nameOfChanger } from './store/stale.ts'
export {
  addTeam,
  findTeamName,
  listTeams,
  listTeamsWithPostcodes,
  type TeamInfo,
  teamOn,
} from './store/teams.ts'
export { addWorker, findWorkersById, getWorkerName, getWorkerOrganisation, listWorkers } from './store/workers.ts'
