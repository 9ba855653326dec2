import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

/** Letters that a searcher may type without their mark. */
const MARKED: Readonly<Record<string, string>> = {
  a: 'ÀÁÂÃÄÅĀĂĄÆàáâãäåāăąæ',
  c: 'ÇĆČçćč',
  d: 'ĎĐďđ',
  e: 'ÈÉÊËĒĖĘĚèéêëēėęě',
  g: 'ĞĢğģ',
  i: 'ÌÍÎÏĪĮİìíîïīįı',
  k: 'Ķķ',
  l: 'ŁĻłļ',
  n: 'ÑŃŅŇñńņň',
  o: 'ÒÓÔÕÖØŌŐŒòóôõöøōőœ',
  r: 'ŔŘŕř',
  s: 'ŚŞŠȘßśşšș',
  t: 'ŢŤȚţťț',
  u: 'ÙÚÛÜŪŮŰŲùúûüūůűų',
  w: 'Ŵŵ',
  y: 'ÝŶŸýŷÿ',
  z: 'ŹŻŽźżž',
}

const marked = Object.values(MARKED).join('')
const plain = Object.entries(MARKED)
  .map(([letter, forms]) => letter.repeat([...forms].length))
  .join('')

const STAMPED = `version integer not null default 1, changed_by text not null, changed_at timestamptz not null`
const DATED = `since date not null, until date`

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    ...findableByName(),
    ...organisationsInFull(),
    ...areasByDay(),
    ...teamsInFull(),
    ...workersInFull(),
    ...rolesInFull(),
    ...publishedToday(),
  ])
}

function findableByName(): RawBuilder<unknown>[] {
  return [
    sql.raw(`create function organisations.folded(name text) returns text language sql immutable strict parallel safe
        set search_path = pg_catalog as $$ select lower(translate(normalize(name, NFC), '${marked}’', '${plain}''')) $$`),
    sql`alter table organisations.organisation
          add name_key text not null generated always as (organisations.folded(name)) stored`,
    sql`alter table organisations.worker add name_key text not null generated always as (organisations.folded(name)) stored`,
    sql`create index organisation_name on organisations.organisation (municipality, name_key)`,
    sql`create index worker_name on organisations.worker (municipality, name_key)`,
  ]
}

function organisationsInFull(): RawBuilder<unknown>[] {
  return [
    sql`alter table organisations.organisation
          add part_of uuid,
          drop constraint organisation_ends_after_it_begins,
          add constraint organisation_ends_after_it_begins check (until >= since - 1),
          add constraint part_of_another check (part_of <> id),
          add foreign key (municipality, part_of) references organisations.organisation`,
    sql`alter table organisations.organisation add constraint an_organisation_stands_once
          exclude using gist (municipality with =, kind with =, name_key with =, daterange(since, until + 1) with &&)`,
    sql.raw(`create table organisations.location (
      municipality text not null,
      id           uuid not null,
      organisation uuid not null,
      name         text not null,
      street       text not null,
      number       text not null,
      postcode     text not null constraint location_has_a_postcode check (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
      place        text not null,
      ${DATED} constraint location_ends_after_it_begins check (until >= since - 1),
      ${STAMPED},
      primary key (municipality, id),
      foreign key (municipality, organisation) references organisations.organisation
    )`),
    sql`create index location_organisation on organisations.location (municipality, organisation)`,
    walled('organisations.location', 'select, insert, update'),
  ]
}

function areasByDay(): RawBuilder<unknown>[] {
  return [
    sql`alter table organisations.area add constraint area_ends_after_it_begins check (until >= since - 1)`,
    sql.raw(`create table organisations.area_postcode (
      municipality text not null,
      area         uuid not null,
      postcode     text not null constraint postcode_is_four_digits_or_whole check (postcode ~ '^[1-9][0-9]{3}([A-Z]{2})?$'),
      ${DATED} constraint postcode_ends_after_it_begins check (until >= since - 1),
      primary key (municipality, area, postcode, since),
      constraint a_postcode_lies_in_one_area exclude using gist
        (municipality with =, postcode with =, daterange(since, until + 1) with &&),
      foreign key (municipality, area) references organisations.area
    )`),
    sql`insert into organisations.area_postcode (municipality, area, postcode, since, until)
        select municipality, id, unnest(postcodes), since, until from organisations.area`,
    sql`alter table organisations.area drop column postcodes`,
    walled('organisations.area_postcode', 'select, insert, update, delete'),
  ]
}

function teamsInFull(): RawBuilder<unknown>[] {
  return [
    sql`alter table organisations.team
          add phone text,
          add email text,
          add constraint team_ends_after_it_begins check (until >= since - 1),
          add constraint merged_into_another check (merged_into <> id)`,
  ]
}

function workersInFull(): RawBuilder<unknown>[] {
  return [
    // Somebody who returns is a new row: the time away stays away.
    sql`alter table organisations.worker
          add language text constraint language_is_known check (language in ('nl', 'en')),
          drop constraint one_worker_per_login_and_municipality,
          add constraint worker_leaves_after_coming check (until >= since - 1),
          add constraint one_worker_per_login_and_municipality
            exclude using gist (municipality with =, subject with =, daterange(since, until + 1) with &&)`,
    sql`create index worker_organisation on organisations.worker (municipality, organisation)`,
    sql.raw(`create table organisations.absence (
      municipality text not null,
      id           uuid not null,
      worker       uuid not null,
      deputy       uuid not null,
      since        date not null,
      until        date not null,
      ${STAMPED},
      primary key (municipality, id),
      constraint absence_ends_after_it_begins check (until >= since - 1),
      constraint nobody_replaces_oneself check (worker <> deputy),
      constraint one_absence_at_a_time exclude using gist
        (municipality with =, worker with =, daterange(since, until + 1) with &&),
      foreign key (municipality, worker) references organisations.worker,
      foreign key (municipality, deputy) references organisations.worker
    )`),
    sql`create index absence_deputy on organisations.absence (municipality, deputy)`,
    walled('organisations.absence', 'select, insert, update'),
    sql.raw(`create table organisations.deputy (
      municipality text not null,
      id           uuid not null,
      worker       uuid not null,
      deputy       uuid not null,
      ${DATED} constraint deputy_ends_after_beginning check (until >= since - 1),
      ${STAMPED},
      primary key (municipality, id),
      constraint nobody_is_deputy_of_oneself check (worker <> deputy),
      constraint one_deputy_at_a_time exclude using gist
        (municipality with =, worker with =, daterange(since, until + 1) with &&),
      foreign key (municipality, worker) references organisations.worker,
      foreign key (municipality, deputy) references organisations.worker
    )`),
    walled('organisations.deputy', 'select, insert, update'),
    sql.raw(`create table organisations.registration (
      municipality text not null,
      id           uuid not null,
      worker       uuid not null,
      register     text not null,
      number       text not null,
      since        date not null,
      until        date not null,
      checked_on   date not null,
      ${STAMPED},
      primary key (municipality, id),
      constraint registration_ends_after_it_begins check (until >= since - 1),
      constraint one_registration_per_register exclude using gist
        (municipality with =, worker with =, register with =, daterange(since, until + 1) with &&),
      foreign key (municipality, worker) references organisations.worker
    )`),
    walled('organisations.registration', 'select, insert, update'),
  ]
}

function rolesInFull(): RawBuilder<unknown>[] {
  return [
    sql`alter table organisations.role_held
          add discipline text,
          add source text not null default 'hand' constraint role_given_by_hand_or_login check (source in ('hand', 'login')),
          add version integer not null default 1,
          add changed_by text not null default 'demo',
          add changed_at timestamptz not null default now(),
          add constraint role_ends_after_it_begins check (until >= since - 1),
          add constraint a_role_is_held_once exclude using gist (municipality with =, worker with =, role with =,
            (coalesce(team, '00000000-0000-0000-0000-000000000000'::uuid)) with =, daterange(since, until + 1) with &&)`,
    sql`alter table organisations.role_held alter changed_by drop default, alter changed_at drop default`,
    sql.raw(`create table organisations.mandate (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      holder_kind  text not null constraint mandate_has_a_holder check (holder_kind in ('worker', 'team', 'organisation')),
      holder       uuid not null,
      powers       text[] not null constraint mandate_gives_something check (cardinality(powers) > 0),
      up_to_cents  bigint constraint mandate_up_to_more_than_nothing check (up_to_cents > 0),
      given_by     text not null,
      source       text not null,
      ${DATED} constraint mandate_ends_after_it_begins check (until >= since - 1),
      ${STAMPED},
      primary key (municipality, id)
    )`),
    sql`create index mandate_holder on organisations.mandate (municipality, holder)`,
    walled('organisations.mandate', 'select, insert, update'),
  ]
}

function publishedToday(): RawBuilder<unknown>[] {
  return [
    sql`drop function organisations.actor_of_session(bytea, timestamptz, date, interval)`,
    // Before the wall is known: from a session to who acts, in one question. Only an active worker is found (N-ID-01).
    sql`create function organisations.actor_of_session(session bytea, at timestamptz, today date, idle interval)
      returns table (worker uuid, name text, municipality text, organisation uuid, roles text[], teams uuid[],
                     language text, used_at timestamptz)
      language sql stable security definer set search_path = pg_catalog as $$
        select w.id, w.name, w.municipality, w.organisation,
               coalesce(array_agg(distinct r.role) filter (where r.role is not null), '{}'),
               coalesce(array_agg(distinct r.team) filter (where r.team is not null), '{}'),
               w.language, s.used_at
        from platform.session s
        join organisations.worker w on w.subject = s.subject and w.municipality = s.municipality
        left join organisations.role_held r on r.municipality = w.municipality and r.worker = w.id
             and r.since <= today and (r.until is null or r.until >= today)
        where s.id_hash = session and s.ends_at > at and s.used_at + idle > at
          and w.since <= today and (w.until is null or w.until >= today)
        group by w.municipality, w.id, s.used_at $$`,
    sql`revoke all on function organisations.actor_of_session(bytea, timestamptz, date, interval) from public`,
    sql`grant execute on function organisations.actor_of_session(bytea, timestamptz, date, interval) to vangnet_app`,
  ]
}
