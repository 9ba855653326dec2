import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [...adoption, ...planning, ...status, ...moments, ...links, ...pilots])
}

// What was adopted stays as it was beside what it became: the app can add to it, and nothing else.
const adoption = [
  sql`alter table programme.programme add adopted_on date, add adopted_by text not null default ''`,
  sql`create table programme.baseline (
    municipality text not null,
    node         uuid not null,
    name         text not null,
    what         text not null,
    result       text not null,
    adopted_on   date not null,
    at           timestamptz not null,
    by_name      text not null,
    primary key (municipality, node),
    foreign key (municipality, node) references programme.node
  )`,
  walled('programme.baseline', 'select, insert'),
]

const planning = [
  sql`create table programme.planning (
    municipality text not null,
    node         uuid not null,
    sort         text not null constraint a_planning_is_the_first_or_todays check (sort in ('baseline', 'current')),
    periods      text[] not null,
    at           timestamptz not null,
    by_name      text not null,
    primary key (municipality, node, sort),
    foreign key (municipality, node) references programme.node,
    constraint a_planning_is_in_quarters_and_half_years
      check (array_to_string(periods, ' ') || ' ' ~ '^((\\d{4}-(Q[1-4]|H[12]))? )*$')
  )`,
  walled('programme.planning', 'select, insert, update'),
  sql`create function programme.keep_baseline() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if old.sort = 'baseline' or new.sort = 'baseline' then
        raise exception 'The first planning of % stays.', old.node
          using errcode = 'check_violation', constraint = 'the_first_planning_stays', schema = 'programme', table = 'planning';
      end if;
      return new;
    end $$`,
  sql`create trigger the_first_planning_stays before update on programme.planning
      for each row execute function programme.keep_baseline()`,
]

const status = [
  sql`create table programme.status (
    municipality text not null,
    id           uuid not null,
    node         uuid not null,
    code         text not null,
    since        date not null,
    until        date,
    end_day      date,
    reason       text not null default '',
    withdrawn    boolean not null default false,
    at           timestamptz not null,
    by_name      text not null,
    primary key (municipality, id),
    foreign key (municipality, node) references programme.node,
    constraint a_status_ends_after_it_begins check (until is null or until >= since),
    constraint one_status_at_a_time exclude using gist
      (municipality with =, node with =, daterange(since, until, '[]') with &&) where (not withdrawn)
  )`,
  sql`create index status_node on programme.status (municipality, node, since)`,
  walled('programme.status', 'select, insert, update'),
]

const moments = [
  sql`create table programme.moment (
    municipality text not null,
    id           uuid not null,
    programme    uuid not null,
    name         text not null,
    on_day       date not null,
    asked_from   date not null,
    due          date not null,
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    unique (municipality, programme, id),
    foreign key (municipality, programme) references programme.programme,
    constraint a_moment_is_asked_before_it_is_due check (asked_from <= due)
  )`,
  sql`create unique index a_moment_has_its_own_name on programme.moment (municipality, programme, lower(name))`,
  sql`create index moment_open on programme.moment (municipality, asked_from)`,
  walled('programme.moment', 'select, insert, update'),
  sql`create table programme.state (
    municipality text not null,
    id           uuid not null,
    programme    uuid not null,
    moment       uuid not null,
    node         uuid not null,
    text         text not null,
    next         text not null default '',
    by_name      text not null,
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, programme, moment) references programme.moment (municipality, programme, id),
    foreign key (municipality, programme, node) references programme.node (municipality, programme, id),
    constraint one_state_per_part_and_moment unique (municipality, moment, node)
  )`,
  sql`create index state_node on programme.state (municipality, node)`,
  walled('programme.state', 'select, insert, update'),
]

const links = [
  sql`create table programme.link (
    municipality text not null,
    id           uuid not null,
    node         uuid not null,
    kind         text not null,
    title        text not null,
    reference    text not null default '',
    url          text not null default '',
    other_node   uuid,
    other_programme uuid,
    note         text not null default '',
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, node) references programme.node,
    foreign key (municipality, other_node) references programme.node,
    foreign key (municipality, other_programme) references programme.programme,
    constraint a_part_is_not_linked_to_itself check (other_node <> node)
  )`,
  sql`create index link_node on programme.link (municipality, node)`,
  sql`create index link_other_node on programme.link (municipality, other_node) where other_node is not null`,
  walled('programme.link', 'select, insert, update, delete'),
]

const pilots = [
  sql`alter table programme.node add runs_since date, add runs_until date,
    add constraint a_pilot_ends_after_it_begins check (runs_until is null or runs_until >= runs_since)`,
  sql`create table programme.evaluation (
    municipality text not null,
    id           uuid not null,
    node         uuid not null,
    sort         text not null constraint an_evaluation_looks_back_or_decides check (sort in ('evaluation', 'decision')),
    on_day       date not null,
    question     text not null default '',
    held_on      date,
    outcome      text not null default '',
    decision     text,
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, node) references programme.node,
    constraint what_was_held_says_what_came_out check ((held_on is null) = (outcome = '')),
    constraint a_decision_is_taken_where_one_is_due
      check ((decision is not null) = (sort = 'decision' and held_on is not null))
  )`,
  sql`create index evaluation_node on programme.evaluation (municipality, node)`,
  walled('programme.evaluation', 'select, insert, update'),
  sql`create table programme.step (
    municipality text not null,
    node         uuid not null,
    code         text not null,
    done_on      date,
    note         text not null default '',
    at           timestamptz not null,
    by_name      text not null,
    primary key (municipality, node, code),
    foreign key (municipality, node) references programme.node
  )`,
  walled('programme.step', 'select, insert, update'),
]
