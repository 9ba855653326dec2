import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    schemaFor('dossiers'),

    sql`create table dossiers.dossier (
      municipality   text not null references organisations.municipality,
      id             uuid not null,
      number         text not null,
      household      uuid not null,
      why_opened     text not null,
      opened_at      timestamptz not null,
      closed_at      timestamptz,
      closing_reason text,
      closing_text   text,
      previous       uuid,
      version        integer not null default 1,
      changed_by     text not null,
      changed_at     timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, household) references households.household,
      foreign key (municipality, previous) references dossiers.dossier,
      constraint a_dossier_number_is_used_once unique (municipality, number),
      constraint a_closed_dossier_has_a_reason check ((closed_at is null) = (closing_reason is null)),
      constraint a_dossier_closes_after_it_opened check (closed_at is null or closed_at >= opened_at)
    )`,
    // One household, one open dossier, one plan, one director (promise 3).
    sql`create unique index one_open_dossier_per_household on dossiers.dossier (municipality, household) where closed_at is null`,
    sql`create index dossier_household on dossiers.dossier (municipality, household)`,
    walled('dossiers.dossier', 'select, insert, update'),

    sql`create table dossiers.counter (
      municipality text not null references organisations.municipality,
      year         integer not null,
      last         integer not null,
      primary key (municipality, year)
    )`,
    walled('dossiers.counter', 'select, insert, update'),

    // Who keeps an eye on the household: half-open periods without overlap, and without a gap while the dossier is open.
    sql`create table dossiers.watch (
      municipality text not null,
      id           uuid not null,
      dossier      uuid not null,
      worker       uuid not null,
      instead_of   uuid,
      since        timestamptz not null,
      until        timestamptz,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      foreign key (municipality, worker) references organisations.worker,
      foreign key (municipality, instead_of) references organisations.worker,
      constraint a_watch_ends_after_it_began check (until is null or until > since),
      constraint one_watch_at_a_time exclude using gist (municipality with =, dossier with =, tstzrange(since, until) with &&)
    )`,
    sql`create index watch_worker on dossiers.watch (municipality, worker, dossier)`,
    walled('dossiers.watch', 'select, insert, update, delete'),

    // Reads past the wall on purpose: a session that turned its back on the municipality cannot hide a gap.
    sql`create function dossiers.refuse_gap() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
      declare
        of_municipality text := coalesce(new.municipality, old.municipality);
        of_dossier uuid := case when tg_table_name = 'dossier' then coalesce(new.id, old.id) else coalesce((to_jsonb(new)->>'dossier')::uuid, (to_jsonb(old)->>'dossier')::uuid) end;
        opened timestamptz; closed timestamptz; whole boolean;
      begin
        select opened_at, closed_at into opened, closed from dossiers.dossier where municipality = of_municipality and id = of_dossier;
        if not found then return null; end if;
        if opened = closed then return null; end if;
        select coalesce(bool_and(since = coalesce(before, opened)) and bool_or(until is not distinct from closed), false) into whole
        from (select since, until, lag(until) over (order by since) as before from dossiers.watch
              where municipality = of_municipality and dossier = of_dossier) as periods;
        if not whole then
          raise exception 'Dossier % is not watched at every moment.', of_dossier
            using errcode = 'check_violation', constraint = 'an_open_dossier_is_always_watched', schema = 'dossiers', table = 'watch';
        end if;
        return null;
      end $$`,
    sql`create constraint trigger an_open_dossier_is_always_watched after insert or update or delete on dossiers.watch
        deferrable initially deferred for each row execute function dossiers.refuse_gap()`,
    sql`create constraint trigger an_open_dossier_is_always_watched after insert or update on dossiers.dossier
        deferrable initially deferred for each row execute function dossiers.refuse_gap()`,

    sql`create table dossiers.direction (
      municipality text not null,
      id           uuid not null,
      dossier      uuid not null,
      kind         text not null constraint direction_is_professional_or_own check (kind in ('professional', 'own')),
      worker       uuid,
      organisation uuid,
      independent  boolean not null default false,
      own          jsonb,
      why          text not null,
      decided_by   uuid not null,
      since        timestamptz not null,
      until        timestamptz,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      foreign key (municipality, worker) references organisations.worker,
      constraint a_professional_is_named check ((kind = 'professional') = (worker is not null)),
      constraint one_director_at_a_time exclude using gist (municipality with =, dossier with =, tstzrange(since, until) with &&)
    )`,
    sql`create index direction_worker on dossiers.direction (municipality, worker)`,
    walled('dossiers.direction', 'select, insert, update, delete'),

    // What happened, for the timeline: who, when, what kind, and a line of text people typed.
    sql`create table dossiers.event (
      municipality text not null,
      id           uuid not null,
      dossier      uuid not null,
      kind         text not null,
      at           timestamptz not null,
      by           text not null,
      by_name      text not null,
      facts        jsonb not null default '{}',
      text         text not null default '',
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier
    )`,
    sql`create index event_dossier on dossiers.event (municipality, dossier, at)`,
    walled('dossiers.event', 'select, insert'),
  ])
}
