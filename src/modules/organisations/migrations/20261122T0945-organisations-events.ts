import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // What a key opens. Keys from before open what they did.
    sql`alter table organisations.api_key add column scopes text[] not null default '{give-signals,read-feedback}'`,
    sql`alter table organisations.api_key alter column scopes drop default`,
    sql`drop function organisations.actor_of_key(bytea, date)`,
    sql`create function organisations.actor_of_key(key_hash bytea, today date)
      returns table (key uuid, label text, municipality text, organisation uuid, name text, used_on date, scopes text[])
      language sql stable security definer set search_path = pg_catalog as $$
        select k.id, k.label, k.municipality, k.organisation, o.name, k.used_on, k.scopes
        from organisations.api_key k
        join organisations.organisation o on o.municipality = k.municipality and o.id = k.organisation
        where k.hash = key_hash and k.since <= today and k.until >= today
          and o.since <= today and (o.until is null or o.until >= today) $$`,
    sql`revoke all on function organisations.actor_of_key(bytea, date) from public`,
    sql`grant execute on function organisations.actor_of_key(bytea, date) to vangnet_app`,

    // Which events a system of a partner hears, and where. The secret that signs them is in no table (README of the platform).
    sql`create table organisations.event_subscription (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      organisation uuid not null,
      address      text not null,
      kinds        text[] not null constraint a_subscription_is_about_something check (cardinality(kinds) > 0),
      round        integer not null default 0,
      made_at      timestamptz not null,
      ended_at     timestamptz,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, organisation) references organisations.organisation
    )`,
    sql`comment on column organisations.event_subscription.round is 'how often the signing secret was made; it is derived from this'`,
    sql`create unique index an_address_is_told_once on organisations.event_subscription (municipality, organisation, address)
        where ended_at is null`,
    walled('organisations.event_subscription', 'select, insert, update'),

    // One event for one subscription: ids only, nobody's data.
    sql`create table organisations.event_delivery (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      subscription uuid not null,
      event        uuid not null,
      kind         text not null,
      subject      uuid not null,
      at           timestamptz not null,
      state        text not null default 'waiting'
                   constraint a_delivery_waits_arrives_or_fails check (state in ('waiting', 'delivered', 'failed')),
      attempts     integer not null default 0,
      tried_at     timestamptz,
      result       text not null default '',
      version      integer not null default 1,
      primary key (municipality, id),
      constraint an_event_is_told_once unique (municipality, subscription, event),
      foreign key (municipality, subscription) references organisations.event_subscription
    )`,
    sql`create index event_delivery_failed on organisations.event_delivery (municipality, at) where state = 'failed'`,
    sql`create index event_delivery_at on organisations.event_delivery (municipality, at)`,
    walled('organisations.event_delivery', 'select, insert, update, delete'),
  ])
}
