import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // Noted when somebody is written down, so that the list of possible doubles compares nobody with everybody.
    sql`create table households.look_alike (
      municipality text not null,
      one          uuid not null,
      other        uuid not null,
      primary key (municipality, one, other),
      foreign key (municipality, one) references households.person,
      foreign key (municipality, other) references households.person
    )`,
    walled('households.look_alike', 'select, insert'),
  ])
}
