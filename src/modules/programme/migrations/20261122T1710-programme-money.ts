import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

/** `seq` is the order in which things were entered; ids of the same moment have none. */
const own = sql`
      municipality text not null,
      id           uuid not null,
      seq          bigint not null generated always as identity`
const stamped = sql`
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null`
/** Who wrote a row that is only ever added. */
const written = sql`
      by           text not null,
      by_name      text not null,
      at           timestamptz not null`

const money = [
  sql`create table programme.money_source (${own},
      programme    uuid not null,
      name         text not null,
      payer        text not null,
      nature       text not null,
      cents        bigint not null,
      first_year   integer,
      last_year    integer,
      note         text not null default '',
      withdrawn    boolean not null default false,${stamped},
      primary key (municipality, id),
      unique (municipality, programme, id),
      foreign key (municipality, programme) references programme.programme,
      constraint a_source_gives_no_less_than_nothing check (cents >= 0),
      constraint a_source_that_returns_has_a_first_year check (first_year is not null or (nature = 'incidental' and last_year is null)),
      constraint a_source_ends_after_it_begins check (last_year >= first_year)
    )`,
  walled('programme.money_source', 'select, insert, update'),
  sql`create table programme.budget_line (${own},
      programme    uuid not null,
      node         uuid,
      effort       text not null,
      nature       text not null,
      first_year   integer,
      last_year    integer,
      unit         text,
      price        bigint,
      quantity     numeric(12, 3),
      times        numeric(12, 3),
      stated       bigint,
      on_top       text not null,
      source       uuid,
      note         text not null default '',
      withdrawn    boolean not null default false,${stamped},
      primary key (municipality, id),
      foreign key (municipality, programme) references programme.programme,
      foreign key (municipality, programme, node) references programme.node (municipality, programme, id),
      foreign key (municipality, programme, source) references programme.money_source (municipality, programme, id),
      constraint a_line_costs_no_less_than_nothing check (stated >= 0 and price >= 0 and quantity >= 0 and times >= 0),
      constraint a_line_is_reckoned_whole_or_not check (num_nulls(unit, price, quantity, times) in (0, 4)),
      constraint a_line_that_returns_has_a_first_year check (first_year is not null or (nature = 'incidental' and last_year is null)),
      constraint a_line_ends_after_it_begins check (last_year >= first_year)
    )`,
  sql`create index budget_line_programme on programme.budget_line (municipality, programme)`,
  sql`create index budget_line_source on programme.budget_line (municipality, source) where source is not null`,
  walled('programme.budget_line', 'select, insert, update'),
  sql`create table programme.budget_share (
      municipality text not null,
      line         uuid not null,
      payer        text not null,
      weight       integer not null,
      primary key (municipality, line, payer),
      foreign key (municipality, line) references programme.budget_line,
      constraint a_share_weighs_something check (weight > 0)
    )`,
  walled('programme.budget_share', 'select, insert, update, delete'),
  sql`create table programme.booking (${own},
      line         uuid not null,
      year         integer not null,
      kind         text not null,
      cents        bigint not null,
      on_day       date not null,
      what         text not null,${written},
      primary key (municipality, id),
      foreign key (municipality, line) references programme.budget_line,
      constraint a_booking_moves_money check (cents <> 0)
    )`,
  sql`create index booking_line on programme.booking (municipality, line)`,
  walled('programme.booking', 'select, insert'),
  sql`create table programme.stated_total (${own},
      programme    uuid not null,
      nature       text,
      year         integer,
      cents        bigint not null,
      stands       text not null,
      withdrawn    boolean not null default false,${stamped},
      primary key (municipality, id),
      foreign key (municipality, programme) references programme.programme
    )`,
  sql`create index stated_total_programme on programme.stated_total (municipality, programme)`,
  walled('programme.stated_total', 'select, insert, update'),
]

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [...money])
}
