import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

/** What handling, routing, feedback and accumulation keep beside the signal itself. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`alter table signals.signal
      add purpose       text not null default 'worry' constraint a_signal_is_a_worry_or_a_question check (purpose in ('worry', 'question')),
      add reporter_kind text,
      add reference     text,
      add wishes        jsonb not null default '{}',
      add noted_by      uuid,
      add routed        jsonb,
      add offered_to    uuid,
      add offer         jsonb,
      add receiver      text,
      add closed_at     timestamptz,
      add closed_by     text,
      add feedback_again_due date,
      add foreign key (municipality, noted_by) references organisations.worker,
      add foreign key (municipality, offered_to) references organisations.team,
      add constraint a_signal_passed_on_waits_for_a_team check ((state = 'passed-on') = (offered_to is not null and offer is not null)),
      add constraint a_closed_signal_says_how_it_ended check (state <> 'closed' or (outcome is not null and outcome_reason is not null))`,
    sql`alter table signals.signal add constraint an_anonymous_reporter_cannot_be_reached
        check (not anonymous or (reporter_organisation is null and reporter_contact = ''))`,
    sql`create unique index a_system_gives_a_signal_once on signals.signal (municipality, reporter_organisation, reference) where reference is not null`,
    sql`create index signal_offered on signals.signal (municipality, offered_to, due_at) where offered_to is not null`,
    sql`create index signal_in_hand on signals.signal (municipality, team, due_at) where state <> 'closed'`,
    sql`create index signal_due on signals.signal (municipality, due_at) where state <> 'closed'`,

    // What happened to a signal, by whom, when and why; only ever added to.
    sql`create table signals.change (
      municipality text not null,
      id           uuid not null,
      signal       uuid not null,
      action       text not null,
      by_id        text not null,
      by_name      text not null,
      at           timestamptz not null,
      reason       text not null default '',
      primary key (municipality, id),
      foreign key (municipality, signal) references signals.signal
    )`,
    sql`create index change_signal on signals.change (municipality, signal, at)`,
    walled('signals.change', 'select, insert'),

    // Who was told that a due moment passed: each level once per due moment.
    sql`create table signals.told (
      municipality text not null,
      signal       uuid not null,
      about        text not null constraint a_lateness_is_of_handling_or_feedback check (about in ('handling', 'feedback')),
      level        integer not null,
      due_at       timestamptz not null,
      told_role    text not null,
      at           timestamptz not null,
      primary key (municipality, signal, about, level, due_at),
      foreign key (municipality, signal) references signals.signal
    )`,
    walled('signals.told', 'select, insert'),

    // The rules as they were and are: a change is a new version, the old ones stay to explain old signals.
    sql`create table signals.routing (
      municipality text not null references organisations.municipality,
      version      integer not null,
      rules        jsonb not null,
      nets         jsonb not null,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, version)
    )`,
    walled('signals.routing', 'select, insert'),

    // The children a signal is about, once they are found.
    sql`create table signals.child (
      municipality text not null,
      signal       uuid not null,
      person       uuid not null,
      primary key (municipality, signal, person),
      foreign key (municipality, signal) references signals.signal,
      foreign key (municipality, person) references households.person
    )`,
    sql`create index child_person on signals.child (municipality, person)`,
    walled('signals.child', 'select, insert, update, delete'),
  ])
}
