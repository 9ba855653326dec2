import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

export type StaffMember = {
  id: string
  name: string
  organisation: string
  organisationKind: string
  role: string
  team: string | null
}

/** Who holds which role on a day, where: one row per role held, the longest in service first. */
export async function listStaff(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
): Promise<StaffMember[]> {
  const { rows } = await sql<StaffMember>`
    select w.id, w.name, w.organisation, o.kind as "organisationKind", r.role, r.team
    from organisations.worker w
    join organisations.organisation o on o.municipality = w.municipality and o.id = w.organisation
    join organisations.role_held r on r.municipality = w.municipality and r.worker = w.id
    where w.municipality = ${municipality}
      and w.since <= ${today} and (w.until is null or w.until >= ${today})
      and r.since <= ${today} and (r.until is null or r.until >= ${today})
    order by w.since, w.subject, r.role`.execute(tx)
  return rows
}

export type OrganisationOfKind = { id: string; kind: string; name: string }

/** The organisations that exist on a day. */
export async function listOrganisationKinds(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
): Promise<OrganisationOfKind[]> {
  const { rows } = await sql<OrganisationOfKind>`
    select id, kind, name from organisations.organisation
    where municipality = ${municipality} and since <= ${today} and (until is null or until >= ${today})
    order by name, id`.execute(tx)
  return rows
}
