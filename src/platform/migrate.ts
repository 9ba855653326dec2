import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from './database.ts'
import { inTransaction } from './database.ts'

/** One step of the schema. The name (time, module, verb, object) is its place in the global order. */
export type Migration = { name: string; up: (tx: Tx) => Promise<void> }

export const appRole = 'vangnet_app'

/** Starting twice at once is safe: the second waits at this lock and then finds nothing to do. */
const ONE_AT_A_TIME = sql`select pg_advisory_xact_lock(7461, 1)`

/**
 * Brings the schema up to date as its owner, every step in its own transaction, in name order over all modules.
 * Returns the names it ran.
 */
export async function migrate(owner: Db, migrations: readonly Migration[]): Promise<string[]> {
  await inTransaction(owner, { municipality: undefined }, layTheGround)
  const inOrder = [...migrations].sort((a, b) => (a.name < b.name ? -1 : 1))
  const ran: string[] = []
  for (const migration of inOrder) {
    const did = await inTransaction(owner, { municipality: undefined }, async (tx) => {
      await ONE_AT_A_TIME.execute(tx)
      const done = await sql`select 1 from platform.migration where name = ${migration.name}`.execute(tx)
      if (done.rows.length > 0) return false
      await migration.up(tx)
      await sql`insert into platform.migration (name) values (${migration.name})`.execute(tx)
      return true
    })
    if (did) ran.push(migration.name)
  }
  return ran
}

async function layTheGround(tx: Tx): Promise<void> {
  await ONE_AT_A_TIME.execute(tx)
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'vangnet_app') then create role vangnet_app; end if;
    exception when duplicate_object or unique_violation then null; -- another database of this server was quicker
    end $$`.execute(tx)
  await sql`create schema if not exists platform`.execute(tx)
  await sql`create table if not exists platform.migration (name text primary key, at timestamptz not null default now())`.execute(
    tx,
  )
  await sql`grant usage on schema platform to vangnet_app`.execute(tx)
  await sql`grant select on platform.migration to vangnet_app`.execute(tx)
}

/** Runs several statements in order; a migration is a list of them. */
export async function inOrder(
  tx: Kysely<Record<never, never>>,
  statements: readonly RawBuilder<unknown>[],
): Promise<void> {
  for (const statement of statements) await statement.execute(tx)
}

/** A schema the app may enter, but not own. */
export function schemaFor(module: string): RawBuilder<unknown> {
  return sql.raw(`create schema ${module}; grant usage on schema ${module} to ${appRole}`)
}

/**
 * The second wall: rows of another municipality do not exist for the app role, to read or to write.
 * `rights` are what the app role may do with the table; nothing is granted that is not named here.
 */
export function walled(
  table: string,
  rights: 'select, insert' | 'select, insert, update' | 'select, insert, update, delete',
): RawBuilder<unknown> {
  return sql.raw(`
    alter table ${table} enable row level security;
    create policy own_municipality on ${table} using (municipality = current_setting('vangnet.municipality', true));
    grant ${rights} on ${table} to ${appRole}`)
}
