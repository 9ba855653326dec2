import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [schemaFor('programme'), ...programmes, ...nodes, ...acyclic, ...history])
}

const programmes = [
  sql`create table programme.programme (
    municipality text not null references organisations.municipality,
    id           uuid not null,
    name         text not null,
    since        date not null,
    until        date,
    public       boolean not null,
    note         text not null default '',
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    constraint a_programme_ends_after_it_begins check (until is null or until >= since)
  )`,
  sql`create unique index a_programme_has_its_own_name on programme.programme (municipality, lower(name))`,
  walled('programme.programme', 'select, insert, update'),
]

const nodes = [
  sql`create table programme.node (
    municipality text not null,
    id           uuid not null,
    programme    uuid not null,
    parent       uuid,
    kind         text not null,
    place        integer not null,
    name         text not null,
    what         text not null default '',
    result       text not null default '',
    from_what    text not null default '',
    to_what      text not null default '',
    by_what      text not null default '',
    owner        uuid,
    ended        date,
    successor    uuid,
    origin       uuid,
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    -- What others point to when they must stand in the same programme.
    unique (municipality, programme, id),
    foreign key (municipality, programme) references programme.programme,
    foreign key (municipality, programme, parent) references programme.node (municipality, programme, id),
    foreign key (municipality, owner) references organisations.worker,
    foreign key (municipality, successor) references programme.node,
    foreign key (municipality, origin) references programme.node,
    constraint a_node_never_goes_on_in_itself check (successor <> id and origin <> id),
    constraint what_goes_on_has_ended check (successor is null or ended is not null)
  )`,
  sql`create index node_tree on programme.node (municipality, programme, parent, place)`,
  sql`create index node_owner on programme.node (municipality, owner) where owner is not null`,
  sql`create index node_successor on programme.node (municipality, successor) where successor is not null`,
  sql`create unique index a_node_is_carried_over_once on programme.node (municipality, origin) where origin is not null`,
  walled('programme.node', 'select, insert, update'),
]

// Two people who move at the same moment could each make half a ring: one after the other per programme, and each looks at
// what the other left. Reads past the wall on purpose, as everything that keeps a promise for all.
const acyclic = [
  sql`create function programme.refuse_ring() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
    begin
      if new.parent is null then return new; end if;
      perform 1 from programme.programme where municipality = new.municipality and id = new.programme for no key update;
      if exists (
        with recursive above(id) as (
          select new.parent
          union
          select n.parent from programme.node n join above a on n.municipality = new.municipality and n.id = a.id
          where n.parent is not null)
        select from above where id = new.id) then
        raise exception 'Node % would stand under itself.', new.id
          using errcode = 'check_violation', constraint = 'a_node_never_stands_under_itself', schema = 'programme', table = 'node';
      end if;
      return new;
    end $$`,
  sql`create trigger a_node_never_stands_under_itself before insert or update of parent on programme.node
      for each row execute function programme.refuse_ring()`,
]

// Added to, never changed: the app may not even ask to.
const history = [
  sql`create table programme.node_change (
    municipality text not null,
    seq          bigint generated always as identity,
    node         uuid not null,
    kind         text not null,
    by           text not null,
    by_name      text not null,
    at           timestamptz not null,
    why          text not null default '',
    before       jsonb not null,
    after        jsonb not null,
    primary key (municipality, seq),
    foreign key (municipality, node) references programme.node
  )`,
  sql`create index node_change_node on programme.node_change (municipality, node, seq)`,
  walled('programme.node_change', 'select, insert'),
]
