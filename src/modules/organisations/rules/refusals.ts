import type { AreasRefusal } from './areas.ts'
import type { DatedRefusal } from './dated.ts'
import type { DeploymentRefusal } from './deployment.ts'
import type { EventsRefusal } from './events.ts'
import type { KeysRefusal } from './keys.ts'
import type { MandatesRefusal } from './mandates.ts'
import type { StructureRefusal } from './organisations.ts'
import type { RegistrationsRefusal } from './registrations.ts'
import type { SettingsRefusal } from './settings.ts'
import type { TeamsRefusal } from './teams.ts'
import type { TrainingsRefusal } from './trainings.ts'
import type { WorkersRefusal } from './workers.ts'

type Unknown =
  | 'organisations/unknown'
  | 'organisations/unknown-absence'
  | 'organisations/unknown-area'
  | 'organisations/unknown-delivery'
  | 'organisations/unknown-deputy'
  | 'organisations/unknown-key'
  | 'organisations/unknown-location'
  | 'organisations/unknown-mandate'
  | 'organisations/unknown-municipality'
  | 'organisations/unknown-registration'
  | 'organisations/unknown-role-held'
  | 'organisations/unknown-session'
  | 'organisations/unknown-subscription'
  | 'organisations/unknown-team'
  | 'organisations/unknown-training'
  | 'organisations/unknown-worker'

/** Promises that the database keeps, as far as somebody can meet them. */
type Constraint =
  | 'constraint/a_postcode_lies_in_one_area'
  | 'constraint/a_role_is_held_once'
  | 'constraint/an_address_is_told_once'
  | 'constraint/an_organisation_stands_once'
  | 'constraint/one_absence_at_a_time'
  | 'constraint/one_deputy_at_a_time'
  | 'constraint/one_registration_per_register'
  | 'constraint/one_worker_per_login_and_municipality'

export type OrganisationsRefusal =
  | AreasRefusal
  | DatedRefusal
  | DeploymentRefusal
  | EventsRefusal
  | KeysRefusal
  | MandatesRefusal
  | StructureRefusal
  | RegistrationsRefusal
  | SettingsRefusal
  | TeamsRefusal
  | TrainingsRefusal
  | WorkersRefusal
  | Unknown
  | Constraint
  | 'organisations/no-account'
  | 'organisations/not-your-municipality'
  | 'organisations/rights-changed-meanwhile'
