import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // A task that goes with the watch or the direction has no worker of its own: whoever has those has the task.
    sql`create table dossiers.task (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      kind         text not null,
      goes_with    text not null constraint a_task_goes_with_somebody check (goes_with in ('worker', 'watch', 'direction')),
      worker       uuid,
      dossier      uuid,
      title        text not null default '',
      about        uuid,
      due          date not null,
      cause        text,
      made_by      text not null,
      made_at      timestamptz not null,
      done_at      timestamptz,
      done_by      text,
      outcome      text not null default '',
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      foreign key (municipality, worker) references organisations.worker,
      constraint nothing_without_somebody check (worker is not null or (goes_with <> 'worker' and dossier is not null))
    )`,
    // What asks for a task asks once, however often it is looked at.
    sql`create unique index one_open_task_per_cause on dossiers.task (municipality, cause) where done_at is null and cause is not null`,
    sql`create index task_worker on dossiers.task (municipality, worker, due) where done_at is null`,
    sql`create index task_dossier on dossiers.task (municipality, dossier, due)`,
    walled('dossiers.task', 'select, insert, update'),

    sql`create table dossiers.task_step (
      municipality text not null,
      id           uuid not null,
      task         uuid not null,
      kind         text not null,
      at           timestamptz not null,
      by           text not null,
      by_name      text not null,
      before       text not null default '',
      after        text not null default '',
      reason       text not null default '',
      primary key (municipality, id),
      foreign key (municipality, task) references dossiers.task
    )`,
    sql`create index task_step_task on dossiers.task_step (municipality, task, at)`,
    walled('dossiers.task_step', 'select, insert'),
  ])
}
