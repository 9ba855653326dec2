import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create extension if not exists btree_gist`,
    schemaFor('organisations'),

    // Names of municipalities are public: a visitor chooses one before there is a wall.
    sql`create table organisations.municipality (
      code  text primary key constraint municipality_is_a_cbs_code check (code ~ '^[0-9]{4}$'),
      name  text not null,
      brand text not null default '#154273' constraint brand_is_a_colour check (brand ~ '^#[0-9a-f]{6}$')
    )`,
    sql`grant select on organisations.municipality to vangnet_app`,

    sql`create table organisations.organisation (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      kind         text not null,
      name         text not null,
      phone        text,
      email        text,
      since        date not null,
      until        date,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      constraint organisation_ends_after_it_begins check (until is null or until >= since),
      primary key (municipality, id)
    )`,
    walled('organisations.organisation', 'select, insert, update'),

    sql`create table organisations.area (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      name         text not null,
      postcodes    text[] not null default '{}',
      since        date not null,
      until        date,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id)
    )`,
    walled('organisations.area', 'select, insert, update'),

    sql`create table organisations.team (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      organisation uuid not null,
      area         uuid,
      kind         text not null,
      name         text not null,
      since        date not null,
      until        date,
      merged_into  uuid,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, organisation) references organisations.organisation,
      foreign key (municipality, area) references organisations.area,
      foreign key (municipality, merged_into) references organisations.team
    )`,
    walled('organisations.team', 'select, insert, update'),

    // One row per municipality somebody works for; subject is who they are to the login.
    sql`create table organisations.worker (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      organisation uuid not null,
      subject      text not null,
      name         text not null,
      email        text,
      phone        text,
      since        date not null,
      until        date,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      constraint one_worker_per_login_and_municipality unique (municipality, subject),
      foreign key (municipality, organisation) references organisations.organisation
    )`,
    sql`create index worker_subject on organisations.worker (subject)`,
    walled('organisations.worker', 'select, insert, update'),

    sql`create table organisations.role_held (
      municipality text not null,
      id           uuid not null,
      worker       uuid not null,
      role         text not null,
      team         uuid,
      since        date not null,
      until        date,
      primary key (municipality, id),
      foreign key (municipality, worker) references organisations.worker,
      foreign key (municipality, team) references organisations.team
    )`,
    sql`create index role_held_worker on organisations.role_held (municipality, worker)`,
    sql`create index role_held_team on organisations.role_held (municipality, team) where team is not null`,
    walled('organisations.role_held', 'select, insert, update'),

    // What other modules may join in SQL. The wall of the asker holds in it.
    sql`create view organisations.published_worker with (security_invoker) as
        select municipality, id, name, organisation, email from organisations.worker`,
    sql`create view organisations.published_team with (security_invoker) as
        select municipality, id, name, kind from organisations.team`,
    sql`grant select on organisations.published_worker, organisations.published_team to vangnet_app`,

    // Before the wall is known: from a session to who acts, in one question. Only an active worker is found (N-ID-01).
    sql`create function organisations.actor_of_session(session bytea, at timestamptz, today date, idle interval)
      returns table (worker uuid, name text, municipality text, organisation uuid, roles text[], teams uuid[], used_at timestamptz)
      language sql stable security definer set search_path = pg_catalog as $$
        select w.id, w.name, w.municipality, w.organisation,
               coalesce(array_agg(distinct r.role) filter (where r.role is not null), '{}'),
               coalesce(array_agg(distinct r.team) filter (where r.team is not null), '{}'),
               s.used_at
        from platform.session s
        join organisations.worker w on w.subject = s.subject and w.municipality = s.municipality
        left join organisations.role_held r on r.municipality = w.municipality and r.worker = w.id
             and r.since <= today and (r.until is null or r.until >= today)
        where s.id_hash = session and s.ends_at > at and s.used_at + idle > at
          and w.since <= today and (w.until is null or w.until >= today)
        group by w.municipality, w.id, s.used_at $$`,
    sql`create function organisations.municipalities_of(login text, today date)
      returns table (code text, name text, brand text, worker uuid, "workerName" text)
      language sql stable security definer set search_path = pg_catalog as $$
        select m.code, m.name, m.brand, w.id, w.name from organisations.worker w
        join organisations.municipality m on m.code = w.municipality
        where w.subject = login and w.since <= today and (w.until is null or w.until >= today)
        order by m.name $$`,
    sql`revoke all on function organisations.actor_of_session(bytea, timestamptz, date, interval) from public`,
    sql`revoke all on function organisations.municipalities_of(text, date) from public`,
    sql`grant execute on function organisations.actor_of_session(bytea, timestamptz, date, interval) to vangnet_app`,
    sql`grant execute on function organisations.municipalities_of(text, date) to vangnet_app`,
  ])
}
