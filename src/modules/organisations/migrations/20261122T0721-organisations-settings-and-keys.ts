import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // A value holds from its first day until the next one begins: two can never hold at once, and there is never a gap.
    sql`create table organisations.setting (
      municipality text not null references organisations.municipality,
      key          text not null,
      since        date not null,
      value        jsonb,
      source       text not null,
      withdrawn    boolean not null default false,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      constraint one_value_from_a_day primary key (municipality, key, since)
    )`,
    sql`comment on column organisations.setting.value is 'null: from this day the shipped value holds again'`,
    walled('organisations.setting', 'select, insert, update'),

    // Only the hash of a key is kept: whoever reads this table cannot come in with it (L10).
    sql`create table organisations.api_key (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      organisation uuid not null,
      label        text not null,
      hash         bytea constraint a_key_opens_one_door unique,
      hint         text not null default '',
      since        date not null,
      until        date not null,
      used_on      date,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      constraint key_ends_after_it_begins check (until >= since - 1),
      foreign key (municipality, organisation) references organisations.organisation
    )`,
    sql`create index api_key_organisation on organisations.api_key (municipality, organisation)`,
    walled('organisations.api_key', 'select, insert, update'),

    // Before the wall is known: from a key to the partner whose system asks. An ended key or partner is nobody.
    sql`create function organisations.actor_of_key(key_hash bytea, today date)
      returns table (key uuid, label text, municipality text, organisation uuid, name text, used_on date)
      language sql stable security definer set search_path = pg_catalog as $$
        select k.id, k.label, k.municipality, k.organisation, o.name, k.used_on
        from organisations.api_key k
        join organisations.organisation o on o.municipality = k.municipality and o.id = k.organisation
        where k.hash = key_hash and k.since <= today and k.until >= today
          and o.since <= today and (o.until is null or o.until >= today) $$`,
    // Which municipalities give roles by the claims of a login, on a day; a login has no municipality yet.
    sql`create function organisations.login_settings(setting_key text, today date)
      returns table (municipality text, value jsonb)
      language sql stable security definer set search_path = pg_catalog as $$
        select m.code, s.value from organisations.municipality m
        join lateral (select value from organisations.setting
                      where municipality = m.code and key = setting_key and since <= today and not withdrawn
                      order by since desc limit 1) s on true
        where s.value is not null $$`,
    sql`revoke all on function organisations.actor_of_key(bytea, date) from public`,
    sql`revoke all on function organisations.login_settings(text, date) from public`,
    sql`grant execute on function organisations.actor_of_key(bytea, date) to vangnet_app`,
    sql`grant execute on function organisations.login_settings(text, date) to vangnet_app`,
  ])
}
