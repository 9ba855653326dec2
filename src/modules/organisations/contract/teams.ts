import { z } from 'zod'
import { disciplines, roles, teamKinds } from '../rules/kinds.ts'
import { Day, dated, Email, Name, On, Phone, Version } from './fields.ts'

const named = z.object({ id: z.uuid(), name: z.string() })

export const ListTeams = z.strictObject({
  on: On,
  kind: z.enum(teamKinds).optional(),
  area: z.uuid().optional(),
  organisation: z.uuid().optional(),
})
export const TeamRow = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(teamKinds),
  interprets: z.boolean(),
  organisation: named,
  area: named.nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  mergedInto: named.nullable(),
  ...dated,
})
export type TeamRow = z.infer<typeof TeamRow>
export const TeamList = z.object({ teams: z.array(TeamRow.extend({ members: z.int().nullable() })) })
export type TeamList = z.infer<typeof TeamList>

export const ShowTeam = z.strictObject({ teamId: z.uuid(), on: On })
export const TeamPage = TeamRow.extend({
  mergedFrom: z.array(named),
  /** Who works in the team on that day; empty for who may only reach the team. */
  members: z.array(
    z.object({
      worker: z.uuid(),
      name: z.string(),
      organisation: z.string(),
      role: z.enum(roles),
      discipline: z.enum(disciplines).nullable(),
      awayUntil: z.string().nullable(),
      ...dated,
    }),
  ),
  version: z.int(),
})
export type TeamPage = z.infer<typeof TeamPage>

const team = {
  name: Name,
  kind: z.enum(teamKinds),
  area: z.uuid().nullable().default(null),
  phone: Phone.default(''),
  email: Email.default(''),
}
export const AddTeam = z.strictObject({ ...team, organisation: z.uuid(), since: Day })
export const ChangeTeam = z.strictObject({ teamId: z.uuid(), version: Version, ...team })
export const EndTeam = z.strictObject({ teamId: z.uuid(), version: Version, until: Day })

export const MergeTeams = z.strictObject({
  /** The teams that go up in one, each with the version that was seen. */
  teams: z.array(z.strictObject({ id: z.uuid(), version: Version })).max(20),
  /** First day of the new team. */
  on: Day,
  into: z.strictObject({ ...team, organisation: z.uuid() }),
})
export const Merged = z.object({ id: z.uuid(), version: z.int(), moved: z.int(), mandatesEnded: z.int() })
