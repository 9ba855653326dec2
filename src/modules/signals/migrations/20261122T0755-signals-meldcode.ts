import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // A file belongs to the organisation that works on it. Without a signal nobody outside that organisation knows of it.
    // Everything from "acute" to "review_on" follows from the steps and is kept here for lists and jobs.
    sql`create table signals.meldcode_file (
      municipality  text not null references organisations.municipality,
      id            uuid not null,
      number        text not null,
      organisation  uuid not null,
      organisation_kind text not null,
      opened_by     uuid not null,
      opened_at     timestamptz not null,
      signal        uuid,
      client        text not null default '',
      about_adult   boolean not null,
      acute_at_start boolean not null,
      acute         boolean not null,
      open_steps    text[] not null,
      norm          text,
      report_needed boolean,
      help_possible boolean,
      to_be_confirmed boolean not null default false,
      review_on     date,
      passed_signal uuid,
      follow_up     text not null default '',
      closed_by     uuid,
      closed_at     timestamptz,
      version       integer not null default 1,
      changed_by    text not null,
      changed_at    timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, organisation) references organisations.organisation,
      foreign key (municipality, opened_by) references organisations.worker,
      foreign key (municipality, closed_by) references organisations.worker,
      foreign key (municipality, signal) references signals.signal,
      foreign key (municipality, passed_signal) references signals.signal,
      constraint a_meldcode_number_is_used_once unique (municipality, number),
      constraint a_closed_meldcode_file_has_a_closer check ((closed_at is null) = (closed_by is null)),
      constraint help_has_a_review_day check (help_possible is not true or review_on is not null),
      constraint two_decisions_stand_together check ((report_needed is null) = (help_possible is null)),
      constraint a_file_on_a_signal_is_not_passed_on check (signal is null or passed_signal is null)
    )`,
    sql`create unique index a_signal_has_one_open_meldcode_file on signals.meldcode_file (municipality, signal)
        where signal is not null and closed_at is null`,
    sql`create index meldcode_file_opener on signals.meldcode_file (municipality, opened_by, changed_at)`,
    sql`create index meldcode_file_organisation on signals.meldcode_file (municipality, organisation, changed_at)`,
    sql`create index meldcode_file_signal on signals.meldcode_file (municipality, signal) where signal is not null`,
    sql`create index meldcode_file_review on signals.meldcode_file (municipality, review_on) where closed_at is null`,
    walled('signals.meldcode_file', 'select, insert, update'),

    sql`create table signals.meldcode_counter (
      municipality text not null references organisations.municipality,
      year         integer not null,
      last         integer not null,
      primary key (municipality, year)
    )`,
    walled('signals.meldcode_counter', 'select, insert, update'),

    // Append-only: a later record of a step takes the place of an earlier one, never its history.
    sql`create table signals.meldcode_step (
      municipality text not null,
      file         uuid not null,
      nth          integer not null,
      step         text not null constraint a_step_is_one_of_the_five check (step in ('map', 'consult', 'talk', 'weigh', 'decide')),
      state        text not null constraint a_step_has_a_known_state check (state in ('done', 'not-needed', 'later')),
      taken_by     uuid not null,
      taken_at     timestamptz not null,
      text         text not null default '',
      until        date,
      because      text,
      acute        boolean,
      pieces       jsonb not null default '[]',
      kindcheck    jsonb,
      weighing     jsonb,
      decision     jsonb,
      primary key (municipality, file, nth),
      foreign key (municipality, file) references signals.meldcode_file,
      foreign key (municipality, taken_by) references organisations.worker,
      constraint a_step_put_off_has_a_day check ((state = 'later') = (until is not null)),
      constraint a_talk_is_skipped_for_safety_only check ((step = 'talk' and state = 'not-needed') = (because is not null)),
      constraint a_step_not_needed_has_a_reason check (state <> 'not-needed' or text <> ''),
      constraint a_weighing_is_of_the_fourth_step check ((step = 'weigh' and state = 'done') = (weighing is not null)),
      constraint a_decision_is_of_the_fifth_step check ((step = 'decide' and state = 'done') = (decision is not null)),
      constraint a_decision_is_never_not_needed check (step <> 'decide' or state <> 'not-needed')
    )`,
    walled('signals.meldcode_step', 'select, insert'),

    sql`create table signals.meldcode_advice (
      municipality text not null,
      id           uuid not null,
      file         uuid not null,
      nth          integer not null,
      adviser      text not null,
      adviser_worker uuid,
      identity_told boolean not null,
      question     text not null default '',
      answer       text not null default '',
      needs_sharing_record boolean not null,
      recorded_by  uuid not null,
      recorded_at  timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, file) references signals.meldcode_file,
      foreign key (municipality, recorded_by) references organisations.worker,
      foreign key (municipality, adviser_worker) references organisations.worker,
      unique (municipality, file, nth),
      constraint advice_says_something check (question <> '' or answer <> ''),
      constraint nobody_advises_himself check (adviser_worker is distinct from recorded_by)
    )`,
    walled('signals.meldcode_advice', 'select, insert'),

    // What a person did outside this system: nothing here sends anything.
    sql`create table signals.meldcode_report (
      municipality text not null,
      id           uuid not null,
      file         uuid not null,
      nth          integer not null,
      stage        text not null constraint a_report_is_ready_or_made check (stage in ('ready', 'made')),
      made_on      date,
      reference    text not null default '',
      recorded_by  uuid not null,
      recorded_at  timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, file) references signals.meldcode_file,
      foreign key (municipality, recorded_by) references organisations.worker,
      unique (municipality, file, nth),
      constraint a_made_report_has_a_day check ((stage = 'made') = (made_on is not null))
    )`,
    walled('signals.meldcode_report', 'select, insert'),
  ])
}
