import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [...entries, ...details.flatMap(detailTable), ...attendances])
}

// Foreign keys are called after the field they are about, so that a refusal points at that field and not at the entry.
// What every register says of an entry stands here once; what is special to a register stands in a table beside it.
const entries = [
  sql`create table programme.entry (
    municipality text not null,
    id           uuid not null,
    programme    uuid not null,
    node         uuid,
    register     text not null,
    title        text not null,
    about        text not null default '',
    owner        uuid,
    owner_since  date,
    offered_to   uuid,
    offered_on   date,
    due          date,
    state        text not null,
    closed_on    date,
    outcome      text not null default '',
    document     text not null default '',
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    -- What others point to when they must stand in the same programme.
    unique (municipality, programme, id),
    constraint programme_fkey foreign key (municipality, programme) references programme.programme,
    constraint node_fkey foreign key (municipality, programme, node) references programme.node (municipality, programme, id),
    constraint owner_fkey foreign key (municipality, owner) references organisations.worker,
    constraint offered_to_fkey foreign key (municipality, offered_to) references organisations.worker,
    constraint advice_has_an_owner_and_a_day check (register <> 'advice' or (owner is not null and due is not null)),
    constraint a_quick_win_has_an_owner_and_a_day check (register <> 'idea' or state <> 'chosen' or (owner is not null and due is not null)),
    constraint what_is_asked_was_asked_on_a_day check ((offered_to is null) = (offered_on is null)),
    constraint what_is_closed_is_not_handed_over check (closed_on is null or offered_to is null)
  )`,
  sql`create index entry_register on programme.entry (municipality, programme, register)`,
  sql`create index entry_node on programme.entry (municipality, programme, node) where node is not null`,
  sql`create index entry_owner on programme.entry (municipality, owner) where closed_on is null`,
  sql`create index entry_offered on programme.entry (municipality, offered_to) where offered_to is not null`,
  sql`create index entry_due on programme.entry (municipality, due) where closed_on is null`,
  walled('programme.entry', 'select, insert, update'),

  // Added to, never changed: the app may not even ask to.
  sql`create table programme.entry_change (
    municipality text not null,
    seq          bigint generated always as identity,
    entry        uuid not null,
    deed         text not null,
    by           text not null,
    by_name      text not null,
    at           timestamptz not null,
    why          text not null default '',
    changes      jsonb not null,
    primary key (municipality, seq),
    foreign key (municipality, entry) references programme.entry
  )`,
  sql`create index entry_change_entry on programme.entry_change (municipality, entry, seq)`,
  sql`create index entry_change_at on programme.entry_change (municipality, at)`,
  walled('programme.entry_change', 'select, insert'),
]

type DetailTable = { name: string; columns: string }

const details: readonly DetailTable[] = [
  {
    name: 'advice',
    columns: `given_by text not null default '', given_on date,
      percent integer check (percent between 0 and 100), degree text, proof text not null default '', reported_on date`,
  },
  {
    name: 'idea',
    columns: `harvest text not null, session text not null default '', works text not null default '',
      impact integer check (impact between 1 and 3), effort integer check (effort between 1 and 3),
      votes integer check (votes >= 0), voted_in text not null default ''`,
  },
  { name: 'council_item', columns: `kind text not null, asked_by text not null default '', asked_on date` },
  { name: 'decision', columns: `body text not null, ${entryOf('subject')}` },
  {
    name: 'standstill',
    columns: `cause text not null, since date not null, hours integer check (hours >= 0)`,
  },
  {
    name: 'meeting',
    columns: `scope text not null, level text not null, importance integer not null check (importance between 1 and 3),
      wished text not null default '', effort text not null default '', hours_per_year integer check (hours_per_year >= 0),
      attends text[] not null default '{}'`,
  },
  {
    name: 'partner',
    columns: `organisation uuid, contact text not null default '', nodes uuid[] not null default '{}',
      constraint organisation_fkey foreign key (municipality, organisation) references organisations.organisation`,
  },
  { name: 'commitment', columns: `${entryOf('partner')}, signed_on date` },
  {
    name: 'communication',
    columns: `doers text[] not null default '{}', on_day date, in_week text, in_words text not null default '',
      channels text[] not null default '{}'`,
  },
  {
    name: 'heard',
    columns: `from_whom text not null default '', source text not null, heard_on date not null, shown boolean not null,
      ${entryOf('question')}`,
  },
]

/** A column that names another entry, of the same municipality. */
function entryOf(column: string): string {
  return `${column} uuid, constraint ${column}_fkey foreign key (municipality, ${column}) references programme.entry`
}

function detailTable({ name, columns }: DetailTable) {
  return [
    sql.raw(`create table programme.${name} (
      municipality text not null,
      entry        uuid not null,
      ${columns},
      primary key (municipality, entry),
      foreign key (municipality, entry) references programme.entry
    )`),
    walled(`programme.${name}`, 'select, insert, update'),
  ]
}

const attendances = [
  sql`create index decision_subject on programme.decision (municipality, subject) where subject is not null`,
  sql`create index commitment_partner on programme.commitment (municipality, partner) where partner is not null`,
  sql`create index heard_question on programme.heard (municipality, question) where question is not null`,
  // One row for each time a meeting met.
  sql`create table programme.attendance (
    municipality text not null,
    id           uuid not null,
    entry        uuid not null,
    "on"         date not null,
    present      text[] not null,
    absent       text[] not null,
    note         text not null default '',
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, entry) references programme.meeting
  )`,
  sql`create unique index a_meeting_meets_once_on_a_day on programme.attendance (municipality, entry, "on")`,
  walled('programme.attendance', 'select, insert, update'),
]
