import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    schemaFor('households'),

    // birth is kept as it came ('20190401', '19950200', '00000000'); the range says which days it can be.
    sql`create table households.person (
      municipality   text not null references organisations.municipality,
      id             uuid not null,
      bsn_sealed     bytea,
      bsn_hash       bytea,
      bsn_source     text,
      bsn_checked_on date,
      given_names    text not null default '',
      prefix         text not null default '',
      family_name    text not null,
      name_key       text not null,
      sound_key      text not null default '',
      sex            text not null default 'unknown' constraint sex_is_known_or_said_unknown check (sex in ('male', 'female', 'unknown')),
      birth          text not null default '00000000' constraint birth_is_eight_digits check (birth ~ '^[0-9]{8}$'),
      birth_from     date,
      birth_until    date,
      expected_birth date,
      death          text constraint death_is_eight_digits check (death ~ '^[0-9]{8}$'),
      secrecy        integer not null default 0 constraint secrecy_is_a_brp_code check (secrecy between 0 and 7),
      suspension     text,
      source         text not null,
      source_ref     text,
      merged_into    uuid,
      version        integer not null default 1,
      changed_by     text not null,
      changed_at     timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, merged_into) references households.person,
      constraint a_bsn_belongs_to_one_person unique (municipality, bsn_hash),
      constraint a_source_knows_a_person_once unique (municipality, source, source_ref)
    )`,
    sql`create index person_name on households.person (municipality, name_key text_pattern_ops)`,
    sql`create index person_birth on households.person (municipality, birth)`,
    sql`create index person_sound on households.person (municipality, sound_key)`,
    walled('households.person', 'select, insert, update'),

    sql`create table households.household (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      name         text not null,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id)
    )`,
    walled('households.household', 'select, insert, update'),

    // A child may belong to two households at the same time: people who share the care.
    sql`create table households.member (
      municipality text not null,
      household    uuid not null,
      person       uuid not null,
      since        date,
      until        date,
      primary key (municipality, household, person),
      foreign key (municipality, household) references households.household,
      foreign key (municipality, person) references households.person
    )`,
    sql`create index member_person on households.member (municipality, person)`,
    walled('households.member', 'select, insert, update, delete'),

    sql`create table households.address (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      street       text not null default '',
      number       text not null default '',
      letter       text not null default '',
      addition     text not null default '',
      postcode     text not null default '',
      place        text not null default '',
      country      text not null default '',
      key          text not null,
      primary key (municipality, id),
      constraint an_address_stands_once unique (municipality, key)
    )`,
    sql`create index address_postcode on households.address (municipality, postcode, number)`,
    walled('households.address', 'select, insert, update'),

    sql`create table households.residence (
      municipality text not null,
      id           uuid not null,
      person       uuid not null,
      address      uuid not null,
      since        text not null default '00000000',
      until        text,
      kind         text not null default 'home',
      registered_in text,
      primary key (municipality, id),
      foreign key (municipality, person) references households.person,
      foreign key (municipality, address) references households.address
    )`,
    sql`create index residence_person on households.residence (municipality, person)`,
    sql`create index residence_address on households.residence (municipality, address)`,
    walled('households.residence', 'select, insert, update, delete'),

    // person is … of other: parent, partner, guardian… Who is not on file stands here by name.
    sql`create table households.relation (
      municipality text not null,
      id           uuid not null,
      person       uuid not null,
      other        uuid,
      other_name   text,
      kind         text not null,
      since        text,
      until        text,
      source       text not null,
      primary key (municipality, id),
      foreign key (municipality, person) references households.person,
      foreign key (municipality, other) references households.person,
      constraint a_relation_names_someone check (other is not null or other_name is not null)
    )`,
    sql`create index relation_person on households.relation (municipality, person)`,
    sql`create index relation_other on households.relation (municipality, other)`,
    walled('households.relation', 'select, insert, update, delete'),

    sql`create table households.authority (
      municipality text not null,
      id           uuid not null,
      child        uuid not null,
      holder       uuid,
      holder_name  text,
      kind         text not null,
      code         text,
      since        text,
      until        text,
      source       text not null,
      primary key (municipality, id),
      foreign key (municipality, child) references households.person,
      foreign key (municipality, holder) references households.person
    )`,
    sql`create index authority_child on households.authority (municipality, child)`,
    walled('households.authority', 'select, insert, update, delete'),
  ])
}
