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

const savings = [
  sql`create table programme.saving (${own},
      programme    uuid not null,
      node         uuid,
      what         text not null,
      track        text not null,
      first_year   integer not null,
      last_year    integer,
      expected_low bigint,
      expected_high bigint,
      cost         bigint,
      places       integer,
      groups       integer,
      otherwise    integer,
      apart_low    bigint,
      apart_high   bigint,
      reasoning    text not null,
      assumptions  text[] not null,
      withdrawn    boolean not null default false,${stamped},
      primary key (municipality, id),
      foreign key (municipality, programme) references programme.programme,
      foreign key (municipality, programme, node) references programme.node (municipality, programme, id),
      constraint a_saving_is_reckoned_whole_or_not check (num_nulls(cost, places, groups, otherwise, apart_low, apart_high) in (0, 6)),
      constraint a_saving_says_how_much check (num_nulls(expected_low, expected_high) = 0 or (num_nulls(expected_low, expected_high) = 2 and cost is not null)),
      constraint a_saving_says_why check (reasoning <> '' and cardinality(assumptions) > 0),
      constraint a_saving_ends_after_it_begins check (last_year >= first_year)
    )`,
  sql`create index saving_programme on programme.saving (municipality, programme)`,
  walled('programme.saving', 'select, insert, update'),
  sql`create table programme.saving_result (${own},
      saving       uuid not null,
      year         integer not null,
      cents        bigint not null,
      how          text not null,${written},
      primary key (municipality, id),
      foreign key (municipality, saving) references programme.saving,
      constraint a_result_says_how_one_knows check (how <> '')
    )`,
  sql`create index saving_result_saving on programme.saving_result (municipality, saving)`,
  walled('programme.saving_result', 'select, insert'),
]

const subsidies = [
  sql`create table programme.subsidy_scheme (${own},
      programme    uuid not null,
      node         uuid,
      name         text not null,
      direction    text not null,
      since        date not null,
      until        date,
      ceiling      bigint,
      basis        text not null,${stamped},
      primary key (municipality, id),
      foreign key (municipality, programme) references programme.programme,
      foreign key (municipality, programme, node) references programme.node (municipality, programme, id),
      constraint a_scheme_ends_after_it_begins check (until >= since),
      constraint a_ceiling_is_not_below_nothing check (ceiling >= 0)
    )`,
  sql`create index subsidy_scheme_programme on programme.subsidy_scheme (municipality, programme)`,
  walled('programme.subsidy_scheme', 'select, insert, update'),
  sql`create table programme.subsidy_application (${own},
      scheme       uuid not null,
      applicant    text not null,
      organisation uuid,
      purpose      text not null,
      asked        bigint not null,
      received_on  date not null,
      decide_by    date,
      granted      bigint,
      decided_on   date,
      conditions   text not null default '',
      account_by   date,
      accounted_on date,
      spent        bigint,
      account_text text not null default '',
      settled      bigint,
      settled_on   date,${stamped},
      primary key (municipality, id),
      foreign key (municipality, scheme) references programme.subsidy_scheme,
      foreign key (municipality, organisation) references organisations.organisation,
      constraint a_grant_stays_within_what_was_asked check (granted between 0 and asked),
      constraint a_settlement_stays_within_the_grant check (settled between 0 and granted),
      constraint a_decision_has_its_day check (num_nulls(granted, decided_on) in (0, 2)),
      constraint an_account_follows_a_grant check (num_nulls(spent, accounted_on) = 2 or (num_nulls(spent, accounted_on) = 0 and granted > 0)),
      constraint a_settlement_follows_an_account check (num_nulls(settled, settled_on) = 2 or (num_nulls(settled, settled_on) = 0 and spent is not null))
    )`,
  sql`create index subsidy_application_scheme on programme.subsidy_application (municipality, scheme)`,
  walled('programme.subsidy_application', 'select, insert, update'),
]

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [...savings, ...subsidies])
}
