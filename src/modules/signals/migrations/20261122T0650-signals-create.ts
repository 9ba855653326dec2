import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    schemaFor('signals'),

    // A signal has a team and a due moment from its first instant (promise 1); who it is about may not be known yet.
    sql`create table signals.signal (
      municipality  text not null references organisations.municipality,
      id            uuid not null,
      number        text not null,
      received_at   timestamptz not null,
      door          text not null constraint a_signal_comes_by_a_door check (door in ('public', 'partner', 'api', 'staff')),
      danger        boolean not null default false,
      kinds         text[] not null,
      about         text[] not null,
      pieces        jsonb not null,
      child         text not null default '',
      child_birth   date,
      postcode      text not null default '',
      school_postcode text not null default '',
      anonymous     boolean not null default false,
      protected     boolean not null default false,
      reporter      uuid,
      reporter_organisation uuid,
      reporter_name text not null default '',
      reporter_contact text not null default '',
      household     uuid,
      dossier       uuid,
      team          uuid not null,
      handler       uuid,
      due_at        timestamptz not null,
      feedback_due  date not null,
      state         text not null default 'new' constraint a_signal_is_in_a_known_state check (state in ('new', 'weighing', 'passed-on', 'taken-up', 'closed')),
      outcome       text,
      outcome_reason text,
      version       integer not null default 1,
      changed_by    text not null,
      changed_at    timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, team) references organisations.team,
      foreign key (municipality, handler) references organisations.worker,
      foreign key (municipality, household) references households.household,
      foreign key (municipality, dossier) references dossiers.dossier,
      constraint a_signal_number_is_used_once unique (municipality, number),
      constraint an_anonymous_reporter_has_no_name check (not anonymous or (reporter is null and reporter_name = '')),
      constraint a_handled_signal_has_a_handler check (state not in ('weighing', 'taken-up') or handler is not null)
    )`,
    sql`create index signal_inbox on signals.signal (municipality, team, due_at) where state in ('new', 'weighing', 'passed-on')`,
    sql`create index signal_handler on signals.signal (municipality, handler, due_at) where state in ('new', 'weighing', 'passed-on')`,
    sql`create index signal_household on signals.signal (municipality, household) where household is not null`,
    sql`create index signal_reporter on signals.signal (municipality, reporter, received_at) where reporter is not null`,
    sql`create index signal_received on signals.signal (municipality, received_at)`,
    walled('signals.signal', 'select, insert, update'),

    sql`create table signals.counter (
      municipality text not null references organisations.municipality,
      year         integer not null,
      last         integer not null,
      primary key (municipality, year)
    )`,
    walled('signals.counter', 'select, insert, update'),

    sql`create table signals.feedback (
      municipality text not null,
      id           uuid not null,
      signal       uuid not null,
      sentences    text[] not null constraint feedback_says_something check (cardinality(sentences) > 0),
      text         text not null default '',
      channel      text not null,
      given_at     timestamptz not null,
      given_by     uuid not null,
      read_at      timestamptz,
      satisfied    boolean,
      answer       text not null default '',
      answered_at  timestamptz,
      primary key (municipality, id),
      foreign key (municipality, signal) references signals.signal
    )`,
    sql`create index feedback_signal on signals.feedback (municipality, signal)`,
    walled('signals.feedback', 'select, insert, update'),

    // The reporter without account reads by a secret link; only its hash is kept.
    sql`create table signals.link (
      municipality text not null,
      token_hash   bytea not null,
      signal       uuid not null,
      expires_at   timestamptz not null,
      primary key (municipality, token_hash),
      foreign key (municipality, signal) references signals.signal
    )`,
    walled('signals.link', 'select, insert'),
  ])
}
