import type { ColumnType } from 'kysely'

type Stamped = { version: ColumnType<number, number | undefined, number>; changed_by: string; changed_at: Date }
type Dated = { since: string; until: string | null }

/** Row types of schema `organisations`. Dates are yyyy-mm-dd. */
export type OrganisationTables = {
  'organisations.municipality': { code: string; name: string; brand: string }
  'organisations.organisation': Stamped &
    Dated & { municipality: string; id: string; kind: string; name: string; phone: string | null; email: string | null }
  'organisations.area': Stamped & Dated & { municipality: string; id: string; name: string; postcodes: string[] }
  'organisations.team': Stamped &
    Dated & {
      municipality: string
      id: string
      organisation: string
      area: string | null
      kind: string
      name: string
      merged_into: string | null
    }
  'organisations.worker': Stamped &
    Dated & {
      municipality: string
      id: string
      organisation: string
      subject: string
      name: string
      email: string | null
      phone: string | null
    }
  'organisations.role_held': Dated & {
    municipality: string
    id: string
    worker: string
    role: string
    team: string | null
  }
}
