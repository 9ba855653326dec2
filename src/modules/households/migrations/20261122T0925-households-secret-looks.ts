import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // Who looked at a secret address, and why in their own words (L09). Nothing is changed in it, nor taken out.
    sql`create table households.secret_look (
      municipality text not null,
      id           uuid not null,
      household    uuid not null,
      person       uuid not null,
      worker       uuid not null,
      worker_name  text not null,
      why          text not null,
      looked_at    timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, household) references households.household,
      foreign key (municipality, person) references households.person,
      foreign key (municipality, worker) references organisations.worker
    )`,
    sql`create index secret_look_household on households.secret_look (municipality, household)`,
    walled('households.secret_look', 'select, insert'),

    // Under which mark a source said so: who is one person by merging has homes by several.
    sql`alter table households.residence add column source_ref text`,
    sql`update households.residence r set source_ref = p.source_ref from households.person p
        where p.municipality = r.municipality and p.id = r.person and p.source = r.source`,
    sql`create index residence_source_ref on households.residence (municipality, source, source_ref) where source_ref is not null`,

    // An address as people write it: "Weeshuisstraat 12 a, 7741 AB Coevorden".
    sql`create function households.address_line(street text, number text, letter text, addition text, postcode text, place text)
        returns text language sql immutable as $$
          select nullif(concat_ws(', ',
            nullif(concat_ws(' ', nullif(street, ''), nullif(concat(number, letter), ''), nullif(addition, '')), ''),
            nullif(concat_ws(' ', case when length(postcode) = 6 then left(postcode, 4) || ' ' || right(postcode, 2) else nullif(postcode, '') end, nullif(place, '')), '')), '')
        $$`,
  ])
}
