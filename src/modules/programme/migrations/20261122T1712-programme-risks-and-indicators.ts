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

const risks = [
  sql`create table programme.risk (${own},
      programme    uuid not null,
      node         uuid,
      text         text not null,
      chance       text not null,
      effect       text not null,
      owner        uuid,
      review_on    date,
      ended_on     date,
      ended_how    text,
      ended_why    text not null default '',${stamped},
      primary key (municipality, id),
      foreign key (municipality, programme) references programme.programme,
      foreign key (municipality, programme, node) references programme.node (municipality, programme, id),
      foreign key (municipality, owner) references organisations.worker,
      constraint a_risk_lies_in_the_matrix check (chance in ('small', 'medium', 'large') and effect in ('small', 'medium', 'large')),
      constraint a_risk_ends_with_why check (num_nulls(ended_on, ended_how) = 2 or (num_nulls(ended_on, ended_how) = 0 and ended_why <> ''))
    )`,
  sql`create index risk_programme on programme.risk (municipality, programme)`,
  walled('programme.risk', 'select, insert, update'),
  sql`create table programme.risk_measure (
      municipality text not null,
      risk         uuid not null,
      place        integer not null,
      text         text not null,
      owner        uuid,
      due          date,
      done_on      date,
      primary key (municipality, risk, place),
      foreign key (municipality, risk) references programme.risk,
      foreign key (municipality, owner) references organisations.worker
    )`,
  walled('programme.risk_measure', 'select, insert, update, delete'),
  // Added to, never changed: where a risk lay and what it said stays to be seen.
  sql`create table programme.risk_change (
      municipality text not null,
      seq          bigint generated always as identity,
      risk         uuid not null,
      deed         text not null,
      chance       text not null,
      effect       text not null,
      text         text not null,
      measures     text[] not null,
      owner        uuid,
      review_on    date,
      why          text not null,${written},
      primary key (municipality, seq),
      foreign key (municipality, risk) references programme.risk
    )`,
  sql`create index risk_change_risk on programme.risk_change (municipality, risk, seq)`,
  walled('programme.risk_change', 'select, insert'),
]

const indicators = [
  sql`create table programme.indicator (${own},
      programme    uuid not null,
      node         uuid,
      name         text not null,
      wish         text not null,
      target_value numeric(13, 3),
      target_by    date,
      baseline_value numeric(13, 3),
      baseline_on  date,
      every        integer,
      meaning      integer not null,
      goal         text not null default 'open',
      goal_on      date,
      goal_why     text not null default '',${stamped},
      primary key (municipality, id),
      foreign key (municipality, programme) references programme.programme,
      foreign key (municipality, programme, node) references programme.node (municipality, programme, id),
      constraint a_figure_comes_every_so_many_months check (every > 0),
      constraint a_target_has_its_day check (num_nulls(target_value, target_by) in (0, 2)),
      constraint a_baseline_has_its_day check (num_nulls(baseline_value, baseline_on) in (0, 2)),
      constraint a_goal_is_closed_with_why check (goal = 'open' or (goal_on is not null and goal_why <> ''))
    )`,
  sql`create index indicator_programme on programme.indicator (municipality, programme)`,
  sql`create index indicator_node on programme.indicator (municipality, node) where node is not null`,
  walled('programme.indicator', 'select, insert, update'),
  // What a figure means, from a day on. Values keep the meaning they were measured with.
  sql`create table programme.indicator_meaning (
      municipality text not null,
      indicator    uuid not null,
      number       integer not null,
      definition   text not null,
      unit         text not null,
      source       text not null,
      since        date,${written},
      primary key (municipality, indicator, number),
      foreign key (municipality, indicator) references programme.indicator
    )`,
  walled('programme.indicator_meaning', 'select, insert'),
  sql`create table programme.indicator_break (${own},
      indicator    uuid not null,
      on_day       date not null,
      why          text not null,${written},
      primary key (municipality, id),
      foreign key (municipality, indicator) references programme.indicator,
      constraint a_break_says_why check (why <> '')
    )`,
  sql`create unique index a_day_has_one_break on programme.indicator_break (municipality, indicator, on_day)`,
  walled('programme.indicator_break', 'select, insert'),
  sql`create table programme.measurement (${own},
      indicator    uuid not null,
      meaning      integer not null,
      on_day       date not null,
      value        numeric(13, 3) not null,
      source       text not null,
      quality      text not null,
      note         text not null default '',
      origin       text not null,
      struck_why   text,${written},${stamped},
      primary key (municipality, id),
      foreign key (municipality, indicator, meaning) references programme.indicator_meaning,
      constraint a_value_has_a_source check (source <> ''),
      constraint a_value_is_struck_with_why check (struck_why <> '')
    )`,
  sql`create unique index a_day_has_one_value on programme.measurement (municipality, indicator, on_day) where struck_why is null`,
  walled('programme.measurement', 'select, insert, update'),
]

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [...risks, ...indicators])
}
