import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { type Db, inTransaction, type Tx } from '../../platform/database.ts'
import { Refused } from '../../platform/refusal.ts'
import { clientOf, hashOf } from '../../platform/session.ts'
import { dutchDate } from '../../platform/use-case.ts'
import type { OrganisationTables } from './tables.ts'

const own = (tx: Tx) => tx.withTables<OrganisationTables>()

type ActorRow = {
  worker: string
  name: string
  municipality: string
  organisation: string
  roles: string[]
  teams: string[]
  used_at: Date
}

const ONE_MINUTE = 60_000

/** Who acts in this session now. A worker who left, or whose session rested too long, is nobody at the next request. */
export async function findActor(
  db: Db,
  token: string,
  { now, idleMinutes }: { now: Date; idleMinutes: number },
): Promise<Actor | undefined> {
  const hash = hashOf(token)
  return inTransaction(db, { municipality: undefined }, async (tx) => {
    const found = await sql<ActorRow>`
      select * from organisations.actor_of_session(${hash}, ${now}, ${dutchDate(now)}, ${`${idleMinutes} minutes`}::interval)`.execute(
      tx,
    )
    const row = found.rows[0]
    if (!row) return undefined
    if (now.getTime() - row.used_at.getTime() > ONE_MINUTE)
      await sql`update platform.session set used_at = ${now} where id_hash = ${hash}`.execute(tx)
    return {
      kind: 'worker',
      id: row.worker,
      name: row.name,
      roles: row.roles,
      municipality: row.municipality,
      organisation: row.organisation,
      teams: row.teams,
      client: clientOf(token),
    }
  })
}

export type OwnMunicipality = { code: string; name: string; brand: string; worker: string; workerName: string }

/** The municipalities a login works for today; empty when there is no active account. */
export async function listMunicipalitiesOf(tx: Tx, subject: string, today: string): Promise<OwnMunicipality[]> {
  return (await sql<OwnMunicipality>`select * from organisations.municipalities_of(${subject}, ${today})`.execute(tx))
    .rows
}

export async function listMunicipalitiesOfWorker(
  tx: Tx,
  who: { municipality: string; worker: string; today: string },
): Promise<OwnMunicipality[]> {
  const { subject } = await own(tx)
    .selectFrom('organisations.worker')
    .select('subject')
    .where('municipality', '=', who.municipality)
    .where('id', '=', who.worker)
    .executeTakeFirstOrThrow()
  return listMunicipalitiesOf(tx, subject, who.today)
}

export async function listMunicipalities(tx: Tx): Promise<{ code: string; name: string; brand: string }[]> {
  return own(tx).selectFrom('organisations.municipality').selectAll().orderBy('name').execute()
}

export async function getMunicipality(tx: Tx, code: string): Promise<{ code: string; name: string; brand: string }> {
  const row = await own(tx)
    .selectFrom('organisations.municipality')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'organisations/unknown-municipality', status: 404 })
  return row
}

export type WorkerName = { id: string; name: string; organisation: string }

/** Workers active on a day, with the name of their organisation, for choosing and for showing who is who. */
export async function listWorkers(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
): Promise<(WorkerName & { roles: string[]; teams: string[] })[]> {
  const rows = await own(tx)
    .selectFrom('organisations.worker as w')
    .innerJoin('organisations.organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'w.municipality').onRef('o.id', '=', 'w.organisation'),
    )
    .leftJoin('organisations.role_held as r', (join) =>
      join
        .onRef('r.municipality', '=', 'w.municipality')
        .onRef('r.worker', '=', 'w.id')
        .on('r.since', '<=', today)
        .on((on) => on.or([on('r.until', 'is', null), on('r.until', '>=', today)])),
    )
    .where('w.municipality', '=', municipality)
    .where('w.since', '<=', today)
    .where((w) => w.or([w('w.until', 'is', null), w('w.until', '>=', today)]))
    .groupBy(['w.municipality', 'w.id', 'w.name', 'o.name'])
    .select(['w.id', 'w.name', 'o.name as organisation'])
    .select(sql<string[]>`coalesce(array_agg(distinct r.role) filter (where r.role is not null), '{}')`.as('roles'))
    .select(sql<string[]>`coalesce(array_agg(distinct r.team) filter (where r.team is not null), '{}')`.as('teams'))
    .orderBy('w.name')
    .execute()
  return rows
}

export async function getWorkerName(tx: Tx, municipality: string, id: string): Promise<string> {
  const row = await own(tx)
    .selectFrom('organisations.worker')
    .select('name')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'organisations/unknown-worker', status: 422 })
  return row.name
}

export async function getWorkerOrganisation(tx: Tx, municipality: string, id: string): Promise<string> {
  const row = await own(tx)
    .selectFrom('organisations.worker')
    .select('organisation')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'organisations/unknown-worker', status: 422 })
  return row.organisation
}

export async function findTeamName(tx: Tx, municipality: string, id: string): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('organisations.team')
    .select('name')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}

export async function findOrganisationName(tx: Tx, municipality: string, id: string): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('organisations.organisation')
    .select('name')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}

export type TeamInfo = { id: string; name: string; kind: string; area: string | null; postcodes: string[] }

/** Teams that exist on a day, with the postcodes of their area. */
export async function listTeams(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
): Promise<TeamInfo[]> {
  return own(tx)
    .selectFrom('organisations.team as t')
    .leftJoin('organisations.area as a', (join) =>
      join.onRef('a.municipality', '=', 't.municipality').onRef('a.id', '=', 't.area'),
    )
    .where('t.municipality', '=', municipality)
    .where('t.since', '<=', today)
    .where((t) => t.or([t('t.until', 'is', null), t('t.until', '>=', today)]))
    .select(['t.id', 't.name', 't.kind', 't.area'])
    .select(sql<string[]>`coalesce(a.postcodes, '{}')`.as('postcodes'))
    .orderBy('t.name')
    .execute()
}

/** Who wrote a row and when; every changeable row carries it. */
export type Stamp = { by: string; at: Date }

export async function addMunicipality(
  tx: Tx,
  municipality: { code: string; name: string; brand?: string },
): Promise<void> {
  await own(tx)
    .insertInto('organisations.municipality')
    .values({ brand: '#154273', ...municipality })
    .onConflict((clash) => clash.column('code').doNothing())
    .execute()
}

type Named = { municipality: string; id: string; kind: string; name: string; since: string }

export async function addOrganisation(
  tx: Tx,
  organisation: Named & { phone?: string; email?: string },
  { by, at }: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.organisation')
    .values({ phone: null, email: null, until: null, ...organisation, changed_by: by, changed_at: at })
    .execute()
}

export async function addArea(
  tx: Tx,
  area: { municipality: string; id: string; name: string; postcodes: string[]; since: string },
  { by, at }: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.area')
    .values({ until: null, ...area, changed_by: by, changed_at: at })
    .execute()
}

export async function addTeam(
  tx: Tx,
  team: Named & { organisation: string; area?: string },
  { by, at }: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.team')
    .values({ area: null, until: null, merged_into: null, ...team, changed_by: by, changed_at: at })
    .execute()
}

type NewWorker = {
  municipality: string
  id: string
  organisation: string
  subject: string
  name: string
  email?: string
  phone?: string
  since: string
}

export async function addWorker(tx: Tx, worker: NewWorker, { by, at }: Stamp): Promise<void> {
  await own(tx)
    .insertInto('organisations.worker')
    .values({ email: null, phone: null, until: null, ...worker, changed_by: by, changed_at: at })
    .execute()
}

export async function addRole(
  tx: Tx,
  held: { municipality: string; id: string; worker: string; role: string; team?: string; since: string },
): Promise<void> {
  await own(tx)
    .insertInto('organisations.role_held')
    .values({ team: null, until: null, ...held })
    .execute()
}

/** Names of all organisations by id, also of those that ended: the audit may speak of them. */
export async function listOrganisationNames(tx: Tx, municipality: string): Promise<Map<string, string>> {
  const rows = await own(tx)
    .selectFrom('organisations.organisation')
    .select(['id', 'name'])
    .where('municipality', '=', municipality)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
