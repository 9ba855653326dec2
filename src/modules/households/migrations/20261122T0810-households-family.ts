import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // Besides what the registration says, a family can ask us to keep an address secret (L09).
    sql`alter table households.person
        add column own_secrecy boolean not null default false,
        add column complete_by date`,
    sql`create index person_to_complete on households.person (municipality, complete_by) where complete_by is not null`,
    sql`alter table households.residence add column source text not null default 'own-registration'`,
    sql`update households.residence r set source = p.source from households.person p
        where p.municipality = r.municipality and p.id = r.person`,
    sql`alter table households.relation
        add column strength text constraint contact_has_a_known_strength check (strength in ('strong', 'normal', 'weak', 'strained')),
        add column contact text,
        add column version integer not null default 1,
        add column changed_by text not null default 'import',
        add column changed_at timestamptz not null default now()`,
    sql`alter table households.authority
        add column version integer not null default 1,
        add column changed_by text not null default 'import',
        add column changed_at timestamptz not null default now()`,
    sql`create index authority_holder on households.authority (municipality, holder)`,
    sql`create index person_merged on households.person (municipality, merged_into) where merged_into is not null`,

    // What a source registered stays; what we know better stands beside it.
    sql`create table households.correction (
      municipality text not null,
      id           uuid not null,
      person       uuid not null,
      field        text not null,
      value        text not null,
      why          text not null,
      made_by      text not null,
      made_at      timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, person) references households.person
    )`,
    sql`create index correction_person on households.correction (municipality, person)`,
    walled('households.correction', 'select, insert, update'),

    // facts: everything that is needed to take the merge back.
    sql`create table households.merge (
      municipality text not null,
      id           uuid not null,
      stays        uuid not null,
      goes         uuid not null,
      facts        jsonb not null,
      why          text not null,
      merged_by    text not null,
      merged_at    timestamptz not null,
      undone_why   text,
      undone_by    text,
      undone_at    timestamptz,
      primary key (municipality, id),
      foreign key (municipality, stays) references households.person,
      foreign key (municipality, goes) references households.person
    )`,
    walled('households.merge', 'select, insert, update'),

    // Somebody looked: these two are not one person.
    sql`create table households.distinction (
      municipality text not null,
      one          uuid not null,
      other        uuid not null,
      why          text not null,
      made_by      text not null,
      made_at      timestamptz not null,
      primary key (municipality, one, other),
      foreign key (municipality, one) references households.person,
      foreign key (municipality, other) references households.person,
      constraint a_distinction_names_the_smaller_first check (one < other)
    )`,
    walled('households.distinction', 'select, insert'),

    // The only place where an address is read to be shown. Whose address is secret has none here, and neither has whoever
    // lives with them: one address in a family would give away the other (L09).
    sql`create view households.shown_residence with (security_invoker) as
        select r.municipality, r.id, r.person, r.since, r.until, r.kind, r.source, r.registered_in, s.secret,
               case when not s.secret then a.street end as street, case when not s.secret then a.number end as number,
               case when not s.secret then a.letter end as letter, case when not s.secret then a.addition end as addition,
               case when not s.secret then a.postcode end as postcode, case when not s.secret then a.place end as place,
               case when not s.secret then a.country end as country
        from households.residence r
        join households.person p on p.municipality = r.municipality and p.id = r.person
        join households.address a on a.municipality = r.municipality and a.id = r.address
        cross join lateral (select p.secrecy <> 0 or p.own_secrecy or exists (
          select from households.residence o join households.person q on q.municipality = o.municipality and q.id = o.person
          where o.municipality = r.municipality and o.address = r.address and o.until is null and (q.secrecy <> 0 or q.own_secrecy)
        ) as secret) s`,
    sql`grant select on households.shown_residence to vangnet_app`,
  ])
}
