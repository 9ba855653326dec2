import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // The registration itself holds a few numbers twice; both lists are kept, and people look at it (N-BSN-01).
    sql`alter table households.person drop constraint a_bsn_belongs_to_one_person`,
    sql`create index person_bsn on households.person (municipality, bsn_hash) where bsn_hash is not null`,
    // What the source said, as it came and without numbers; the columns beside it are what we search and reckon by.
    sql`alter table households.person
        add column name jsonb,
        add column registered jsonb,
        add column registered_hash bytea,
        add column registered_in text`,

    // Every word of every name somebody has or had, folded: found from any of them.
    sql`create table households.name_word (
      municipality text not null,
      word         text not null,
      person       uuid not null,
      primary key (municipality, word, person),
      foreign key (municipality, person) references households.person
    )`,
    sql`create index name_word_prefix on households.name_word (municipality, word text_pattern_ops)`,
    sql`create index name_word_person on households.name_word (municipality, person)`,
    walled('households.name_word', 'select, insert, update, delete'),

    // Persons that may be one always share a key: doubles are found without comparing everybody with everybody.
    sql`create table households.likeness_key (
      municipality text not null,
      key          text not null,
      person       uuid not null,
      primary key (municipality, key, person),
      foreign key (municipality, person) references households.person
    )`,
    sql`create index likeness_key_person on households.likeness_key (municipality, person)`,
    walled('households.likeness_key', 'select, insert, update, delete'),

    sql`alter table households.household add column source_ref text`,
    sql`create unique index a_source_makes_a_household_once on households.household (municipality, source_ref) where source_ref is not null`,
    sql`alter table households.relation add column ended_by_death boolean not null default false`,
  ])
}
