import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { hot, type Tx, wallAt } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { clientOf, hashOf } from '../../../platform/session.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { own } from './own.ts'

type ActorRow = {
  worker: string
  name: string
  municipality: string
  organisation: string
  hats: { role: string; team: string | null }[]
  language: 'nl' | 'en' | null
  used_at: Date
}

const ONE_MINUTE = 60_000

/**
 * Who acts in this session now; the transaction is behind the wall of their municipality from here on. A worker who left,
 * or whose session rested too long, is nobody at the next request.
 */
export async function findActor(
  tx: Tx,
  token: string,
  { now, idleMinutes }: { now: Date; idleMinutes: number },
): Promise<Actor | undefined> {
  const hash = hashOf(token)
  const today = dutchDate(now)
  // Part of every request, so one named statement (bench: every job).
  const [row] = await hot<ActorRow>(tx, {
    name: 'actor-of-session',
    text: `select a.*, ${wallAt('a.municipality')} as wall from organisations.actor_of_session($1, $2, $3, $4::interval) a`,
    values: [hash, now, today, `${idleMinutes} minutes`],
  })
  if (!row) return undefined
  if (now.getTime() - row.used_at.getTime() > ONE_MINUTE) await noteUseOfSession(tx, hash, now)
  return {
    kind: 'worker',
    id: row.worker,
    name: row.name,
    roles: [...new Set(row.hats.map(({ role }) => role))],
    municipality: row.municipality,
    organisation: row.organisation,
    teams: [...new Set(row.hats.flatMap(({ team }) => team ?? []))],
    hats: row.hats.map(({ role, team }) => (team === null ? { role } : { role, team })),
    client: clientOf(token),
    ...(row.language && { language: row.language }),
  }
}

/** Somebody who asks several things at once notes it once: the others do not wait for the row. */
async function noteUseOfSession(tx: Tx, hash: Buffer, now: Date): Promise<void> {
  await sql`update platform.session set used_at = ${now}
    where id_hash in (select id_hash from platform.session where id_hash = ${hash} for update skip locked)`.execute(tx)
}

type KeyRow = {
  key: string
  label: string
  municipality: string
  organisation: string
  name: string
  used_on: string | null
  scopes: string[]
}

/** Which partner's system asks with this key now. An ended key, or a key of a partner that left, is nobody (L10). */
export async function findPartnerSystem(tx: Tx, key: string, { now }: { now: Date }): Promise<Actor | undefined> {
  const today = dutchDate(now)
  const [row] = await hot<KeyRow>(tx, {
    name: 'actor-of-key',
    text: `select k.*, ${wallAt('k.municipality')} as wall from organisations.actor_of_key($1, $2) k`,
    values: [hashOf(key), today],
  })
  if (!row) return undefined
  if (row.used_on !== today) await noteUse(tx, { municipality: row.municipality, id: row.key, today })
  return {
    kind: 'partner-system',
    id: row.key,
    name: `${row.name} (${row.label})`,
    roles: ['partner'],
    municipality: row.municipality,
    organisation: row.organisation,
    teams: [],
    client: row.key,
    scopes: row.scopes,
  }
}

/** The day of the last use, once a day: enough to find keys that nobody uses any more. */
async function noteUse(tx: Tx, { municipality, id, today }: { municipality: string; id: string; today: string }) {
  await own(tx)
    .updateTable('organisations.api_key')
    .set({ used_on: today })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export type OwnMunicipality = { code: string; name: string; brand: string; worker: string; workerName: string }

/** The municipalities a login works for today; empty when there is no active account. */
export async function listMunicipalitiesOf(tx: Tx, subject: string, today: string): Promise<OwnMunicipality[]> {
  return (await sql<OwnMunicipality>`select * from organisations.municipalities_of(${subject}, ${today})`.execute(tx))
    .rows
}

/** The login behind a worker: one login can be a worker in several municipalities. */
export async function getSubject(tx: Tx, municipality: string, worker: string): Promise<string> {
  const row = await own(tx)
    .selectFrom('organisations.worker')
    .select('subject')
    .where('municipality', '=', municipality)
    .where('id', '=', worker)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
  return row.subject
}

export async function listMunicipalitiesOfWorker(
  tx: Tx,
  who: { municipality: string; worker: string; today: string },
): Promise<OwnMunicipality[]> {
  return listMunicipalitiesOf(tx, await getSubject(tx, who.municipality, who.worker), who.today)
}

export type Municipality = { code: string; name: string; brand: string }

/** Every municipality of the installation, as it is named and coloured on a day; without a day: today by the database. */
export async function listMunicipalities(tx: Tx, day?: string): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`
    select * from organisations.municipalities_on(coalesce(${day ?? null}::date, (now() at time zone 'Europe/Amsterdam')::date))
    order by name`.execute(tx)
  return rows
}

export async function getMunicipality(tx: Tx, code: string, day: string): Promise<Municipality> {
  const found = (await listMunicipalities(tx, day)).find((one) => one.code === code)
  if (!found) throw new Refused({ refused: 'organisations/unknown-municipality', status: 404 })
  return found
}

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
