import { sql } from 'kysely'
import type { Tx } from '../database.ts'
import { inOrder, schemaFor, walled } from '../migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create table platform.idempotency (
      municipality text not null,
      actor        text not null,
      key          text not null,
      operation    text not null,
      request      bytea not null,
      answer       jsonb not null,
      at           timestamptz not null default now(),
      constraint a_key_is_used_once primary key (municipality, actor, key)
    )`,
    sql`create index idempotency_at on platform.idempotency (at)`,
    walled('platform.idempotency', 'select, insert, update, delete'),

    // Sessions belong to the installation: the wall is only known once the session is read.
    sql`create table platform.session (
      id_hash       bytea primary key,
      subject       text not null,
      municipality  text,
      data          jsonb not null default '{}',
      created_at    timestamptz not null,
      used_at       timestamptz not null,
      ends_at       timestamptz not null
    )`,
    sql`create index session_subject on platform.session (subject)`,
    sql`grant select, insert, update, delete on platform.session to vangnet_app`,

    schemaFor('audit'),
    sql`create table audit.line (
      seq          bigint generated always as identity primary key,
      tx           xid8 not null default pg_current_xact_id(),
      at           timestamptz not null,
      municipality text,
      action       text not null,
      use_case     text not null,
      outcome      text not null,
      actor_kind   text not null,
      actor        text not null,
      actor_name   text not null,
      roles        text[] not null,
      organisation text,
      purpose      text not null,
      client       text,
      object       text not null,
      households   uuid[] not null,
      origin       text not null,
      granted_by   text not null,
      emergency    boolean not null,
      trace        text not null
    )`,
    sql`create index line_tx on audit.line (tx)`,
    sql`create index line_households on audit.line using gin (households) where households <> '{}'`,
    sql`create index line_actor on audit.line (actor, at)`,
    sql`alter table audit.line enable row level security`,
    sql`create policy own_municipality on audit.line using (municipality = current_setting('vangnet.municipality', true))
        with check (municipality is not distinct from nullif(current_setting('vangnet.municipality', true), ''))`,
    // Only insert and read: what was written stays as it was (N-LOG-03).
    sql`grant select, insert on audit.line to vangnet_app`,

    sql`create table audit.seal (
      no        integer primary key,
      up_to     xid8 not null,
      seqs      bigint[] not null,
      digests   bytea[] not null,
      previous  bytea not null,
      head      bytea not null,
      at        timestamptz not null
    )`,
    sql`grant select, insert on audit.seal to vangnet_app`,

    // Absent values are left out, so that a column added later does not change the digest of an old line.
    sql`create function audit.digest(line audit.line) returns bytea language sql stable set timezone = 'UTC' as
        $$ select sha256(convert_to(jsonb_strip_nulls(to_jsonb(line))::text, 'UTF8')) $$`,
    // The seal covers all municipalities, so it reads past the wall; it gives digests only, never a line.
    sql`create function audit.unsealed(since xid8) returns table (seq bigint, digest bytea, up_to xid8)
        language sql stable security definer set search_path = pg_catalog as
        $$ select l.seq, audit.digest(l), pg_snapshot_xmin(pg_current_snapshot())
           from audit.line l
           where l.tx >= since and l.tx < pg_snapshot_xmin(pg_current_snapshot())
           order by l.tx, l.seq $$`,
    sql`revoke all on function audit.unsealed(xid8) from public`,
    sql`grant execute on function audit.unsealed(xid8) to vangnet_app`,
    sql`grant execute on function audit.digest(audit.line) to vangnet_app`,
  ])
}
