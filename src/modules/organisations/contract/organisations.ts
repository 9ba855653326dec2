import { z } from 'zod'
import { organisationKinds } from '../rules/kinds.ts'
import { Day, dated, Email, Name, On, Page, Phone, Search, Version } from './fields.ts'

export const ListOrganisations = z.strictObject({
  search: Search,
  kind: z.enum(organisationKinds).optional(),
  on: On,
  page: Page,
})
export const OrganisationRow = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  /** Weighs signals instead of only giving them. */
  interprets: z.boolean(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  partOf: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  ...dated,
})
export type OrganisationRow = z.infer<typeof OrganisationRow>
export const OrganisationList = z.object({ organisations: z.array(OrganisationRow), total: z.int() })
export type OrganisationList = z.infer<typeof OrganisationList>

export const ShowOrganisation = z.strictObject({ organisationId: z.uuid() })
export const Location = z.object({
  id: z.uuid(),
  name: z.string(),
  street: z.string(),
  number: z.string(),
  postcode: z.string(),
  place: z.string(),
  area: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  ...dated,
  version: z.int(),
})
export type Location = z.infer<typeof Location>
export const OrganisationPage = OrganisationRow.extend({
  parts: z.array(z.object({ id: z.uuid(), name: z.string() })),
  locations: z.array(Location),
  teams: z.array(z.object({ id: z.uuid(), name: z.string() })),
  workers: z.int(),
  version: z.int(),
})
export type OrganisationPage = z.infer<typeof OrganisationPage>

const organisation = {
  name: Name,
  kind: z.enum(organisationKinds),
  phone: Phone.default(''),
  email: Email.default(''),
  partOf: z.uuid().nullable().default(null),
}
export const AddOrganisation = z.strictObject({ ...organisation, since: Day })
export const ChangeOrganisation = z.strictObject({ organisationId: z.uuid(), version: Version, ...organisation })
export const EndOrganisation = z.strictObject({ organisationId: z.uuid(), version: Version, until: Day })

const location = {
  name: Name,
  street: Name,
  number: z.string().trim().min(1).max(20),
  postcode: z
    .string()
    .transform((text) => text.replaceAll(/\s/g, '').toUpperCase())
    .pipe(z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/, 'input/postcode-form')),
  place: Name,
}
export const AddLocation = z.strictObject({ organisationId: z.uuid(), ...location, since: Day })
export const ChangeLocation = z.strictObject({
  locationId: z.uuid(),
  version: Version,
  ...location,
  until: Day.nullable().default(null),
})
