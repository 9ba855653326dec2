import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, imports)
}

// The file itself is not kept, only its hash; the draft goes when it is dropped or its days are over. JSON as text: a report
// may hold characters that jsonb refuses.
const imports = [
  sql`create table programme.import (
    municipality text not null references organisations.municipality,
    id           uuid not null,
    file         text not null,
    hash         text not null,
    state        text not null constraint an_import_is_open_saved_or_dropped check (state in ('open', 'saved', 'dropped')),
    draft        text not null,
    programme    uuid,
    by_name      text not null,
    at           timestamptz not null,
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, programme) references programme.programme,
    constraint what_was_saved_stands_in_a_programme check ((state = 'saved') = (programme is not null))
  )`,
  sql`create index import_hash on programme.import (municipality, hash)`,
  sql`create index import_programme on programme.import (municipality, programme) where programme is not null`,
  sql`create index import_age on programme.import (municipality, changed_at) where draft <> ''`,
  walled('programme.import', 'select, insert, update'),
]
