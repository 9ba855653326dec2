import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Holding } from '../rules/teams.ts'
import { endingAfter } from './endings.ts'
import { type OnDay, own, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export type NewRole = {
  municipality: string
  id: string
  worker: string
  role: string
  team?: string | null
  discipline?: string | null
  since: string
  until?: string | null
  source?: 'hand' | 'login'
}

export async function addRoles(tx: Tx, roles: readonly NewRole[], stamp: Stamp): Promise<void> {
  if (roles.length === 0) return
  await own(tx)
    .insertInto('organisations.role_held')
    .values(
      roles.map(({ team, discipline, until, source, ...held }) => ({
        ...held,
        team: team ?? null,
        discipline: discipline ?? null,
        until: until ?? null,
        source: source ?? 'hand',
        ...stamped(stamp),
      })),
    )
    .execute()
}

export async function addRole(tx: Tx, held: NewRole, stamp: Stamp): Promise<void> {
  await addRoles(tx, [held], stamp)
}

/** Every role somebody holds, held or will hold, the newest first, with the name of the team. */
export async function listRolesOf(tx: Tx, municipality: string, worker: string) {
  return own(tx)
    .selectFrom('organisations.role_held as r')
    .leftJoin('organisations.team as t', (join) =>
      join.onRef('t.municipality', '=', 'r.municipality').onRef('t.id', '=', 'r.team'),
    )
    .where('r.municipality', '=', municipality)
    .where('r.worker', '=', worker)
    .where((row) => row.or([row('r.until', 'is', null), row('r.until', '>=', row.ref('r.since'))]))
    .select([
      'r.id',
      'r.role',
      'r.team',
      't.name as teamName',
      'r.discipline',
      'r.source',
      'r.since',
      'r.until',
      'r.version',
    ])
    .orderBy('r.since', 'desc')
    .orderBy('r.role')
    .execute()
}

export async function listMembers(tx: Tx, { municipality, day }: OnDay, team: string) {
  return own(tx)
    .selectFrom('organisations.role_held as r')
    .innerJoin('organisations.worker as w', (join) =>
      join.onRef('w.municipality', '=', 'r.municipality').onRef('w.id', '=', 'r.worker'),
    )
    .innerJoin('organisations.organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'w.municipality').onRef('o.id', '=', 'w.organisation'),
    )
    .leftJoin('organisations.absence as b', (join) =>
      join
        .onRef('b.municipality', '=', 'w.municipality')
        .onRef('b.worker', '=', 'w.id')
        .on('b.since', '<=', day)
        .on('b.until', '>=', day),
    )
    .where('r.municipality', '=', municipality)
    .where('r.team', '=', team)
    .where('r.since', '<=', day)
    .where((row) => row.or([row('r.until', 'is', null), row('r.until', '>=', day)]))
    .select([
      'w.id as worker',
      'w.name',
      'o.name as organisation',
      'r.role',
      'r.discipline',
      'r.since',
      'r.until',
      'b.until as awayUntil',
    ])
    .orderBy('w.name_key')
    .execute()
}

/** The roles in some teams that hold on a day or later; held, so that nobody changes them meanwhile. */
export async function holdRolesIn(tx: Tx, { municipality, day }: OnDay, teams: readonly string[]): Promise<Holding[]> {
  return own(tx)
    .selectFrom('organisations.role_held')
    .select(['id', 'worker', 'role', 'discipline', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('team', 'in', [...teams])
    .where((row) => row.or([row('until', 'is', null), row('until', '>=', day)]))
    .forUpdate()
    .execute()
}

/** A role that is held, as the asker saw it, held until the transaction ends. */
export const { hold: holdRole } = versioned('organisations.role_held', 'organisations/unknown-role-held')

/** Gives each of these roles its last day. */
export async function endRoles(
  tx: Tx,
  municipality: string,
  ends: readonly { id: string; until: string }[],
  stamp: Stamp,
): Promise<void> {
  if (ends.length === 0) return
  await sql`
    update organisations.role_held r
    set until = e.until, version = r.version + 1, changed_by = ${stamp.by}, changed_at = ${stamp.at}
    from unnest(${ends.map(({ id }) => id)}::uuid[], ${ends.map(({ until }) => until)}::date[]) as e(id, until)
    where r.municipality = ${municipality} and r.id = e.id`.execute(tx)
}

/** Ends every role that would hold after a day, of one worker or in one team. */
export const endRolesAfter = endingAfter<'worker' | 'team'>('organisations.role_held')

/** Who else is functional administrator on a day and later, without this worker; held, so that two cannot leave at once. */
export async function holdOtherAdministrators(tx: Tx, { municipality, day }: OnDay, worker: string): Promise<number> {
  const rows = await own(tx)
    .selectFrom('organisations.role_held')
    .select(['id', 'worker'])
    .where('municipality', '=', municipality)
    .where('role', '=', 'functional-administrator')
    .where('since', '<=', day)
    .where((row) => row.or([row('until', 'is', null), row('until', '>=', day)]))
    .forUpdate()
    .execute()
  return new Set(rows.map((row) => row.worker).filter((one) => one !== worker)).size
}
