import {
  disciplines,
  interpretingOrganisations,
  interpretingTeams,
  organisationKinds,
  roles,
  teamKinds,
} from '../rules/kinds.ts'
import type { OrganisationRow } from './organisations.ts'
import type { TeamRow } from './teams.ts'

/** From what the store found to what the answer says. A code we no longer know is shown as the most general one. */

export const rolesOf = (codes: readonly string[]) => roles.filter((role) => codes.includes(role))
export const disciplineOf = (code: string | null) => disciplines.find((one) => one === code) ?? null

type Found = {
  id: string
  name: string
  since: string
  until: string | null
  phone: string | null
  email: string | null
}

export function organisationRow(
  row: Found & { kind: string; part_of: string | null; whole: string | null },
): OrganisationRow {
  const { id, name, since, until, phone, email, part_of, whole } = row
  const kind = organisationKinds.find((known) => known === row.kind) ?? 'other'
  const partOf = part_of && whole ? { id: part_of, name: whole } : null
  return { id, name, kind, interprets: interpretingOrganisations.includes(kind), phone, email, partOf, since, until }
}

type TeamFound = Found & {
  kind: string
  organisation: string
  organisationName: string
  area: string | null
  areaName: string | null
  mergedInto: string | null
  mergedIntoName: string | null
}

export function teamRow(row: TeamFound): TeamRow {
  const { id, name, since, until, phone, email } = row
  const kind = teamKinds.find((known) => known === row.kind) ?? 'specialist'
  return {
    id,
    name,
    kind,
    interprets: interpretingTeams.includes(kind),
    organisation: { id: row.organisation, name: row.organisationName },
    area: named(row.area, row.areaName),
    phone,
    email,
    mergedInto: named(row.mergedInto, row.mergedIntoName),
    since,
    until,
  }
}

export function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' }
}
