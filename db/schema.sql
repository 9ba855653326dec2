-- The whole schema in one place, for readers. Made from a migrated database by scripts/generate.ts; change a migration
-- instead. The schema "jobs" belongs to pg-boss and is left out.

create extension btree_gist;

-- ──────────────────────────────────────── audit

create schema audit;
grant usage on schema audit to vangnet_app;

create table audit.line (
  seq bigint generated always as identity not null,
  tx xid8 default pg_current_xact_id() not null,
  at timestamp with time zone not null,
  municipality text,
  action text not null,
  use_case text not null,
  outcome text not null,
  actor_kind text not null,
  actor text not null,
  actor_name text not null,
  roles text[] not null,
  organisation text,
  purpose text not null,
  client text,
  object text not null,
  households uuid[] not null,
  origin text not null,
  granted_by text not null,
  emergency boolean not null,
  trace text not null,
  constraint line_pkey PRIMARY KEY (seq)
);
CREATE INDEX line_actor ON audit.line USING btree (actor, at);
CREATE INDEX line_households ON audit.line USING gin (households) WHERE (households <> '{}'::uuid[]);
CREATE INDEX line_tx ON audit.line USING btree (tx);
alter table audit.line enable row level security;
create policy own_municipality on audit.line using ((municipality = current_setting('vangnet.municipality'::text, true))) with check ((NOT (municipality IS DISTINCT FROM NULLIF(current_setting('vangnet.municipality'::text, true), ''::text))));
grant select, insert on audit.line to vangnet_app;

create table audit.seal (
  no integer not null,
  up_to xid8 not null,
  seqs bigint[] not null,
  digests bytea[] not null,
  previous bytea not null,
  head bytea not null,
  at timestamp with time zone not null,
  constraint seal_pkey PRIMARY KEY (no)
);
grant select, insert on audit.seal to vangnet_app;

CREATE OR REPLACE FUNCTION audit.digest(line audit.line)
 RETURNS bytea
 LANGUAGE sql
 STABLE
 SET "TimeZone" TO 'UTC'
AS $function$ select sha256(convert_to(jsonb_strip_nulls(to_jsonb(line))::text, 'UTF8')) $function$;

grant execute on function audit.digest(audit.line) to vangnet_app, public;

CREATE OR REPLACE FUNCTION audit.unsealed(since xid8)
 RETURNS TABLE(seq bigint, digest bytea, up_to xid8)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select l.seq, audit.digest(l), pg_snapshot_xmin(pg_current_snapshot())
           from audit.line l
           where l.tx >= since and l.tx < pg_snapshot_xmin(pg_current_snapshot())
           order by l.tx, l.seq $function$;

grant execute on function audit.unsealed(xid8) to vangnet_app;

-- ──────────────────────────────────────── desk

create schema desk;
grant usage on schema desk to vangnet_app;

create table desk.choice (
  municipality text not null,
  worker uuid not null,
  choices jsonb not null,
  version integer default 1 not null,
  constraint choice_pkey PRIMARY KEY (municipality, worker),
  constraint choice_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
alter table desk.choice enable row level security;
create policy own_municipality on desk.choice using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on desk.choice to vangnet_app;

create table desk.draft (
  municipality text not null,
  worker uuid not null,
  key text not null,
  content jsonb not null,
  version integer default 1 not null,
  saved_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (municipality, worker, key),
  constraint draft_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
CREATE INDEX draft_ends ON desk.draft USING btree (ends_at);
alter table desk.draft enable row level security;
create policy own_municipality on desk.draft using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on desk.draft to vangnet_app;

create table desk.mail (
  municipality text not null,
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  made_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  worker uuid,
  attempts integer default 0 not null,
  next_at timestamp with time zone,
  failed_at timestamp with time zone,
  problem text default ''::text not null,
  constraint mail_pkey PRIMARY KEY (municipality, id),
  constraint mail_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint mail_is_sent_or_failed CHECK (((sent_at IS NULL) OR (failed_at IS NULL)))
);
CREATE INDEX mail_failed ON desk.mail USING btree (municipality, worker, failed_at) WHERE (failed_at IS NOT NULL);
CREATE INDEX mail_unsent ON desk.mail USING btree (municipality, made_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));
alter table desk.mail enable row level security;
create policy own_municipality on desk.mail using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on desk.mail to vangnet_app;

create table desk.notice (
  municipality text not null,
  id uuid not null,
  worker uuid not null,
  kind text not null,
  href text not null,
  facts jsonb default '{}'::jsonb not null,
  fact_key text not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  mailed_at timestamp with time zone,
  version integer default 1 not null,
  constraint notice_pkey PRIMARY KEY (municipality, id),
  constraint nobody_is_told_twice UNIQUE (municipality, worker, fact_key),
  constraint notice_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
CREATE INDEX notice_old_unread ON desk.notice USING btree (municipality, at) WHERE (read_at IS NULL);
CREATE INDEX notice_unread ON desk.notice USING btree (municipality, worker) WHERE (read_at IS NULL);
CREATE INDEX notice_worker ON desk.notice USING btree (municipality, worker, at DESC);
alter table desk.notice enable row level security;
create policy own_municipality on desk.notice using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on desk.notice to vangnet_app;

create table desk.view (
  municipality text not null,
  id uuid not null,
  worker uuid not null,
  team uuid,
  screen text not null,
  name text not null,
  query text not null,
  version integer default 1 not null,
  constraint view_pkey PRIMARY KEY (municipality, id),
  constraint a_view_has_its_own_name UNIQUE (municipality, worker, screen, name),
  constraint view_municipality_team_fkey FOREIGN KEY (municipality, team) REFERENCES organisations.team(municipality, id),
  constraint view_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
CREATE INDEX view_team ON desk.view USING btree (municipality, team) WHERE (team IS NOT NULL);
alter table desk.view enable row level security;
create policy own_municipality on desk.view using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on desk.view to vangnet_app;

-- ──────────────────────────────────────── dossiers

create schema dossiers;
grant usage on schema dossiers to vangnet_app;

create table dossiers.access_request (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  asker uuid not null,
  purpose text not null,
  reason text not null,
  until date not null,
  handler uuid not null,
  asked_at timestamp with time zone not null,
  state text default 'asked'::text not null,
  answered_at timestamp with time zone,
  answered_by uuid,
  why text default ''::text not null,
  ended_at timestamp with time zone,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  end_told boolean default false not null,
  constraint access_request_pkey PRIMARY KEY (municipality, id),
  constraint access_request_municipality_asker_fkey FOREIGN KEY (municipality, asker) REFERENCES organisations.worker(municipality, id),
  constraint access_request_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint access_request_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint access_request_municipality_handler_fkey FOREIGN KEY (municipality, handler) REFERENCES organisations.worker(municipality, id),
  constraint a_request_has_a_state CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text]))),
  constraint nobody_answers_oneself CHECK ((answered_by <> asker))
);
CREATE INDEX access_request_asker ON dossiers.access_request USING btree (municipality, asker);
CREATE INDEX access_request_dossier ON dossiers.access_request USING btree (municipality, dossier);
CREATE INDEX access_request_handler ON dossiers.access_request USING btree (municipality, handler) WHERE (state = 'asked'::text);
CREATE UNIQUE INDEX one_open_request_at_a_time ON dossiers.access_request USING btree (municipality, dossier, asker) WHERE (state = 'asked'::text);
alter table dossiers.access_request enable row level security;
create policy own_municipality on dossiers.access_request using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on dossiers.access_request to vangnet_app;

create table dossiers.calendar_link (
  municipality text not null,
  worker uuid not null,
  token_hash bytea not null,
  version integer default 1 not null,
  made_at timestamp with time zone not null,
  constraint calendar_link_pkey PRIMARY KEY (municipality, worker),
  constraint a_calendar_address_is_one_workers UNIQUE (municipality, token_hash),
  constraint calendar_link_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint calendar_link_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
alter table dossiers.calendar_link enable row level security;
create policy own_municipality on dossiers.calendar_link using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on dossiers.calendar_link to vangnet_app;

create table dossiers.closing (
  municipality text not null,
  dossier uuid not null,
  reason text not null,
  ending text not null,
  explanation text not null,
  family_told jsonb not null,
  outcomes jsonb default '[]'::jsonb not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  accepted_by text,
  constraint closing_pkey PRIMARY KEY (municipality, dossier),
  constraint closing_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint closing_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint ending_is_a_national_code CHECK ((ending = ANY (ARRAY['01'::text, '02'::text, '03'::text, '04'::text, '05'::text])))
);
alter table dossiers.closing enable row level security;
create policy own_municipality on dossiers.closing using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on dossiers.closing to vangnet_app;

create table dossiers.consent (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  by text not null,
  by_name text not null,
  about uuid not null,
  answer text not null,
  purpose text not null,
  receiver uuid not null,
  receiver_name text not null,
  data text[] not null,
  since date not null,
  until date not null,
  how text not null,
  at timestamp with time zone not null,
  recorded_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  end_told boolean default false not null,
  constraint consent_pkey PRIMARY KEY (municipality, id),
  constraint consent_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint consent_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint consent_ends_after_it_starts CHECK ((until >= since)),
  constraint consent_is_written_or_spoken CHECK ((how = ANY (ARRAY['written'::text, 'spoken'::text]))),
  constraint consent_is_yes_or_no CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text]))),
  constraint consent_names_data CHECK ((cardinality(data) > 0))
);
CREATE INDEX consent_dossier ON dossiers.consent USING btree (municipality, dossier, at);
CREATE INDEX consent_until ON dossiers.consent USING btree (municipality, until) WHERE ((withdrawn_at IS NULL) AND (answer = 'yes'::text));
alter table dossiers.consent enable row level security;
create policy own_municipality on dossiers.consent using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on dossiers.consent to vangnet_app;

create table dossiers.consent_exception (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  person uuid not null,
  code text not null,
  waives text not null,
  reason text not null,
  order_number text default ''::text not null,
  second_reader uuid,
  by uuid not null,
  by_name text not null,
  day date not null,
  at timestamp with time zone not null,
  until date,
  parents_told jsonb,
  constraint consent_exception_pkey PRIMARY KEY (municipality, id),
  constraint consent_exception_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint consent_exception_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint an_exception_ends_after_it_began CHECK (((until IS NULL) OR (until >= day))),
  constraint nobody_reads_along_with_oneself CHECK ((second_reader <> by))
);
CREATE INDEX consent_exception_dossier ON dossiers.consent_exception USING btree (municipality, dossier);
alter table dossiers.consent_exception enable row level security;
create policy own_municipality on dossiers.consent_exception using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on dossiers.consent_exception to vangnet_app;

create table dossiers.counter (
  municipality text not null,
  year integer not null,
  last integer not null,
  constraint counter_pkey PRIMARY KEY (municipality, year),
  constraint counter_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
alter table dossiers.counter enable row level security;
create policy own_municipality on dossiers.counter using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on dossiers.counter to vangnet_app;

create table dossiers.direction (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  kind text not null,
  worker uuid,
  organisation uuid,
  independent boolean default false not null,
  own jsonb,
  why text not null,
  decided_by uuid not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint direction_pkey PRIMARY KEY (municipality, id),
  constraint direction_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint direction_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint a_professional_is_named CHECK (((kind = 'professional'::text) = (worker IS NOT NULL))),
  constraint direction_is_professional_or_own CHECK ((kind = ANY (ARRAY['professional'::text, 'own'::text]))),
  constraint one_director_at_a_time EXCLUDE USING gist (municipality WITH =, dossier WITH =, tstzrange(since, until) WITH &&)
);
CREATE INDEX direction_worker ON dossiers.direction USING btree (municipality, worker);
alter table dossiers.direction enable row level security;
create policy own_municipality on dossiers.direction using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on dossiers.direction to vangnet_app;

create table dossiers.dossier (
  municipality text not null,
  id uuid not null,
  number text not null,
  household uuid not null,
  why_opened text not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closing_reason text,
  closing_text text,
  previous uuid,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint dossier_pkey PRIMARY KEY (municipality, id),
  constraint a_dossier_number_is_used_once UNIQUE (municipality, number),
  constraint dossier_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint dossier_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.household(municipality, id),
  constraint dossier_municipality_previous_fkey FOREIGN KEY (municipality, previous) REFERENCES dossiers.dossier(municipality, id),
  constraint a_closed_dossier_has_a_reason CHECK (((closed_at IS NULL) = (closing_reason IS NULL))),
  constraint a_dossier_closes_after_it_opened CHECK (((closed_at IS NULL) OR (closed_at >= opened_at)))
);
CREATE INDEX dossier_household ON dossiers.dossier USING btree (municipality, household);
CREATE UNIQUE INDEX one_open_dossier_per_household ON dossiers.dossier USING btree (municipality, household) WHERE (closed_at IS NULL);
alter table dossiers.dossier enable row level security;
create policy own_municipality on dossiers.dossier using ((municipality = current_setting('vangnet.municipality'::text, true)));
CREATE CONSTRAINT TRIGGER an_open_dossier_is_always_watched AFTER INSERT OR UPDATE ON dossiers.dossier DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dossiers.refuse_gap();
grant select, insert, update on dossiers.dossier to vangnet_app;

create table dossiers.event (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by text not null,
  by_name text not null,
  facts jsonb default '{}'::jsonb not null,
  text text default ''::text not null,
  happened_at timestamp with time zone,
  corrects uuid,
  because text default ''::text not null,
  constraint event_pkey PRIMARY KEY (municipality, id),
  constraint a_correction_is_of_this_municipality FOREIGN KEY (municipality, corrects) REFERENCES dossiers.event(municipality, id),
  constraint event_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint a_correction_says_why CHECK (((corrects IS NULL) = (because = ''::text))),
  constraint nothing_is_taken_down_before_it_happened CHECK (((happened_at IS NULL) OR (happened_at <= at)))
);
CREATE UNIQUE INDEX an_entry_is_corrected_once ON dossiers.event USING btree (municipality, corrects) WHERE (corrects IS NOT NULL);
CREATE INDEX event_dossier ON dossiers.event USING btree (municipality, dossier, at);
alter table dossiers.event enable row level security;
create policy own_municipality on dossiers.event using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on dossiers.event to vangnet_app;

create table dossiers.fixed_contact (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  worker uuid not null,
  organisation uuid not null,
  chosen_by_family boolean not null,
  why text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint fixed_contact_pkey PRIMARY KEY (municipality, id),
  constraint fixed_contact_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint fixed_contact_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint one_fixed_contact_at_a_time EXCLUDE USING gist (municipality WITH =, dossier WITH =, tstzrange(since, until) WITH &&)
);
CREATE INDEX fixed_contact_worker ON dossiers.fixed_contact USING btree (municipality, worker);
alter table dossiers.fixed_contact enable row level security;
create policy own_municipality on dossiers.fixed_contact using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on dossiers.fixed_contact to vangnet_app;

create table dossiers.glass (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  by uuid not null,
  reason text not null,
  since timestamp with time zone not null,
  until timestamp with time zone not null,
  review_due date not null,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  outcome text,
  text text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  late_told boolean default false not null,
  constraint glass_pkey PRIMARY KEY (municipality, id),
  constraint glass_municipality_by_fkey FOREIGN KEY (municipality, by) REFERENCES organisations.worker(municipality, id),
  constraint glass_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint glass_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint glass_closes_again CHECK ((until > since)),
  constraint glass_has_a_reason CHECK ((reason <> ''::text)),
  constraint nobody_reviews_oneself CHECK ((reviewed_by <> by))
);
CREATE INDEX glass_dossier ON dossiers.glass USING btree (municipality, dossier);
CREATE INDEX glass_to_review ON dossiers.glass USING btree (municipality, review_due) WHERE (reviewed_at IS NULL);
alter table dossiers.glass enable row level security;
create policy own_municipality on dossiers.glass using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on dossiers.glass to vangnet_app;

create table dossiers.handover (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  kind text not null,
  sender uuid not null,
  receiver_worker uuid,
  receiver_team uuid,
  with_direction boolean not null,
  checklist jsonb not null,
  incomplete_because text,
  message text default ''::text not null,
  offered_at timestamp with time zone not null,
  due date not null,
  state text not null,
  answered_by uuid,
  answered_at timestamp with time zone,
  reason text,
  late_told boolean default false not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint handover_pkey PRIMARY KEY (municipality, id),
  constraint handover_municipality_answered_by_fkey FOREIGN KEY (municipality, answered_by) REFERENCES organisations.worker(municipality, id),
  constraint handover_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint handover_municipality_receiver_team_fkey FOREIGN KEY (municipality, receiver_team) REFERENCES organisations.team(municipality, id),
  constraint handover_municipality_receiver_worker_fkey FOREIGN KEY (municipality, receiver_worker) REFERENCES organisations.worker(municipality, id),
  constraint handover_municipality_sender_fkey FOREIGN KEY (municipality, sender) REFERENCES organisations.worker(municipality, id),
  constraint a_handover_has_one_receiver CHECK (((receiver_worker IS NULL) <> (receiver_team IS NULL))),
  constraint a_handover_is_open_or_answered CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint a_handover_is_ordinary_or_after_a_crisis CHECK ((kind = ANY (ARRAY['ordinary'::text, 'crisis'::text]))),
  constraint a_no_has_a_reason CHECK (((state = ANY (ARRAY['offered'::text, 'accepted'::text])) OR (reason <> ''::text))),
  constraint an_answer_says_who_and_when CHECK ((((state = 'offered'::text) = (answered_at IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL))))
);
CREATE INDEX handover_dossier ON dossiers.handover USING btree (municipality, dossier);
CREATE INDEX handover_sender ON dossiers.handover USING btree (municipality, sender) WHERE (state = 'offered'::text);
CREATE INDEX handover_to_team ON dossiers.handover USING btree (municipality, receiver_team) WHERE (state = 'offered'::text);
CREATE INDEX handover_to_worker ON dossiers.handover USING btree (municipality, receiver_worker) WHERE (state = 'offered'::text);
CREATE UNIQUE INDEX one_open_handover_per_dossier ON dossiers.handover USING btree (municipality, dossier) WHERE (state = 'offered'::text);
alter table dossiers.handover enable row level security;
create policy own_municipality on dossiers.handover using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on dossiers.handover to vangnet_app;

create table dossiers.involved (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  role text not null,
  kind text not null,
  worker uuid,
  person uuid,
  name text not null,
  organisation text default ''::text not null,
  phone text default ''::text not null,
  email text default ''::text not null,
  what_for text default ''::text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint involved_pkey PRIMARY KEY (municipality, id),
  constraint involved_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint involved_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id),
  constraint involved_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint an_involved_worker_is_named CHECK (((kind = 'worker'::text) = (worker IS NOT NULL))),
  constraint involved_as_worker_outside_or_network CHECK ((kind = ANY (ARRAY['worker'::text, 'outside'::text, 'network'::text]))),
  constraint involvement_ends_after_it_began CHECK (((until IS NULL) OR (until >= since)))
);
CREATE INDEX involved_dossier ON dossiers.involved USING btree (municipality, dossier);
CREATE INDEX involved_worker ON dossiers.involved USING btree (municipality, worker) WHERE (worker IS NOT NULL);
alter table dossiers.involved enable row level security;
create policy own_municipality on dossiers.involved using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on dossiers.involved to vangnet_app;

create table dossiers.overruling (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  power text not null,
  mandate uuid not null,
  by uuid not null,
  at timestamp with time zone not null,
  over uuid not null,
  decision text not null,
  reason text not null,
  their_view text not null,
  mandate_source text default ''::text not null,
  told jsonb default '[]'::jsonb not null,
  constraint overruling_pkey PRIMARY KEY (municipality, id),
  constraint overruling_municipality_by_fkey FOREIGN KEY (municipality, by) REFERENCES organisations.worker(municipality, id),
  constraint overruling_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint overruling_municipality_over_fkey FOREIGN KEY (municipality, over) REFERENCES dossiers.involved(municipality, id),
  constraint an_overruling_says_what_why_and_what_the_other_thinks CHECK (((decision <> ''::text) AND (reason <> ''::text) AND (their_view <> ''::text)))
);
CREATE INDEX overruling_dossier ON dossiers.overruling USING btree (municipality, dossier);
alter table dossiers.overruling enable row level security;
create policy own_municipality on dossiers.overruling using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on dossiers.overruling to vangnet_app;

create table dossiers.share (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  about uuid not null,
  receiver uuid not null,
  receiver_name text not null,
  receiver_kind text not null,
  data text[] not null,
  items uuid[] default '{}'::uuid[] not null,
  basis text not null,
  purpose text not null,
  why_needed text not null,
  family_told jsonb,
  order_number text default ''::text not null,
  conflict jsonb,
  by uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint share_pkey PRIMARY KEY (municipality, id),
  constraint share_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint share_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
CREATE INDEX share_dossier ON dossiers.share USING btree (municipality, dossier, at);
alter table dossiers.share enable row level security;
create policy own_municipality on dossiers.share using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on dossiers.share to vangnet_app;

create table dossiers.task (
  municipality text not null,
  id uuid not null,
  kind text not null,
  goes_with text not null,
  worker uuid,
  dossier uuid,
  title text default ''::text not null,
  about uuid,
  due date not null,
  cause text,
  made_by text not null,
  made_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by text,
  outcome text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  late_told boolean default false not null,
  constraint task_pkey PRIMARY KEY (municipality, id),
  constraint task_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint task_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint task_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint a_task_goes_with_somebody CHECK ((goes_with = ANY (ARRAY['worker'::text, 'watch'::text, 'direction'::text]))),
  constraint nothing_without_somebody CHECK (((worker IS NOT NULL) OR ((goes_with <> 'worker'::text) AND (dossier IS NOT NULL))))
);
CREATE UNIQUE INDEX one_open_task_per_cause ON dossiers.task USING btree (municipality, cause) WHERE ((done_at IS NULL) AND (cause IS NOT NULL));
CREATE INDEX task_dossier ON dossiers.task USING btree (municipality, dossier, due);
CREATE INDEX task_worker ON dossiers.task USING btree (municipality, worker, due) WHERE (done_at IS NULL);
alter table dossiers.task enable row level security;
create policy own_municipality on dossiers.task using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on dossiers.task to vangnet_app;

create table dossiers.task_step (
  municipality text not null,
  id uuid not null,
  task uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by text not null,
  by_name text not null,
  before text default ''::text not null,
  after text default ''::text not null,
  reason text default ''::text not null,
  constraint task_step_pkey PRIMARY KEY (municipality, id),
  constraint task_step_municipality_task_fkey FOREIGN KEY (municipality, task) REFERENCES dossiers.task(municipality, id)
);
CREATE INDEX task_step_task ON dossiers.task_step USING btree (municipality, task, at);
alter table dossiers.task_step enable row level security;
create policy own_municipality on dossiers.task_step using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on dossiers.task_step to vangnet_app;

create table dossiers.watch (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  worker uuid not null,
  instead_of uuid,
  since timestamp with time zone not null,
  until timestamp with time zone,
  constraint watch_pkey PRIMARY KEY (municipality, id),
  constraint watch_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint watch_municipality_instead_of_fkey FOREIGN KEY (municipality, instead_of) REFERENCES organisations.worker(municipality, id),
  constraint watch_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint a_watch_ends_after_it_began CHECK (((until IS NULL) OR (until > since))),
  constraint one_watch_at_a_time EXCLUDE USING gist (municipality WITH =, dossier WITH =, tstzrange(since, until) WITH &&)
);
CREATE INDEX watch_instead_of ON dossiers.watch USING btree (municipality, instead_of) WHERE (instead_of IS NOT NULL);
CREATE INDEX watch_open ON dossiers.watch USING btree (municipality, worker, until, since) INCLUDE (dossier);
CREATE INDEX watch_worker ON dossiers.watch USING btree (municipality, worker, dossier);
alter table dossiers.watch enable row level security;
create policy own_municipality on dossiers.watch using ((municipality = current_setting('vangnet.municipality'::text, true)));
CREATE CONSTRAINT TRIGGER an_open_dossier_is_always_watched AFTER INSERT OR DELETE OR UPDATE ON dossiers.watch DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dossiers.refuse_gap();
grant select, insert, update, delete on dossiers.watch to vangnet_app;

CREATE OR REPLACE FUNCTION dossiers.published_sealed_from(in_municipality text, for_worker uuid, at_moment timestamp with time zone)
 RETURNS TABLE(household uuid, glass boolean)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT s.household,
     (EXISTS ( SELECT
            FROM households.published_access a
           WHERE ((a.municipality = published_sealed_from.in_municipality) AND (a.household = s.household) AND (a.worker = published_sealed_from.for_worker) AND (a.relation = 'break-glass'::text) AND (a.since <= published_sealed_from.at_moment) AND ((a.until IS NULL) OR (a.until > published_sealed_from.at_moment))))) AS "exists"
    FROM households.published_seal s
   WHERE ((s.municipality = published_sealed_from.in_municipality) AND (NOT (EXISTS ( SELECT
            FROM households.published_seal n
           WHERE ((n.municipality = published_sealed_from.in_municipality) AND (n.household = s.household) AND (n.worker = published_sealed_from.for_worker))))));
END;

grant execute on function dossiers.published_sealed_from(text,uuid,timestamp with time zone) to vangnet_app, public;

CREATE OR REPLACE FUNCTION dossiers.refuse_gap()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      declare
        of_municipality text := coalesce(new.municipality, old.municipality);
        of_dossier uuid := case when tg_table_name = 'dossier' then coalesce(new.id, old.id) else coalesce((to_jsonb(new)->>'dossier')::uuid, (to_jsonb(old)->>'dossier')::uuid) end;
        opened timestamptz; closed timestamptz; whole boolean;
      begin
        select opened_at, closed_at into opened, closed from dossiers.dossier where municipality = of_municipality and id = of_dossier;
        if not found then return null; end if;
        if opened = closed then return null; end if;
        select coalesce(bool_and(since = coalesce(before, opened)) and bool_or(until is not distinct from closed), false) into whole
        from (select since, until, lag(until) over (order by since) as before from dossiers.watch
              where municipality = of_municipality and dossier = of_dossier) as periods;
        if not whole then
          raise exception 'Dossier % is not watched at every moment.', of_dossier
            using errcode = 'check_violation', constraint = 'an_open_dossier_is_always_watched', schema = 'dossiers', table = 'watch';
        end if;
        return null;
      end $function$;

grant execute on function dossiers.refuse_gap() to public;

-- ──────────────────────────────────────── households

create schema households;
grant usage on schema households to vangnet_app;

create table households.access (
  municipality text not null,
  household uuid not null,
  worker uuid not null,
  relation text not null,
  source uuid not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  purpose text,
  team uuid,
  constraint access_pkey PRIMARY KEY (municipality, household, worker, relation, source),
  constraint access_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.household(municipality, id),
  constraint access_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
CREATE INDEX access_worker ON households.access USING btree (municipality, worker, household);
alter table households.access enable row level security;
create policy own_municipality on households.access using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on households.access to vangnet_app;

create table households.address (
  municipality text not null,
  id uuid not null,
  street text default ''::text not null,
  number text default ''::text not null,
  letter text default ''::text not null,
  addition text default ''::text not null,
  postcode text default ''::text not null,
  place text default ''::text not null,
  country text default ''::text not null,
  key text not null,
  constraint address_pkey PRIMARY KEY (municipality, id),
  constraint an_address_stands_once UNIQUE (municipality, key),
  constraint address_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
CREATE INDEX address_postcode ON households.address USING btree (municipality, postcode, number);
alter table households.address enable row level security;
create policy own_municipality on households.address using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on households.address to vangnet_app;

create table households.authority (
  municipality text not null,
  id uuid not null,
  child uuid not null,
  holder uuid,
  holder_name text,
  kind text not null,
  code text,
  since text,
  until text,
  source text not null,
  version integer default 1 not null,
  changed_by text default 'import'::text not null,
  changed_at timestamp with time zone default now() not null,
  constraint authority_pkey PRIMARY KEY (municipality, id),
  constraint authority_municipality_child_fkey FOREIGN KEY (municipality, child) REFERENCES households.person(municipality, id),
  constraint authority_municipality_holder_fkey FOREIGN KEY (municipality, holder) REFERENCES households.person(municipality, id)
);
CREATE INDEX authority_child ON households.authority USING btree (municipality, child);
CREATE INDEX authority_holder ON households.authority USING btree (municipality, holder);
alter table households.authority enable row level security;
create policy own_municipality on households.authority using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.authority to vangnet_app;

create table households.correction (
  municipality text not null,
  id uuid not null,
  person uuid not null,
  field text not null,
  value text not null,
  why text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint correction_pkey PRIMARY KEY (municipality, id),
  constraint correction_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id)
);
CREATE INDEX correction_person ON households.correction USING btree (municipality, person);
alter table households.correction enable row level security;
create policy own_municipality on households.correction using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on households.correction to vangnet_app;

create table households.distinction (
  municipality text not null,
  one uuid not null,
  other uuid not null,
  why text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  constraint distinction_pkey PRIMARY KEY (municipality, one, other),
  constraint distinction_municipality_one_fkey FOREIGN KEY (municipality, one) REFERENCES households.person(municipality, id),
  constraint distinction_municipality_other_fkey FOREIGN KEY (municipality, other) REFERENCES households.person(municipality, id),
  constraint a_distinction_names_the_smaller_first CHECK ((one < other))
);
alter table households.distinction enable row level security;
create policy own_municipality on households.distinction using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on households.distinction to vangnet_app;

create table households.household (
  municipality text not null,
  id uuid not null,
  name text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  source_ref text,
  constraint household_pkey PRIMARY KEY (municipality, id),
  constraint household_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
CREATE UNIQUE INDEX a_source_makes_a_household_once ON households.household USING btree (municipality, source_ref) WHERE (source_ref IS NOT NULL);
alter table households.household enable row level security;
create policy own_municipality on households.household using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on households.household to vangnet_app;

create table households.likeness_key (
  municipality text not null,
  key text not null,
  person uuid not null,
  constraint likeness_key_pkey PRIMARY KEY (municipality, key, person),
  constraint likeness_key_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id)
);
CREATE INDEX likeness_key_person ON households.likeness_key USING btree (municipality, person);
alter table households.likeness_key enable row level security;
create policy own_municipality on households.likeness_key using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.likeness_key to vangnet_app;

create table households.look_alike (
  municipality text not null,
  one uuid not null,
  other uuid not null,
  constraint look_alike_pkey PRIMARY KEY (municipality, one, other),
  constraint look_alike_municipality_one_fkey FOREIGN KEY (municipality, one) REFERENCES households.person(municipality, id),
  constraint look_alike_municipality_other_fkey FOREIGN KEY (municipality, other) REFERENCES households.person(municipality, id)
);
alter table households.look_alike enable row level security;
create policy own_municipality on households.look_alike using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on households.look_alike to vangnet_app;

create table households.member (
  municipality text not null,
  household uuid not null,
  person uuid not null,
  since date,
  until date,
  constraint member_pkey PRIMARY KEY (municipality, household, person),
  constraint member_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.household(municipality, id),
  constraint member_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id)
);
CREATE INDEX member_person ON households.member USING btree (municipality, person);
alter table households.member enable row level security;
create policy own_municipality on households.member using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.member to vangnet_app;

create table households.merge (
  municipality text not null,
  id uuid not null,
  stays uuid not null,
  goes uuid not null,
  facts jsonb not null,
  why text not null,
  merged_by text not null,
  merged_at timestamp with time zone not null,
  undone_why text,
  undone_by text,
  undone_at timestamp with time zone,
  constraint merge_pkey PRIMARY KEY (municipality, id),
  constraint merge_municipality_goes_fkey FOREIGN KEY (municipality, goes) REFERENCES households.person(municipality, id),
  constraint merge_municipality_stays_fkey FOREIGN KEY (municipality, stays) REFERENCES households.person(municipality, id)
);
alter table households.merge enable row level security;
create policy own_municipality on households.merge using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on households.merge to vangnet_app;

create table households.name_word (
  municipality text not null,
  word text not null,
  person uuid not null,
  constraint name_word_pkey PRIMARY KEY (municipality, word, person),
  constraint name_word_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id)
);
CREATE INDEX name_word_person ON households.name_word USING btree (municipality, person);
CREATE INDEX name_word_prefix ON households.name_word USING btree (municipality, word text_pattern_ops);
alter table households.name_word enable row level security;
create policy own_municipality on households.name_word using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.name_word to vangnet_app;

create table households.person (
  municipality text not null,
  id uuid not null,
  bsn_sealed bytea,
  bsn_hash bytea,
  bsn_source text,
  bsn_checked_on date,
  given_names text default ''::text not null,
  prefix text default ''::text not null,
  family_name text not null,
  name_key text not null,
  sound_key text default ''::text not null,
  sex text default 'unknown'::text not null,
  birth text default '00000000'::text not null,
  birth_from date,
  birth_until date,
  expected_birth date,
  death text,
  secrecy integer default 0 not null,
  suspension text,
  source text not null,
  source_ref text,
  merged_into uuid,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  name jsonb,
  registered jsonb,
  registered_hash bytea,
  registered_in text,
  own_secrecy boolean default false not null,
  complete_by date,
  constraint person_pkey PRIMARY KEY (municipality, id),
  constraint a_source_knows_a_person_once UNIQUE (municipality, source, source_ref),
  constraint person_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint person_municipality_merged_into_fkey FOREIGN KEY (municipality, merged_into) REFERENCES households.person(municipality, id),
  constraint birth_is_eight_digits CHECK ((birth ~ '^[0-9]{8}$'::text)),
  constraint death_is_eight_digits CHECK ((death ~ '^[0-9]{8}$'::text)),
  constraint secrecy_is_a_brp_code CHECK (((secrecy >= 0) AND (secrecy <= 7))),
  constraint sex_is_known_or_said_unknown CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])))
);
CREATE INDEX person_birth ON households.person USING btree (municipality, birth);
CREATE INDEX person_bsn ON households.person USING btree (municipality, bsn_hash) WHERE (bsn_hash IS NOT NULL);
CREATE INDEX person_merged ON households.person USING btree (municipality, merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX person_name ON households.person USING btree (municipality, name_key text_pattern_ops);
CREATE INDEX person_sound ON households.person USING btree (municipality, sound_key);
CREATE INDEX person_to_complete ON households.person USING btree (municipality, complete_by) WHERE (complete_by IS NOT NULL);
alter table households.person enable row level security;
create policy own_municipality on households.person using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on households.person to vangnet_app;

create table households.relation (
  municipality text not null,
  id uuid not null,
  person uuid not null,
  other uuid,
  other_name text,
  kind text not null,
  since text,
  until text,
  source text not null,
  ended_by_death boolean default false not null,
  strength text,
  contact text,
  version integer default 1 not null,
  changed_by text default 'import'::text not null,
  changed_at timestamp with time zone default now() not null,
  constraint relation_pkey PRIMARY KEY (municipality, id),
  constraint relation_municipality_other_fkey FOREIGN KEY (municipality, other) REFERENCES households.person(municipality, id),
  constraint relation_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id),
  constraint a_relation_names_someone CHECK (((other IS NOT NULL) OR (other_name IS NOT NULL))),
  constraint contact_has_a_known_strength CHECK ((strength = ANY (ARRAY['strong'::text, 'normal'::text, 'weak'::text, 'strained'::text])))
);
CREATE INDEX relation_other ON households.relation USING btree (municipality, other);
CREATE INDEX relation_person ON households.relation USING btree (municipality, person);
alter table households.relation enable row level security;
create policy own_municipality on households.relation using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.relation to vangnet_app;

create table households.residence (
  municipality text not null,
  id uuid not null,
  person uuid not null,
  address uuid not null,
  since text default '00000000'::text not null,
  until text,
  kind text default 'home'::text not null,
  registered_in text,
  source text default 'own-registration'::text not null,
  source_ref text,
  constraint residence_pkey PRIMARY KEY (municipality, id),
  constraint residence_municipality_address_fkey FOREIGN KEY (municipality, address) REFERENCES households.address(municipality, id),
  constraint residence_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id)
);
CREATE INDEX residence_address ON households.residence USING btree (municipality, address);
CREATE INDEX residence_person ON households.residence USING btree (municipality, person);
CREATE INDEX residence_source_ref ON households.residence USING btree (municipality, source, source_ref) WHERE (source_ref IS NOT NULL);
alter table households.residence enable row level security;
create policy own_municipality on households.residence using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.residence to vangnet_app;

create table households.seal (
  municipality text not null,
  household uuid not null,
  reason text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint seal_pkey PRIMARY KEY (municipality, household),
  constraint seal_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.household(municipality, id)
);
alter table households.seal enable row level security;
create policy own_municipality on households.seal using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.seal to vangnet_app;

create table households.seal_name (
  municipality text not null,
  household uuid not null,
  worker uuid not null,
  constraint seal_name_pkey PRIMARY KEY (municipality, household, worker),
  constraint seal_name_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.seal(municipality, household) ON DELETE CASCADE,
  constraint seal_name_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
alter table households.seal_name enable row level security;
create policy own_municipality on households.seal_name using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on households.seal_name to vangnet_app;

create table households.secret_look (
  municipality text not null,
  id uuid not null,
  household uuid not null,
  person uuid not null,
  worker uuid not null,
  worker_name text not null,
  why text not null,
  looked_at timestamp with time zone not null,
  constraint secret_look_pkey PRIMARY KEY (municipality, id),
  constraint secret_look_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.household(municipality, id),
  constraint secret_look_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id),
  constraint secret_look_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id)
);
CREATE INDEX secret_look_household ON households.secret_look USING btree (municipality, household);
alter table households.secret_look enable row level security;
create policy own_municipality on households.secret_look using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on households.secret_look to vangnet_app;

create view households.published_access with (security_invoker=true) as
 SELECT municipality,
    household,
    worker,
    relation,
    since,
    until,
    purpose,
    team
   FROM households.access a
  WHERE ((relation = 'break-glass'::text) OR (NOT (EXISTS ( SELECT
           FROM households.seal s
          WHERE ((s.municipality = a.municipality) AND (s.household = a.household))))) OR (EXISTS ( SELECT
           FROM households.seal_name n
          WHERE ((n.municipality = a.municipality) AND (n.household = a.household) AND (n.worker = a.worker)))));
grant select on households.published_access to vangnet_app;

create view households.published_household with (security_invoker=true) as
 SELECT municipality,
    id,
    name
   FROM households.household;
grant select on households.published_household to vangnet_app;

create view households.published_seal with (security_invoker=true) as
 SELECT municipality,
    household,
    worker
   FROM households.seal_name;
grant select on households.published_seal to vangnet_app;

create view households.shown_residence with (security_invoker=true) as
 SELECT r.municipality,
    r.id,
    r.person,
    r.since,
    r.until,
    r.kind,
    r.source,
    r.registered_in,
    s.secret,
        CASE
            WHEN (NOT s.secret) THEN a.street
            ELSE NULL::text
        END AS street,
        CASE
            WHEN (NOT s.secret) THEN a.number
            ELSE NULL::text
        END AS number,
        CASE
            WHEN (NOT s.secret) THEN a.letter
            ELSE NULL::text
        END AS letter,
        CASE
            WHEN (NOT s.secret) THEN a.addition
            ELSE NULL::text
        END AS addition,
        CASE
            WHEN (NOT s.secret) THEN a.postcode
            ELSE NULL::text
        END AS postcode,
        CASE
            WHEN (NOT s.secret) THEN a.place
            ELSE NULL::text
        END AS place,
        CASE
            WHEN (NOT s.secret) THEN a.country
            ELSE NULL::text
        END AS country
   FROM (((households.residence r
     JOIN households.person p ON (((p.municipality = r.municipality) AND (p.id = r.person))))
     JOIN households.address a ON (((a.municipality = r.municipality) AND (a.id = r.address))))
     CROSS JOIN LATERAL ( SELECT ((p.secrecy <> 0) OR p.own_secrecy OR (EXISTS ( SELECT
                   FROM (households.residence o
                     JOIN households.person q ON (((q.municipality = o.municipality) AND (q.id = o.person))))
                  WHERE ((o.municipality = r.municipality) AND (o.address = r.address) AND (o.until IS NULL) AND ((q.secrecy <> 0) OR q.own_secrecy))))) AS secret
         OFFSET 0) s);
grant select on households.shown_residence to vangnet_app;

CREATE OR REPLACE FUNCTION households.address_line(street text, number text, letter text, addition text, postcode text, place text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
          select nullif(concat_ws(', ',
            nullif(concat_ws(' ', nullif(street, ''), nullif(concat(number, letter), ''), nullif(addition, '')), ''),
            nullif(concat_ws(' ', case when length(postcode) = 6 then left(postcode, 4) || ' ' || right(postcode, 2) else nullif(postcode, '') end, nullif(place, '')), '')), '')
        $function$;

grant execute on function households.address_line(text,text,text,text,text,text) to public;

-- ──────────────────────────────────────── organisations

create schema organisations;
grant usage on schema organisations to vangnet_app;

create table organisations.absence (
  municipality text not null,
  id uuid not null,
  worker uuid not null,
  deputy uuid not null,
  since date not null,
  until date not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint absence_pkey PRIMARY KEY (municipality, id),
  constraint absence_municipality_deputy_fkey FOREIGN KEY (municipality, deputy) REFERENCES organisations.worker(municipality, id),
  constraint absence_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint absence_ends_after_it_begins CHECK ((until >= (since - 1))),
  constraint nobody_replaces_oneself CHECK ((worker <> deputy)),
  constraint one_absence_at_a_time EXCLUDE USING gist (municipality WITH =, worker WITH =, daterange(since, (until + 1)) WITH &&)
);
CREATE INDEX absence_deputy ON organisations.absence USING btree (municipality, deputy);
alter table organisations.absence enable row level security;
create policy own_municipality on organisations.absence using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.absence to vangnet_app;

create table organisations.api_key (
  municipality text not null,
  id uuid not null,
  organisation uuid not null,
  label text not null,
  hash bytea,
  hint text default ''::text not null,
  since date not null,
  until date not null,
  used_on date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  scopes text[] not null,
  constraint api_key_pkey PRIMARY KEY (municipality, id),
  constraint a_key_opens_one_door UNIQUE (hash),
  constraint api_key_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint api_key_municipality_organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint key_ends_after_it_begins CHECK ((until >= (since - 1)))
);
CREATE INDEX api_key_organisation ON organisations.api_key USING btree (municipality, organisation);
alter table organisations.api_key enable row level security;
create policy own_municipality on organisations.api_key using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.api_key to vangnet_app;

create table organisations.area (
  municipality text not null,
  id uuid not null,
  name text not null,
  since date not null,
  until date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint area_pkey PRIMARY KEY (municipality, id),
  constraint area_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint area_ends_after_it_begins CHECK ((until >= (since - 1)))
);
alter table organisations.area enable row level security;
create policy own_municipality on organisations.area using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.area to vangnet_app;

create table organisations.area_postcode (
  municipality text not null,
  area uuid not null,
  postcode text not null,
  since date not null,
  until date,
  constraint area_postcode_pkey PRIMARY KEY (municipality, area, postcode, since),
  constraint area_postcode_municipality_area_fkey FOREIGN KEY (municipality, area) REFERENCES organisations.area(municipality, id),
  constraint postcode_ends_after_it_begins CHECK ((until >= (since - 1))),
  constraint postcode_is_four_digits_or_whole CHECK ((postcode ~ '^[1-9][0-9]{3}([A-Z]{2})?$'::text)),
  constraint a_postcode_lies_in_one_area EXCLUDE USING gist (municipality WITH =, postcode WITH =, daterange(since, (until + 1)) WITH &&)
);
alter table organisations.area_postcode enable row level security;
create policy own_municipality on organisations.area_postcode using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on organisations.area_postcode to vangnet_app;

create table organisations.deputy (
  municipality text not null,
  id uuid not null,
  worker uuid not null,
  deputy uuid not null,
  since date not null,
  until date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint deputy_pkey PRIMARY KEY (municipality, id),
  constraint deputy_municipality_deputy_fkey FOREIGN KEY (municipality, deputy) REFERENCES organisations.worker(municipality, id),
  constraint deputy_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint deputy_ends_after_beginning CHECK ((until >= (since - 1))),
  constraint nobody_is_deputy_of_oneself CHECK ((worker <> deputy)),
  constraint one_deputy_at_a_time EXCLUDE USING gist (municipality WITH =, worker WITH =, daterange(since, (until + 1)) WITH &&)
);
alter table organisations.deputy enable row level security;
create policy own_municipality on organisations.deputy using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.deputy to vangnet_app;

create table organisations.event_delivery (
  municipality text not null,
  id uuid not null,
  subscription uuid not null,
  event uuid not null,
  kind text not null,
  subject uuid not null,
  at timestamp with time zone not null,
  state text default 'waiting'::text not null,
  attempts integer default 0 not null,
  tried_at timestamp with time zone,
  result text default ''::text not null,
  version integer default 1 not null,
  constraint event_delivery_pkey PRIMARY KEY (municipality, id),
  constraint an_event_is_told_once UNIQUE (municipality, subscription, event),
  constraint event_delivery_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint event_delivery_municipality_subscription_fkey FOREIGN KEY (municipality, subscription) REFERENCES organisations.event_subscription(municipality, id),
  constraint a_delivery_waits_arrives_or_fails CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'failed'::text])))
);
CREATE INDEX event_delivery_at ON organisations.event_delivery USING btree (municipality, at);
CREATE INDEX event_delivery_failed ON organisations.event_delivery USING btree (municipality, at) WHERE (state = 'failed'::text);
alter table organisations.event_delivery enable row level security;
create policy own_municipality on organisations.event_delivery using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on organisations.event_delivery to vangnet_app;

create table organisations.event_subscription (
  municipality text not null,
  id uuid not null,
  organisation uuid not null,
  address text not null,
  kinds text[] not null,
  round integer default 0 not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint event_subscription_pkey PRIMARY KEY (municipality, id),
  constraint event_subscription_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint event_subscription_municipality_organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint a_subscription_is_about_something CHECK ((cardinality(kinds) > 0))
);
CREATE UNIQUE INDEX an_address_is_told_once ON organisations.event_subscription USING btree (municipality, organisation, address) WHERE (ended_at IS NULL);
alter table organisations.event_subscription enable row level security;
create policy own_municipality on organisations.event_subscription using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.event_subscription to vangnet_app;

create table organisations.location (
  municipality text not null,
  id uuid not null,
  organisation uuid not null,
  name text not null,
  street text not null,
  number text not null,
  postcode text not null,
  place text not null,
  since date not null,
  until date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint location_pkey PRIMARY KEY (municipality, id),
  constraint location_municipality_organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint location_ends_after_it_begins CHECK ((until >= (since - 1))),
  constraint location_has_a_postcode CHECK ((postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$'::text))
);
CREATE INDEX location_organisation ON organisations.location USING btree (municipality, organisation);
alter table organisations.location enable row level security;
create policy own_municipality on organisations.location using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.location to vangnet_app;

create table organisations.mandate (
  municipality text not null,
  id uuid not null,
  holder_kind text not null,
  holder uuid not null,
  powers text[] not null,
  up_to_cents bigint,
  given_by text not null,
  source text not null,
  since date not null,
  until date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint mandate_pkey PRIMARY KEY (municipality, id),
  constraint mandate_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint mandate_ends_after_it_begins CHECK ((until >= (since - 1))),
  constraint mandate_gives_something CHECK ((cardinality(powers) > 0)),
  constraint mandate_has_a_holder CHECK ((holder_kind = ANY (ARRAY['worker'::text, 'team'::text, 'organisation'::text]))),
  constraint mandate_up_to_more_than_nothing CHECK ((up_to_cents > 0))
);
CREATE INDEX mandate_holder ON organisations.mandate USING btree (municipality, holder);
alter table organisations.mandate enable row level security;
create policy own_municipality on organisations.mandate using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.mandate to vangnet_app;

create table organisations.municipality (
  code text not null,
  name text not null,
  brand text default '#154273'::text not null,
  constraint municipality_pkey PRIMARY KEY (code),
  constraint brand_is_a_colour CHECK ((brand ~ '^#[0-9a-f]{6}$'::text)),
  constraint municipality_is_a_cbs_code CHECK ((code ~ '^[0-9]{4}$'::text))
);
grant select on organisations.municipality to vangnet_app;

create table organisations.organisation (
  municipality text not null,
  id uuid not null,
  kind text not null,
  name text not null,
  phone text,
  email text,
  since date not null,
  until date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  name_key text generated always as (organisations.folded(name)) stored not null,
  part_of uuid,
  constraint organisation_pkey PRIMARY KEY (municipality, id),
  constraint organisation_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint organisation_municipality_part_of_fkey FOREIGN KEY (municipality, part_of) REFERENCES organisations.organisation(municipality, id),
  constraint organisation_ends_after_it_begins CHECK ((until >= (since - 1))),
  constraint part_of_another CHECK ((part_of <> id)),
  constraint an_organisation_stands_once EXCLUDE USING gist (municipality WITH =, kind WITH =, name_key WITH =, daterange(since, (until + 1)) WITH &&)
);
CREATE INDEX organisation_name ON organisations.organisation USING btree (municipality, name_key);
alter table organisations.organisation enable row level security;
create policy own_municipality on organisations.organisation using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.organisation to vangnet_app;

create table organisations.registration (
  municipality text not null,
  id uuid not null,
  worker uuid not null,
  register text not null,
  number text not null,
  since date not null,
  until date not null,
  checked_on date not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint registration_pkey PRIMARY KEY (municipality, id),
  constraint registration_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint registration_ends_after_it_begins CHECK ((until >= (since - 1))),
  constraint one_registration_per_register EXCLUDE USING gist (municipality WITH =, worker WITH =, register WITH =, daterange(since, (until + 1)) WITH &&)
);
alter table organisations.registration enable row level security;
create policy own_municipality on organisations.registration using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.registration to vangnet_app;

create table organisations.rights_review (
  municipality text not null,
  id uuid not null,
  on_day date not null,
  by_worker uuid not null,
  roles uuid[] not null,
  workers integer not null,
  note text default ''::text not null,
  at timestamp with time zone not null,
  constraint rights_review_pkey PRIMARY KEY (municipality, id),
  constraint rights_review_municipality_by_worker_fkey FOREIGN KEY (municipality, by_worker) REFERENCES organisations.worker(municipality, id),
  constraint rights_review_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
CREATE INDEX rights_review_day ON organisations.rights_review USING btree (municipality, on_day);
alter table organisations.rights_review enable row level security;
create policy own_municipality on organisations.rights_review using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on organisations.rights_review to vangnet_app;

create table organisations.role_held (
  municipality text not null,
  id uuid not null,
  worker uuid not null,
  role text not null,
  team uuid,
  since date not null,
  until date,
  discipline text,
  source text default 'hand'::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint role_held_pkey PRIMARY KEY (municipality, id),
  constraint role_held_municipality_team_fkey FOREIGN KEY (municipality, team) REFERENCES organisations.team(municipality, id),
  constraint role_held_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint role_ends_after_it_begins CHECK ((until >= (since - 1))),
  constraint role_given_by_hand_or_login CHECK ((source = ANY (ARRAY['hand'::text, 'login'::text]))),
  constraint a_role_is_held_once EXCLUDE USING gist (municipality WITH =, worker WITH =, role WITH =, COALESCE(team, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, daterange(since, (until + 1)) WITH &&)
);
CREATE INDEX role_held_team ON organisations.role_held USING btree (municipality, team) WHERE (team IS NOT NULL);
CREATE INDEX role_held_worker ON organisations.role_held USING btree (municipality, worker);
alter table organisations.role_held enable row level security;
create policy own_municipality on organisations.role_held using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.role_held to vangnet_app;

create table organisations.setting (
  municipality text not null,
  key text not null,
  since date not null,
  value jsonb,
  source text not null,
  withdrawn boolean default false not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint one_value_from_a_day PRIMARY KEY (municipality, key, since),
  constraint setting_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
alter table organisations.setting enable row level security;
create policy own_municipality on organisations.setting using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.setting to vangnet_app;

create table organisations.team (
  municipality text not null,
  id uuid not null,
  organisation uuid not null,
  area uuid,
  kind text not null,
  name text not null,
  since date not null,
  until date,
  merged_into uuid,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  phone text,
  email text,
  constraint team_pkey PRIMARY KEY (municipality, id),
  constraint team_municipality_area_fkey FOREIGN KEY (municipality, area) REFERENCES organisations.area(municipality, id),
  constraint team_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint team_municipality_merged_into_fkey FOREIGN KEY (municipality, merged_into) REFERENCES organisations.team(municipality, id),
  constraint team_municipality_organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint merged_into_another CHECK ((merged_into <> id)),
  constraint team_ends_after_it_begins CHECK ((until >= (since - 1)))
);
alter table organisations.team enable row level security;
create policy own_municipality on organisations.team using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.team to vangnet_app;

create table organisations.team_line (
  municipality text not null,
  team uuid not null,
  former uuid not null,
  constraint a_team_comes_from_another_once PRIMARY KEY (municipality, team, former),
  constraint team_line_municipality_former_fkey FOREIGN KEY (municipality, former) REFERENCES organisations.team(municipality, id),
  constraint team_line_municipality_team_fkey FOREIGN KEY (municipality, team) REFERENCES organisations.team(municipality, id)
);
alter table organisations.team_line enable row level security;
create policy own_municipality on organisations.team_line using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on organisations.team_line to vangnet_app;

create table organisations.training (
  municipality text not null,
  id uuid not null,
  worker uuid not null,
  subject text not null,
  name text not null,
  done_on date not null,
  until date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint training_pkey PRIMARY KEY (municipality, id),
  constraint training_municipality_worker_fkey FOREIGN KEY (municipality, worker) REFERENCES organisations.worker(municipality, id),
  constraint training_ends_after_it_was_done CHECK (((until IS NULL) OR (until >= (done_on - 1))))
);
CREATE INDEX training_worker ON organisations.training USING btree (municipality, worker);
alter table organisations.training enable row level security;
create policy own_municipality on organisations.training using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.training to vangnet_app;

create table organisations.worker (
  municipality text not null,
  id uuid not null,
  organisation uuid not null,
  subject text not null,
  name text not null,
  email text,
  phone text,
  since date not null,
  until date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  name_key text generated always as (organisations.folded(name)) stored not null,
  language text,
  constraint worker_pkey PRIMARY KEY (municipality, id),
  constraint worker_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint worker_municipality_organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint language_is_known CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
  constraint worker_leaves_after_coming CHECK ((until >= (since - 1))),
  constraint one_worker_per_login_and_municipality EXCLUDE USING gist (municipality WITH =, subject WITH =, daterange(since, (until + 1)) WITH &&)
);
CREATE INDEX worker_name ON organisations.worker USING btree (municipality, name_key);
CREATE INDEX worker_organisation ON organisations.worker USING btree (municipality, organisation);
CREATE INDEX worker_subject ON organisations.worker USING btree (subject);
alter table organisations.worker enable row level security;
create policy own_municipality on organisations.worker using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on organisations.worker to vangnet_app;

create view organisations.published_absence with (security_invoker=true) as
 SELECT municipality,
    worker,
    deputy,
    since,
    until
   FROM organisations.absence;
grant select on organisations.published_absence to vangnet_app;

create view organisations.published_organisation with (security_invoker=true) as
 SELECT municipality,
    id,
    kind,
    name
   FROM organisations.organisation;
grant select on organisations.published_organisation to vangnet_app;

create view organisations.published_role with (security_invoker=true) as
 SELECT municipality,
    worker,
    role,
    team,
    since,
    until
   FROM organisations.role_held;
grant select on organisations.published_role to vangnet_app;

create view organisations.published_team with (security_invoker=true) as
 SELECT municipality,
    id,
    name,
    kind
   FROM organisations.team;
grant select on organisations.published_team to vangnet_app;

create view organisations.published_team_worker with (security_invoker=true) as
 SELECT r.municipality,
    r.team,
    r.worker,
    GREATEST(r.since, w.since) AS since,
    LEAST(r.until, w.until) AS until
   FROM (organisations.role_held r
     JOIN organisations.worker w ON (((w.municipality = r.municipality) AND (w.id = r.worker))))
  WHERE (r.team IS NOT NULL);
grant select on organisations.published_team_worker to vangnet_app;

create view organisations.published_worker with (security_invoker=true) as
 SELECT municipality,
    id,
    name,
    organisation,
    email
   FROM organisations.worker;
grant select on organisations.published_worker to vangnet_app;

CREATE OR REPLACE FUNCTION organisations.actor_of_key(key_hash bytea, today date)
 RETURNS TABLE(key uuid, label text, municipality text, organisation uuid, name text, used_on date, scopes text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
        select k.id, k.label, k.municipality, k.organisation, o.name, k.used_on, k.scopes
        from organisations.api_key k
        join organisations.organisation o on o.municipality = k.municipality and o.id = k.organisation
        where k.hash = key_hash and k.since <= today and k.until >= today
          and o.since <= today and (o.until is null or o.until >= today) $function$;

grant execute on function organisations.actor_of_key(bytea,date) to vangnet_app;

CREATE OR REPLACE FUNCTION organisations.actor_of_session(session bytea, at timestamp with time zone, today date, idle interval)
 RETURNS TABLE(worker uuid, name text, municipality text, organisation uuid, hats json, language text, used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
        select w.id, w.name, w.municipality, w.organisation,
               (select coalesce(json_agg(json_build_object('role', r.role, 'team', t.team) order by r.role, t.team), '[]')
                from organisations.role_held r
                cross join lateral (select r.team union all select l.former from organisations.team_line l
                                    where l.municipality = r.municipality and l.team = r.team) t
                where r.municipality = w.municipality and r.worker = w.id and r.since <= today and (r.until is null or r.until >= today)),
               w.language, s.used_at
        from platform.session s
        join organisations.worker w on w.subject = s.subject and w.municipality = s.municipality
        where s.id_hash = session and s.ends_at > at and s.used_at + idle > at
          and w.since <= today and (w.until is null or w.until >= today) $function$;

grant execute on function organisations.actor_of_session(bytea,timestamp with time zone,date,interval) to vangnet_app;

CREATE OR REPLACE FUNCTION organisations.folded(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog'
AS $function$ select lower(translate(normalize(name, NFC), 'ÀÁÂÃÄÅĀĂĄÆàáâãäåāăąæÇĆČçćčĎĐďđÈÉÊËĒĖĘĚèéêëēėęěĞĢğģÌÍÎÏĪĮİìíîïīįıĶķŁĻłļÑŃŅŇñńņňÒÓÔÕÖØŌŐŒòóôõöøōőœŔŘŕřŚŞŠȘßśşšșŢŤȚţťțÙÚÛÜŪŮŰŲùúûüūůűųŴŵÝŶŸýŷÿŹŻŽźżž’', 'aaaaaaaaaaaaaaaaaaaaccccccddddeeeeeeeeeeeeeeeeggggiiiiiiiiiiiiiikkllllnnnnnnnnoooooooooooooooooorrrrsssssssssttttttuuuuuuuuuuuuuuuuwwyyyyyyzzzzzz''')) $function$;

grant execute on function organisations.folded(text) to public;

CREATE OR REPLACE FUNCTION organisations.login_settings(setting_key text, today date)
 RETURNS TABLE(municipality text, value jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
        select m.code, s.value from organisations.municipality m
        join lateral (select value from organisations.setting
                      where municipality = m.code and key = setting_key and since <= today and not withdrawn
                      order by since desc limit 1) s on true
        where s.value is not null $function$;

grant execute on function organisations.login_settings(text,date) to vangnet_app;

CREATE OR REPLACE FUNCTION organisations.municipalities_of(login text, today date)
 RETURNS TABLE(code text, name text, brand text, worker uuid, "workerName" text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
        select m.code, m.name, m.brand, w.id, w.name from organisations.worker w
        join organisations.municipalities_on(today) m on m.code = w.municipality
        where w.subject = login and w.since <= today and (w.until is null or w.until >= today)
        order by m.name $function$;

grant execute on function organisations.municipalities_of(text,date) to vangnet_app;

CREATE OR REPLACE FUNCTION organisations.municipalities_on(day date)
 RETURNS TABLE(code text, name text, brand text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
        select m.code,
               coalesce(nullif(n.value #>> '{}', ''), m.name),
               coalesce(nullif(b.value #>> '{}', ''), m.brand)
        from organisations.municipality m
        left join lateral (select value from organisations.setting where municipality = m.code
            and key = 'organisations/municipality-name' and since <= day and not withdrawn order by since desc limit 1) n on true
        left join lateral (select value from organisations.setting where municipality = m.code
            and key = 'organisations/brand-colour' and since <= day and not withdrawn order by since desc limit 1) b on true $function$;

grant execute on function organisations.municipalities_on(date) to vangnet_app;

-- ──────────────────────────────────────── plans

create schema plans;
grant usage on schema plans to vangnet_app;

create table plans.family_plan (
  municipality text not null,
  dossier uuid not null,
  content jsonb not null,
  version integer not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint family_plan_pkey PRIMARY KEY (municipality, dossier),
  constraint family_plan_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id)
);
alter table plans.family_plan enable row level security;
create policy own_municipality on plans.family_plan using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on plans.family_plan to vangnet_app;

create table plans.plan (
  municipality text not null,
  id uuid not null,
  dossier uuid not null,
  household uuid not null,
  state text not null,
  evaluate_on date,
  agreed_on date,
  content jsonb not null,
  version integer not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint plan_pkey PRIMARY KEY (municipality, id),
  constraint plan_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint plan_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint plan_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.household(municipality, id)
);
CREATE UNIQUE INDEX one_plan_per_household ON plans.plan USING btree (municipality, household) WHERE (state <> 'ended'::text);
CREATE INDEX plan_dossier ON plans.plan USING btree (municipality, dossier);
CREATE INDEX plan_evaluation ON plans.plan USING btree (municipality, evaluate_on) WHERE ((state <> 'ended'::text) AND (evaluate_on IS NOT NULL));
alter table plans.plan enable row level security;
create policy own_municipality on plans.plan using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on plans.plan to vangnet_app;

create table plans.version (
  municipality text not null,
  plan uuid not null,
  number integer not null,
  kind text not null,
  state text not null,
  by text not null,
  at timestamp with time zone not null,
  why text default ''::text not null,
  content jsonb not null,
  constraint version_pkey PRIMARY KEY (municipality, plan, number),
  constraint version_municipality_plan_fkey FOREIGN KEY (municipality, plan) REFERENCES plans.plan(municipality, id)
);
alter table plans.version enable row level security;
create policy own_municipality on plans.version using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on plans.version to vangnet_app;

-- ──────────────────────────────────────── platform

create schema platform;
grant usage on schema platform to vangnet_app;

create table platform.idempotency (
  municipality text not null,
  actor text not null,
  key text not null,
  operation text not null,
  request bytea not null,
  answer jsonb not null,
  at timestamp with time zone default now() not null,
  constraint a_key_is_used_once PRIMARY KEY (municipality, actor, key)
);
CREATE INDEX idempotency_at ON platform.idempotency USING btree (at);
alter table platform.idempotency enable row level security;
create policy own_municipality on platform.idempotency using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on platform.idempotency to vangnet_app;

create table platform.migration (
  name text not null,
  at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (name)
);
grant select on platform.migration to vangnet_app;

create table platform.session (
  id_hash bytea not null,
  subject text not null,
  municipality text,
  data jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id_hash)
);
CREATE INDEX session_subject ON platform.session USING btree (subject);
grant select, insert, update, delete on platform.session to vangnet_app;

-- ──────────────────────────────────────── programme

create schema programme;
grant usage on schema programme to vangnet_app;

create table programme.advice (
  municipality text not null,
  entry uuid not null,
  given_by text default ''::text not null,
  given_on date,
  percent integer,
  degree text,
  proof text default ''::text not null,
  reported_on date,
  constraint advice_pkey PRIMARY KEY (municipality, entry),
  constraint advice_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id),
  constraint advice_percent_check CHECK (((percent >= 0) AND (percent <= 100)))
);
alter table programme.advice enable row level security;
create policy own_municipality on programme.advice using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.advice to vangnet_app;

create table programme.attendance (
  municipality text not null,
  id uuid not null,
  entry uuid not null,
  "on" date not null,
  present text[] not null,
  absent text[] not null,
  note text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint attendance_pkey PRIMARY KEY (municipality, id),
  constraint attendance_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.meeting(municipality, entry)
);
CREATE UNIQUE INDEX a_meeting_meets_once_on_a_day ON programme.attendance USING btree (municipality, entry, "on");
alter table programme.attendance enable row level security;
create policy own_municipality on programme.attendance using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.attendance to vangnet_app;

create table programme.baseline (
  municipality text not null,
  node uuid not null,
  name text not null,
  what text not null,
  result text not null,
  adopted_on date not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint baseline_pkey PRIMARY KEY (municipality, node),
  constraint baseline_municipality_node_fkey FOREIGN KEY (municipality, node) REFERENCES programme.node(municipality, id)
);
alter table programme.baseline enable row level security;
create policy own_municipality on programme.baseline using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.baseline to vangnet_app;

create table programme.booking (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  line uuid not null,
  year integer not null,
  kind text not null,
  cents bigint not null,
  on_day date not null,
  what text not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint booking_pkey PRIMARY KEY (municipality, id),
  constraint booking_municipality_line_fkey FOREIGN KEY (municipality, line) REFERENCES programme.budget_line(municipality, id),
  constraint a_booking_moves_money CHECK ((cents <> 0))
);
CREATE INDEX booking_line ON programme.booking USING btree (municipality, line);
alter table programme.booking enable row level security;
create policy own_municipality on programme.booking using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.booking to vangnet_app;

create table programme.budget_line (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  node uuid,
  effort text not null,
  nature text not null,
  first_year integer,
  last_year integer,
  unit text,
  price bigint,
  quantity numeric(12,3),
  times numeric(12,3),
  stated bigint,
  on_top text not null,
  source uuid,
  note text default ''::text not null,
  withdrawn boolean default false not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint budget_line_pkey PRIMARY KEY (municipality, id),
  constraint budget_line_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint budget_line_municipality_programme_node_fkey FOREIGN KEY (municipality, programme, node) REFERENCES programme.node(municipality, programme, id),
  constraint budget_line_municipality_programme_source_fkey FOREIGN KEY (municipality, programme, source) REFERENCES programme.money_source(municipality, programme, id),
  constraint a_line_costs_no_less_than_nothing CHECK (((stated >= 0) AND (price >= 0) AND (quantity >= (0)::numeric) AND (times >= (0)::numeric))),
  constraint a_line_ends_after_it_begins CHECK ((last_year >= first_year)),
  constraint a_line_is_reckoned_whole_or_not CHECK ((num_nulls(unit, price, quantity, times) = ANY (ARRAY[0, 4]))),
  constraint a_line_that_returns_has_a_first_year CHECK (((first_year IS NOT NULL) OR ((nature = 'incidental'::text) AND (last_year IS NULL))))
);
CREATE INDEX budget_line_programme ON programme.budget_line USING btree (municipality, programme);
CREATE INDEX budget_line_source ON programme.budget_line USING btree (municipality, source) WHERE (source IS NOT NULL);
alter table programme.budget_line enable row level security;
create policy own_municipality on programme.budget_line using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.budget_line to vangnet_app;

create table programme.budget_share (
  municipality text not null,
  line uuid not null,
  payer text not null,
  weight integer not null,
  constraint budget_share_pkey PRIMARY KEY (municipality, line, payer),
  constraint budget_share_municipality_line_fkey FOREIGN KEY (municipality, line) REFERENCES programme.budget_line(municipality, id),
  constraint a_share_weighs_something CHECK ((weight > 0))
);
alter table programme.budget_share enable row level security;
create policy own_municipality on programme.budget_share using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on programme.budget_share to vangnet_app;

create table programme.commitment (
  municipality text not null,
  entry uuid not null,
  partner uuid,
  signed_on date,
  constraint commitment_pkey PRIMARY KEY (municipality, entry),
  constraint commitment_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id),
  constraint partner_fkey FOREIGN KEY (municipality, partner) REFERENCES programme.entry(municipality, id)
);
CREATE INDEX commitment_partner ON programme.commitment USING btree (municipality, partner) WHERE (partner IS NOT NULL);
alter table programme.commitment enable row level security;
create policy own_municipality on programme.commitment using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.commitment to vangnet_app;

create table programme.communication (
  municipality text not null,
  entry uuid not null,
  doers text[] default '{}'::text[] not null,
  on_day date,
  in_week text,
  in_words text default ''::text not null,
  channels text[] default '{}'::text[] not null,
  constraint communication_pkey PRIMARY KEY (municipality, entry),
  constraint communication_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id)
);
alter table programme.communication enable row level security;
create policy own_municipality on programme.communication using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.communication to vangnet_app;

create table programme.council_item (
  municipality text not null,
  entry uuid not null,
  kind text not null,
  asked_by text default ''::text not null,
  asked_on date,
  constraint council_item_pkey PRIMARY KEY (municipality, entry),
  constraint council_item_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id)
);
alter table programme.council_item enable row level security;
create policy own_municipality on programme.council_item using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.council_item to vangnet_app;

create table programme.decision (
  municipality text not null,
  entry uuid not null,
  body text not null,
  subject uuid,
  constraint decision_pkey PRIMARY KEY (municipality, entry),
  constraint decision_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id),
  constraint subject_fkey FOREIGN KEY (municipality, subject) REFERENCES programme.entry(municipality, id)
);
CREATE INDEX decision_subject ON programme.decision USING btree (municipality, subject) WHERE (subject IS NOT NULL);
alter table programme.decision enable row level security;
create policy own_municipality on programme.decision using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.decision to vangnet_app;

create table programme.entry (
  municipality text not null,
  id uuid not null,
  programme uuid not null,
  node uuid,
  register text not null,
  title text not null,
  about text default ''::text not null,
  owner uuid,
  owner_since date,
  offered_to uuid,
  offered_on date,
  due date,
  state text not null,
  closed_on date,
  outcome text default ''::text not null,
  document text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint entry_pkey PRIMARY KEY (municipality, id),
  constraint entry_municipality_programme_id_key UNIQUE (municipality, programme, id),
  constraint node_fkey FOREIGN KEY (municipality, programme, node) REFERENCES programme.node(municipality, programme, id),
  constraint offered_to_fkey FOREIGN KEY (municipality, offered_to) REFERENCES organisations.worker(municipality, id),
  constraint owner_fkey FOREIGN KEY (municipality, owner) REFERENCES organisations.worker(municipality, id),
  constraint programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint a_quick_win_has_an_owner_and_a_day CHECK (((register <> 'idea'::text) OR (state <> 'chosen'::text) OR ((owner IS NOT NULL) AND (due IS NOT NULL)))),
  constraint advice_has_an_owner_and_a_day CHECK (((register <> 'advice'::text) OR ((owner IS NOT NULL) AND (due IS NOT NULL)))),
  constraint what_is_asked_was_asked_on_a_day CHECK (((offered_to IS NULL) = (offered_on IS NULL))),
  constraint what_is_closed_is_not_handed_over CHECK (((closed_on IS NULL) OR (offered_to IS NULL)))
);
CREATE INDEX entry_due ON programme.entry USING btree (municipality, due) WHERE (closed_on IS NULL);
CREATE INDEX entry_node ON programme.entry USING btree (municipality, programme, node) WHERE (node IS NOT NULL);
CREATE INDEX entry_offered ON programme.entry USING btree (municipality, offered_to) WHERE (offered_to IS NOT NULL);
CREATE INDEX entry_owner ON programme.entry USING btree (municipality, owner) WHERE (closed_on IS NULL);
CREATE INDEX entry_register ON programme.entry USING btree (municipality, programme, register);
alter table programme.entry enable row level security;
create policy own_municipality on programme.entry using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.entry to vangnet_app;

create table programme.entry_change (
  municipality text not null,
  seq bigint generated always as identity not null,
  entry uuid not null,
  deed text not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  why text default ''::text not null,
  changes jsonb not null,
  constraint entry_change_pkey PRIMARY KEY (municipality, seq),
  constraint entry_change_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id)
);
CREATE INDEX entry_change_at ON programme.entry_change USING btree (municipality, at);
CREATE INDEX entry_change_entry ON programme.entry_change USING btree (municipality, entry, seq);
alter table programme.entry_change enable row level security;
create policy own_municipality on programme.entry_change using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.entry_change to vangnet_app;

create table programme.evaluation (
  municipality text not null,
  id uuid not null,
  node uuid not null,
  sort text not null,
  on_day date not null,
  question text default ''::text not null,
  held_on date,
  outcome text default ''::text not null,
  decision text,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint evaluation_pkey PRIMARY KEY (municipality, id),
  constraint evaluation_municipality_node_fkey FOREIGN KEY (municipality, node) REFERENCES programme.node(municipality, id),
  constraint a_decision_is_taken_where_one_is_due CHECK (((decision IS NOT NULL) = ((sort = 'decision'::text) AND (held_on IS NOT NULL)))),
  constraint an_evaluation_looks_back_or_decides CHECK ((sort = ANY (ARRAY['evaluation'::text, 'decision'::text]))),
  constraint what_was_held_says_what_came_out CHECK (((held_on IS NULL) = (outcome = ''::text)))
);
CREATE INDEX evaluation_due ON programme.evaluation USING btree (municipality, on_day) WHERE (held_on IS NULL);
CREATE INDEX evaluation_node ON programme.evaluation USING btree (municipality, node);
alter table programme.evaluation enable row level security;
create policy own_municipality on programme.evaluation using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.evaluation to vangnet_app;

create table programme.figure_change (
  municipality text not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  kind text not null,
  about uuid not null,
  name text not null,
  deed text not null,
  before jsonb not null,
  after jsonb not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint figure_change_pkey PRIMARY KEY (municipality, seq),
  constraint figure_change_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id)
);
CREATE INDEX figure_change_about ON programme.figure_change USING btree (municipality, about, seq);
CREATE INDEX figure_change_programme ON programme.figure_change USING btree (municipality, programme, seq);
alter table programme.figure_change enable row level security;
create policy own_municipality on programme.figure_change using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.figure_change to vangnet_app;

create table programme.heard (
  municipality text not null,
  entry uuid not null,
  from_whom text default ''::text not null,
  source text not null,
  heard_on date not null,
  shown boolean not null,
  question uuid,
  constraint heard_pkey PRIMARY KEY (municipality, entry),
  constraint heard_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id),
  constraint question_fkey FOREIGN KEY (municipality, question) REFERENCES programme.entry(municipality, id)
);
CREATE INDEX heard_question ON programme.heard USING btree (municipality, question) WHERE (question IS NOT NULL);
alter table programme.heard enable row level security;
create policy own_municipality on programme.heard using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.heard to vangnet_app;

create table programme.idea (
  municipality text not null,
  entry uuid not null,
  harvest text not null,
  session text default ''::text not null,
  works text default ''::text not null,
  impact integer,
  effort integer,
  votes integer,
  voted_in text default ''::text not null,
  constraint idea_pkey PRIMARY KEY (municipality, entry),
  constraint idea_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id),
  constraint idea_effort_check CHECK (((effort >= 1) AND (effort <= 3))),
  constraint idea_impact_check CHECK (((impact >= 1) AND (impact <= 3))),
  constraint idea_votes_check CHECK ((votes >= 0))
);
alter table programme.idea enable row level security;
create policy own_municipality on programme.idea using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.idea to vangnet_app;

create table programme.import (
  municipality text not null,
  id uuid not null,
  file text not null,
  hash text not null,
  state text not null,
  draft text not null,
  programme uuid,
  by_name text not null,
  at timestamp with time zone not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint import_pkey PRIMARY KEY (municipality, id),
  constraint import_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint import_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint an_import_is_open_saved_or_dropped CHECK ((state = ANY (ARRAY['open'::text, 'saved'::text, 'dropped'::text]))),
  constraint what_was_saved_stands_in_a_programme CHECK (((state = 'saved'::text) = (programme IS NOT NULL)))
);
CREATE INDEX import_age ON programme.import USING btree (municipality, changed_at) WHERE (draft <> ''::text);
CREATE INDEX import_hash ON programme.import USING btree (municipality, hash);
CREATE INDEX import_programme ON programme.import USING btree (municipality, programme) WHERE (programme IS NOT NULL);
alter table programme.import enable row level security;
create policy own_municipality on programme.import using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.import to vangnet_app;

create table programme.indicator (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  node uuid,
  name text not null,
  wish text not null,
  target_value numeric(13,3),
  target_by date,
  baseline_value numeric(13,3),
  baseline_on date,
  every integer,
  meaning integer not null,
  goal text default 'open'::text not null,
  goal_on date,
  goal_why text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  figure text,
  figure_every text,
  constraint indicator_pkey PRIMARY KEY (municipality, id),
  constraint indicator_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint indicator_municipality_programme_node_fkey FOREIGN KEY (municipality, programme, node) REFERENCES programme.node(municipality, programme, id),
  constraint a_baseline_has_its_day CHECK ((num_nulls(baseline_value, baseline_on) = ANY (ARRAY[0, 2]))),
  constraint a_figure_comes_every_so_many_months CHECK ((every > 0)),
  constraint a_goal_is_closed_with_why CHECK (((goal = 'open'::text) OR ((goal_on IS NOT NULL) AND (goal_why <> ''::text)))),
  constraint a_target_has_its_day CHECK ((num_nulls(target_value, target_by) = ANY (ARRAY[0, 2]))),
  constraint a_tied_figure_has_its_period CHECK ((num_nulls(figure, figure_every) = ANY (ARRAY[0, 2])))
);
CREATE INDEX indicator_figure ON programme.indicator USING btree (municipality) WHERE (figure IS NOT NULL);
CREATE INDEX indicator_node ON programme.indicator USING btree (municipality, node) WHERE (node IS NOT NULL);
CREATE INDEX indicator_programme ON programme.indicator USING btree (municipality, programme);
alter table programme.indicator enable row level security;
create policy own_municipality on programme.indicator using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.indicator to vangnet_app;

create table programme.indicator_break (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  indicator uuid not null,
  on_day date not null,
  why text not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint indicator_break_pkey PRIMARY KEY (municipality, id),
  constraint indicator_break_municipality_indicator_fkey FOREIGN KEY (municipality, indicator) REFERENCES programme.indicator(municipality, id),
  constraint a_break_says_why CHECK ((why <> ''::text))
);
CREATE UNIQUE INDEX a_day_has_one_break ON programme.indicator_break USING btree (municipality, indicator, on_day);
alter table programme.indicator_break enable row level security;
create policy own_municipality on programme.indicator_break using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.indicator_break to vangnet_app;

create table programme.indicator_meaning (
  municipality text not null,
  indicator uuid not null,
  number integer not null,
  definition text not null,
  unit text not null,
  source text not null,
  since date,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint indicator_meaning_pkey PRIMARY KEY (municipality, indicator, number),
  constraint indicator_meaning_municipality_indicator_fkey FOREIGN KEY (municipality, indicator) REFERENCES programme.indicator(municipality, id)
);
alter table programme.indicator_meaning enable row level security;
create policy own_municipality on programme.indicator_meaning using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.indicator_meaning to vangnet_app;

create table programme.link (
  municipality text not null,
  id uuid not null,
  node uuid not null,
  kind text not null,
  title text not null,
  reference text default ''::text not null,
  url text default ''::text not null,
  other_node uuid,
  other_programme uuid,
  note text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint link_pkey PRIMARY KEY (municipality, id),
  constraint link_municipality_node_fkey FOREIGN KEY (municipality, node) REFERENCES programme.node(municipality, id),
  constraint link_municipality_other_node_fkey FOREIGN KEY (municipality, other_node) REFERENCES programme.node(municipality, id),
  constraint link_municipality_other_programme_fkey FOREIGN KEY (municipality, other_programme) REFERENCES programme.programme(municipality, id),
  constraint a_part_is_not_linked_to_itself CHECK ((other_node <> node))
);
CREATE INDEX link_node ON programme.link USING btree (municipality, node);
CREATE INDEX link_other_node ON programme.link USING btree (municipality, other_node) WHERE (other_node IS NOT NULL);
alter table programme.link enable row level security;
create policy own_municipality on programme.link using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on programme.link to vangnet_app;

create table programme.measurement (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  indicator uuid not null,
  meaning integer not null,
  on_day date not null,
  value numeric(13,3) not null,
  source text not null,
  quality text not null,
  note text default ''::text not null,
  origin text not null,
  struck_why text,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint measurement_pkey PRIMARY KEY (municipality, id),
  constraint measurement_municipality_indicator_meaning_fkey FOREIGN KEY (municipality, indicator, meaning) REFERENCES programme.indicator_meaning(municipality, indicator, number),
  constraint a_value_has_a_source CHECK ((source <> ''::text)),
  constraint a_value_is_struck_with_why CHECK ((struck_why <> ''::text))
);
CREATE UNIQUE INDEX a_day_has_one_value ON programme.measurement USING btree (municipality, indicator, on_day) WHERE (struck_why IS NULL);
alter table programme.measurement enable row level security;
create policy own_municipality on programme.measurement using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.measurement to vangnet_app;

create table programme.meeting (
  municipality text not null,
  entry uuid not null,
  scope text not null,
  level text not null,
  importance integer not null,
  wished text default ''::text not null,
  effort text default ''::text not null,
  hours_per_year integer,
  attends text[] default '{}'::text[] not null,
  constraint meeting_pkey PRIMARY KEY (municipality, entry),
  constraint meeting_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id),
  constraint meeting_hours_per_year_check CHECK ((hours_per_year >= 0)),
  constraint meeting_importance_check CHECK (((importance >= 1) AND (importance <= 3)))
);
alter table programme.meeting enable row level security;
create policy own_municipality on programme.meeting using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.meeting to vangnet_app;

create table programme.moment (
  municipality text not null,
  id uuid not null,
  programme uuid not null,
  name text not null,
  on_day date not null,
  asked_from date not null,
  due date not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint moment_pkey PRIMARY KEY (municipality, id),
  constraint moment_municipality_programme_id_key UNIQUE (municipality, programme, id),
  constraint moment_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint a_moment_is_asked_before_it_is_due CHECK ((asked_from <= due))
);
CREATE UNIQUE INDEX a_moment_has_its_own_name ON programme.moment USING btree (municipality, programme, lower(name));
CREATE INDEX moment_open ON programme.moment USING btree (municipality, asked_from);
alter table programme.moment enable row level security;
create policy own_municipality on programme.moment using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.moment to vangnet_app;

create table programme.money_source (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  name text not null,
  payer text not null,
  nature text not null,
  cents bigint not null,
  first_year integer,
  last_year integer,
  note text default ''::text not null,
  withdrawn boolean default false not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint money_source_pkey PRIMARY KEY (municipality, id),
  constraint money_source_municipality_programme_id_key UNIQUE (municipality, programme, id),
  constraint money_source_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint a_source_ends_after_it_begins CHECK ((last_year >= first_year)),
  constraint a_source_gives_no_less_than_nothing CHECK ((cents >= 0)),
  constraint a_source_that_returns_has_a_first_year CHECK (((first_year IS NOT NULL) OR ((nature = 'incidental'::text) AND (last_year IS NULL))))
);
alter table programme.money_source enable row level security;
create policy own_municipality on programme.money_source using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.money_source to vangnet_app;

create table programme.node (
  municipality text not null,
  id uuid not null,
  programme uuid not null,
  parent uuid,
  kind text not null,
  place integer not null,
  name text not null,
  what text default ''::text not null,
  result text default ''::text not null,
  from_what text default ''::text not null,
  to_what text default ''::text not null,
  by_what text default ''::text not null,
  owner uuid,
  ended date,
  successor uuid,
  origin uuid,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  runs_since date,
  runs_until date,
  struck boolean default false not null,
  constraint node_pkey PRIMARY KEY (municipality, id),
  constraint node_municipality_programme_id_key UNIQUE (municipality, programme, id),
  constraint node_municipality_origin_fkey FOREIGN KEY (municipality, origin) REFERENCES programme.node(municipality, id),
  constraint node_municipality_owner_fkey FOREIGN KEY (municipality, owner) REFERENCES organisations.worker(municipality, id),
  constraint node_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint node_municipality_programme_parent_fkey FOREIGN KEY (municipality, programme, parent) REFERENCES programme.node(municipality, programme, id),
  constraint node_municipality_successor_fkey FOREIGN KEY (municipality, successor) REFERENCES programme.node(municipality, id),
  constraint a_node_never_goes_on_in_itself CHECK (((successor <> id) AND (origin <> id))),
  constraint a_pilot_ends_after_it_begins CHECK (((runs_until IS NULL) OR (runs_until >= runs_since))),
  constraint what_goes_on_has_ended CHECK (((successor IS NULL) OR (ended IS NOT NULL)))
);
CREATE UNIQUE INDEX a_node_is_carried_over_once ON programme.node USING btree (municipality, origin) WHERE (origin IS NOT NULL);
CREATE INDEX node_owner ON programme.node USING btree (municipality, owner) WHERE (owner IS NOT NULL);
CREATE INDEX node_successor ON programme.node USING btree (municipality, successor) WHERE (successor IS NOT NULL);
CREATE INDEX node_tree ON programme.node USING btree (municipality, programme, parent, place);
alter table programme.node enable row level security;
create policy own_municipality on programme.node using ((municipality = current_setting('vangnet.municipality'::text, true)));
CREATE TRIGGER a_node_never_stands_under_itself BEFORE INSERT OR UPDATE OF parent ON programme.node FOR EACH ROW EXECUTE FUNCTION programme.refuse_ring();
grant select, insert, update on programme.node to vangnet_app;

create table programme.node_change (
  municipality text not null,
  seq bigint generated always as identity not null,
  node uuid not null,
  kind text not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  why text default ''::text not null,
  before jsonb not null,
  after jsonb not null,
  constraint node_change_pkey PRIMARY KEY (municipality, seq),
  constraint node_change_municipality_node_fkey FOREIGN KEY (municipality, node) REFERENCES programme.node(municipality, id)
);
CREATE INDEX node_change_node ON programme.node_change USING btree (municipality, node, seq);
alter table programme.node_change enable row level security;
create policy own_municipality on programme.node_change using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.node_change to vangnet_app;

create table programme.partner (
  municipality text not null,
  entry uuid not null,
  organisation uuid,
  contact text default ''::text not null,
  nodes uuid[] default '{}'::uuid[] not null,
  constraint partner_pkey PRIMARY KEY (municipality, entry),
  constraint organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint partner_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id)
);
alter table programme.partner enable row level security;
create policy own_municipality on programme.partner using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.partner to vangnet_app;

create table programme.planning (
  municipality text not null,
  node uuid not null,
  sort text not null,
  periods text[] not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint planning_pkey PRIMARY KEY (municipality, node, sort),
  constraint planning_municipality_node_fkey FOREIGN KEY (municipality, node) REFERENCES programme.node(municipality, id),
  constraint a_planning_is_in_quarters_and_half_years CHECK (((array_to_string(periods, ' '::text) || ' '::text) ~ '^((\d{4}-(Q[1-4]|H[12]))? )*$'::text)),
  constraint a_planning_is_the_first_or_todays CHECK ((sort = ANY (ARRAY['baseline'::text, 'current'::text])))
);
alter table programme.planning enable row level security;
create policy own_municipality on programme.planning using ((municipality = current_setting('vangnet.municipality'::text, true)));
CREATE TRIGGER the_first_planning_stays BEFORE UPDATE ON programme.planning FOR EACH ROW EXECUTE FUNCTION programme.keep_baseline();
grant select, insert, update on programme.planning to vangnet_app;

create table programme.programme (
  municipality text not null,
  id uuid not null,
  name text not null,
  since date not null,
  until date,
  public boolean not null,
  note text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  adopted_on date,
  adopted_by text default ''::text not null,
  constraint programme_pkey PRIMARY KEY (municipality, id),
  constraint programme_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint a_programme_ends_after_it_begins CHECK (((until IS NULL) OR (until >= since)))
);
CREATE UNIQUE INDEX a_programme_has_its_own_name ON programme.programme USING btree (municipality, lower(name));
alter table programme.programme enable row level security;
create policy own_municipality on programme.programme using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.programme to vangnet_app;

create table programme.published_report (
  municipality text not null,
  id uuid not null,
  report uuid not null,
  programme uuid not null,
  title text not null,
  audience text not null,
  language text not null,
  from_day date not null,
  until_day date not null,
  on_day date not null,
  document text not null,
  material text not null,
  hash text not null,
  at timestamp with time zone not null,
  by_name text not null,
  replaces uuid,
  constraint published_report_pkey PRIMARY KEY (municipality, id),
  constraint a_report_is_corrected_once UNIQUE (municipality, replaces),
  constraint a_report_is_published_once UNIQUE (municipality, report),
  constraint published_report_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint published_report_municipality_replaces_fkey FOREIGN KEY (municipality, replaces) REFERENCES programme.published_report(municipality, id),
  constraint published_report_municipality_report_fkey FOREIGN KEY (municipality, report) REFERENCES programme.report(municipality, id)
);
CREATE INDEX published_report_programme ON programme.published_report USING btree (municipality, programme, audience, at);
alter table programme.published_report enable row level security;
create policy own_municipality on programme.published_report using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.published_report to vangnet_app;

create table programme.report (
  municipality text not null,
  id uuid not null,
  programme uuid not null,
  title text not null,
  audience text not null,
  language text not null,
  from_day date not null,
  until_day date not null,
  moments uuid[] not null,
  items uuid[] not null,
  blocks text[] not null,
  foreword text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  introductions jsonb default '[]'::jsonb not null,
  replaces uuid,
  constraint report_pkey PRIMARY KEY (municipality, id),
  constraint report_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint report_municipality_replaces_fkey FOREIGN KEY (municipality, replaces) REFERENCES programme.published_report(municipality, id),
  constraint a_report_ends_after_it_begins CHECK ((until_day >= from_day))
);
CREATE INDEX report_programme ON programme.report USING btree (municipality, programme);
alter table programme.report enable row level security;
create policy own_municipality on programme.report using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.report to vangnet_app;

create table programme.report_withdrawal (
  municipality text not null,
  published uuid not null,
  reason text not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint a_report_is_withdrawn_once PRIMARY KEY (municipality, published),
  constraint report_withdrawal_municipality_published_fkey FOREIGN KEY (municipality, published) REFERENCES programme.published_report(municipality, id),
  constraint a_withdrawal_has_a_reason CHECK ((reason <> ''::text))
);
alter table programme.report_withdrawal enable row level security;
create policy own_municipality on programme.report_withdrawal using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.report_withdrawal to vangnet_app;

create table programme.risk (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  node uuid,
  text text not null,
  chance text not null,
  effect text not null,
  owner uuid,
  review_on date,
  ended_on date,
  ended_how text,
  ended_why text default ''::text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint risk_pkey PRIMARY KEY (municipality, id),
  constraint risk_municipality_owner_fkey FOREIGN KEY (municipality, owner) REFERENCES organisations.worker(municipality, id),
  constraint risk_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint risk_municipality_programme_node_fkey FOREIGN KEY (municipality, programme, node) REFERENCES programme.node(municipality, programme, id),
  constraint a_risk_ends_with_why CHECK (((num_nulls(ended_on, ended_how) = 2) OR ((num_nulls(ended_on, ended_how) = 0) AND (ended_why <> ''::text)))),
  constraint a_risk_lies_in_the_matrix CHECK (((chance = ANY (ARRAY['small'::text, 'medium'::text, 'large'::text])) AND (effect = ANY (ARRAY['small'::text, 'medium'::text, 'large'::text]))))
);
CREATE INDEX risk_programme ON programme.risk USING btree (municipality, programme);
alter table programme.risk enable row level security;
create policy own_municipality on programme.risk using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.risk to vangnet_app;

create table programme.risk_change (
  municipality text not null,
  seq bigint generated always as identity not null,
  risk uuid not null,
  deed text not null,
  chance text not null,
  effect text not null,
  text text not null,
  measures text[] not null,
  owner uuid,
  review_on date,
  why text not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint risk_change_pkey PRIMARY KEY (municipality, seq),
  constraint risk_change_municipality_risk_fkey FOREIGN KEY (municipality, risk) REFERENCES programme.risk(municipality, id)
);
CREATE INDEX risk_change_risk ON programme.risk_change USING btree (municipality, risk, seq);
alter table programme.risk_change enable row level security;
create policy own_municipality on programme.risk_change using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.risk_change to vangnet_app;

create table programme.risk_measure (
  municipality text not null,
  risk uuid not null,
  place integer not null,
  text text not null,
  owner uuid,
  due date,
  done_on date,
  constraint risk_measure_pkey PRIMARY KEY (municipality, risk, place),
  constraint risk_measure_municipality_owner_fkey FOREIGN KEY (municipality, owner) REFERENCES organisations.worker(municipality, id),
  constraint risk_measure_municipality_risk_fkey FOREIGN KEY (municipality, risk) REFERENCES programme.risk(municipality, id)
);
alter table programme.risk_measure enable row level security;
create policy own_municipality on programme.risk_measure using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on programme.risk_measure to vangnet_app;

create table programme.saving (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  node uuid,
  what text not null,
  track text not null,
  first_year integer not null,
  last_year integer,
  expected_low bigint,
  expected_high bigint,
  cost bigint,
  places integer,
  groups integer,
  otherwise integer,
  apart_low bigint,
  apart_high bigint,
  reasoning text not null,
  assumptions text[] not null,
  withdrawn boolean default false not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint saving_pkey PRIMARY KEY (municipality, id),
  constraint saving_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint saving_municipality_programme_node_fkey FOREIGN KEY (municipality, programme, node) REFERENCES programme.node(municipality, programme, id),
  constraint a_saving_ends_after_it_begins CHECK ((last_year >= first_year)),
  constraint a_saving_is_reckoned_whole_or_not CHECK ((num_nulls(cost, places, groups, otherwise, apart_low, apart_high) = ANY (ARRAY[0, 6]))),
  constraint a_saving_says_how_much CHECK (((num_nulls(expected_low, expected_high) = 0) OR ((num_nulls(expected_low, expected_high) = 2) AND (cost IS NOT NULL)))),
  constraint a_saving_says_why CHECK (((reasoning <> ''::text) AND (cardinality(assumptions) > 0)))
);
CREATE INDEX saving_programme ON programme.saving USING btree (municipality, programme);
alter table programme.saving enable row level security;
create policy own_municipality on programme.saving using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.saving to vangnet_app;

create table programme.saving_result (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  saving uuid not null,
  year integer not null,
  cents bigint not null,
  how text not null,
  by text not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint saving_result_pkey PRIMARY KEY (municipality, id),
  constraint saving_result_municipality_saving_fkey FOREIGN KEY (municipality, saving) REFERENCES programme.saving(municipality, id),
  constraint a_result_says_how_one_knows CHECK ((how <> ''::text))
);
CREATE INDEX saving_result_saving ON programme.saving_result USING btree (municipality, saving);
alter table programme.saving_result enable row level security;
create policy own_municipality on programme.saving_result using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on programme.saving_result to vangnet_app;

create table programme.standstill (
  municipality text not null,
  entry uuid not null,
  cause text not null,
  since date not null,
  hours integer,
  constraint standstill_pkey PRIMARY KEY (municipality, entry),
  constraint standstill_municipality_entry_fkey FOREIGN KEY (municipality, entry) REFERENCES programme.entry(municipality, id),
  constraint standstill_hours_check CHECK ((hours >= 0))
);
alter table programme.standstill enable row level security;
create policy own_municipality on programme.standstill using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.standstill to vangnet_app;

create table programme.state (
  municipality text not null,
  id uuid not null,
  programme uuid not null,
  moment uuid not null,
  node uuid not null,
  text text not null,
  next text default ''::text not null,
  by_name text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint state_pkey PRIMARY KEY (municipality, id),
  constraint one_state_per_part_and_moment UNIQUE (municipality, moment, node),
  constraint state_municipality_programme_moment_fkey FOREIGN KEY (municipality, programme, moment) REFERENCES programme.moment(municipality, programme, id),
  constraint state_municipality_programme_node_fkey FOREIGN KEY (municipality, programme, node) REFERENCES programme.node(municipality, programme, id)
);
CREATE INDEX state_node ON programme.state USING btree (municipality, node);
alter table programme.state enable row level security;
create policy own_municipality on programme.state using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.state to vangnet_app;

create table programme.stated_total (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  nature text,
  year integer,
  cents bigint not null,
  stands text not null,
  withdrawn boolean default false not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint stated_total_pkey PRIMARY KEY (municipality, id),
  constraint stated_total_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id)
);
CREATE INDEX stated_total_programme ON programme.stated_total USING btree (municipality, programme);
alter table programme.stated_total enable row level security;
create policy own_municipality on programme.stated_total using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.stated_total to vangnet_app;

create table programme.status (
  municipality text not null,
  id uuid not null,
  node uuid not null,
  code text not null,
  since date not null,
  until date,
  end_day date,
  reason text default ''::text not null,
  withdrawn boolean default false not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint status_pkey PRIMARY KEY (municipality, id),
  constraint status_municipality_node_fkey FOREIGN KEY (municipality, node) REFERENCES programme.node(municipality, id),
  constraint a_status_ends_after_it_begins CHECK (((until IS NULL) OR (until >= since))),
  constraint one_status_at_a_time EXCLUDE USING gist (municipality WITH =, node WITH =, daterange(since, until, '[]'::text) WITH &&) WHERE ((NOT withdrawn))
);
CREATE INDEX status_node ON programme.status USING btree (municipality, node, since);
alter table programme.status enable row level security;
create policy own_municipality on programme.status using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.status to vangnet_app;

create table programme.step (
  municipality text not null,
  node uuid not null,
  code text not null,
  done_on date,
  note text default ''::text not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint step_pkey PRIMARY KEY (municipality, node, code),
  constraint step_municipality_node_fkey FOREIGN KEY (municipality, node) REFERENCES programme.node(municipality, id)
);
alter table programme.step enable row level security;
create policy own_municipality on programme.step using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.step to vangnet_app;

create table programme.subsidy_application (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  scheme uuid not null,
  applicant text not null,
  organisation uuid,
  purpose text not null,
  asked bigint not null,
  received_on date not null,
  decide_by date,
  granted bigint,
  decided_on date,
  conditions text default ''::text not null,
  account_by date,
  accounted_on date,
  spent bigint,
  account_text text default ''::text not null,
  settled bigint,
  settled_on date,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint subsidy_application_pkey PRIMARY KEY (municipality, id),
  constraint subsidy_application_municipality_organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint subsidy_application_municipality_scheme_fkey FOREIGN KEY (municipality, scheme) REFERENCES programme.subsidy_scheme(municipality, id),
  constraint a_decision_has_its_day CHECK ((num_nulls(granted, decided_on) = ANY (ARRAY[0, 2]))),
  constraint a_grant_stays_within_what_was_asked CHECK (((granted >= 0) AND (granted <= asked))),
  constraint a_settlement_follows_an_account CHECK (((num_nulls(settled, settled_on) = 2) OR ((num_nulls(settled, settled_on) = 0) AND (spent IS NOT NULL)))),
  constraint a_settlement_stays_within_the_grant CHECK (((settled >= 0) AND (settled <= granted))),
  constraint an_account_follows_a_grant CHECK (((num_nulls(spent, accounted_on) = 2) OR ((num_nulls(spent, accounted_on) = 0) AND (granted > 0))))
);
CREATE INDEX subsidy_application_scheme ON programme.subsidy_application USING btree (municipality, scheme);
alter table programme.subsidy_application enable row level security;
create policy own_municipality on programme.subsidy_application using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.subsidy_application to vangnet_app;

create table programme.subsidy_scheme (
  municipality text not null,
  id uuid not null,
  seq bigint generated always as identity not null,
  programme uuid not null,
  node uuid,
  name text not null,
  direction text not null,
  since date not null,
  until date,
  ceiling bigint,
  basis text not null,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint subsidy_scheme_pkey PRIMARY KEY (municipality, id),
  constraint subsidy_scheme_municipality_programme_fkey FOREIGN KEY (municipality, programme) REFERENCES programme.programme(municipality, id),
  constraint subsidy_scheme_municipality_programme_node_fkey FOREIGN KEY (municipality, programme, node) REFERENCES programme.node(municipality, programme, id),
  constraint a_ceiling_is_not_below_nothing CHECK ((ceiling >= 0)),
  constraint a_scheme_ends_after_it_begins CHECK ((until >= since))
);
CREATE INDEX subsidy_scheme_programme ON programme.subsidy_scheme USING btree (municipality, programme);
alter table programme.subsidy_scheme enable row level security;
create policy own_municipality on programme.subsidy_scheme using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on programme.subsidy_scheme to vangnet_app;

CREATE OR REPLACE FUNCTION programme.keep_baseline()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
    begin
      if old.sort = 'baseline' or new.sort = 'baseline' then
        raise exception 'The first planning of % stays.', old.node
          using errcode = 'check_violation', constraint = 'the_first_planning_stays', schema = 'programme', table = 'planning';
      end if;
      return new;
    end $function$;

grant execute on function programme.keep_baseline() to public;

CREATE OR REPLACE FUNCTION programme.refuse_ring()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    begin
      if new.parent is null then return new; end if;
      perform 1 from programme.programme where municipality = new.municipality and id = new.programme for no key update;
      if exists (
        with recursive above(id) as (
          select new.parent
          union
          select n.parent from programme.node n join above a on n.municipality = new.municipality and n.id = a.id
          where n.parent is not null)
        select from above where id = new.id) then
        raise exception 'Node % would stand under itself.', new.id
          using errcode = 'check_violation', constraint = 'a_node_never_stands_under_itself', schema = 'programme', table = 'node';
      end if;
      return new;
    end $function$;

grant execute on function programme.refuse_ring() to public;

-- ──────────────────────────────────────── signals

create schema signals;
grant usage on schema signals to vangnet_app;

create table signals.change (
  municipality text not null,
  id uuid not null,
  signal uuid not null,
  action text not null,
  by_id text not null,
  by_name text not null,
  at timestamp with time zone not null,
  reason text default ''::text not null,
  constraint change_pkey PRIMARY KEY (municipality, id),
  constraint change_municipality_signal_fkey FOREIGN KEY (municipality, signal) REFERENCES signals.signal(municipality, id)
);
CREATE INDEX change_signal ON signals.change USING btree (municipality, signal, at);
alter table signals.change enable row level security;
create policy own_municipality on signals.change using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on signals.change to vangnet_app;

create table signals.child (
  municipality text not null,
  signal uuid not null,
  person uuid not null,
  constraint child_pkey PRIMARY KEY (municipality, signal, person),
  constraint child_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES households.person(municipality, id),
  constraint child_municipality_signal_fkey FOREIGN KEY (municipality, signal) REFERENCES signals.signal(municipality, id)
);
CREATE INDEX child_person ON signals.child USING btree (municipality, person);
alter table signals.child enable row level security;
create policy own_municipality on signals.child using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update, delete on signals.child to vangnet_app;

create table signals.counter (
  municipality text not null,
  year integer not null,
  last integer not null,
  constraint counter_pkey PRIMARY KEY (municipality, year),
  constraint counter_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
alter table signals.counter enable row level security;
create policy own_municipality on signals.counter using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on signals.counter to vangnet_app;

create table signals.feedback (
  municipality text not null,
  id uuid not null,
  signal uuid not null,
  sentences text[] not null,
  text text default ''::text not null,
  channel text not null,
  given_at timestamp with time zone not null,
  given_by uuid not null,
  read_at timestamp with time zone,
  satisfied boolean,
  answer text default ''::text not null,
  answered_at timestamp with time zone,
  said jsonb default '[]'::jsonb not null,
  constraint feedback_pkey PRIMARY KEY (municipality, id),
  constraint feedback_municipality_signal_fkey FOREIGN KEY (municipality, signal) REFERENCES signals.signal(municipality, id),
  constraint feedback_says_something CHECK ((cardinality(sentences) > 0))
);
CREATE INDEX feedback_signal ON signals.feedback USING btree (municipality, signal);
alter table signals.feedback enable row level security;
create policy own_municipality on signals.feedback using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on signals.feedback to vangnet_app;

create table signals.link (
  municipality text not null,
  token_hash bytea not null,
  signal uuid not null,
  expires_at timestamp with time zone not null,
  constraint link_pkey PRIMARY KEY (municipality, token_hash),
  constraint link_municipality_signal_fkey FOREIGN KEY (municipality, signal) REFERENCES signals.signal(municipality, id)
);
alter table signals.link enable row level security;
create policy own_municipality on signals.link using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on signals.link to vangnet_app;

create table signals.meldcode_advice (
  municipality text not null,
  id uuid not null,
  file uuid not null,
  nth integer not null,
  adviser text not null,
  adviser_worker uuid,
  identity_told boolean not null,
  question text default ''::text not null,
  answer text default ''::text not null,
  needs_sharing_record boolean not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  sharing jsonb,
  share uuid,
  constraint meldcode_advice_pkey PRIMARY KEY (municipality, id),
  constraint meldcode_advice_municipality_file_nth_key UNIQUE (municipality, file, nth),
  constraint meldcode_advice_municipality_adviser_worker_fkey FOREIGN KEY (municipality, adviser_worker) REFERENCES organisations.worker(municipality, id),
  constraint meldcode_advice_municipality_file_fkey FOREIGN KEY (municipality, file) REFERENCES signals.meldcode_file(municipality, id),
  constraint meldcode_advice_municipality_recorded_by_fkey FOREIGN KEY (municipality, recorded_by) REFERENCES organisations.worker(municipality, id),
  constraint a_ledger_line_has_its_reason CHECK (((share IS NULL) OR (sharing IS NOT NULL))),
  constraint advice_says_something CHECK (((question <> ''::text) OR (answer <> ''::text))),
  constraint nobody_advises_himself CHECK ((adviser_worker IS DISTINCT FROM recorded_by))
);
alter table signals.meldcode_advice enable row level security;
create policy own_municipality on signals.meldcode_advice using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on signals.meldcode_advice to vangnet_app;

create table signals.meldcode_counter (
  municipality text not null,
  year integer not null,
  last integer not null,
  constraint meldcode_counter_pkey PRIMARY KEY (municipality, year),
  constraint meldcode_counter_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
alter table signals.meldcode_counter enable row level security;
create policy own_municipality on signals.meldcode_counter using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on signals.meldcode_counter to vangnet_app;

create table signals.meldcode_file (
  municipality text not null,
  id uuid not null,
  number text not null,
  organisation uuid not null,
  organisation_kind text not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  signal uuid,
  client text default ''::text not null,
  about_adult boolean not null,
  acute_at_start boolean not null,
  acute boolean not null,
  open_steps text[] not null,
  norm text,
  report_needed boolean,
  help_possible boolean,
  to_be_confirmed boolean default false not null,
  review_on date,
  passed_signal uuid,
  follow_up text default ''::text not null,
  closed_by uuid,
  closed_at timestamp with time zone,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint meldcode_file_pkey PRIMARY KEY (municipality, id),
  constraint a_meldcode_number_is_used_once UNIQUE (municipality, number),
  constraint meldcode_file_municipality_closed_by_fkey FOREIGN KEY (municipality, closed_by) REFERENCES organisations.worker(municipality, id),
  constraint meldcode_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint meldcode_file_municipality_opened_by_fkey FOREIGN KEY (municipality, opened_by) REFERENCES organisations.worker(municipality, id),
  constraint meldcode_file_municipality_organisation_fkey FOREIGN KEY (municipality, organisation) REFERENCES organisations.organisation(municipality, id),
  constraint meldcode_file_municipality_passed_signal_fkey FOREIGN KEY (municipality, passed_signal) REFERENCES signals.signal(municipality, id),
  constraint meldcode_file_municipality_signal_fkey FOREIGN KEY (municipality, signal) REFERENCES signals.signal(municipality, id),
  constraint a_closed_meldcode_file_has_a_closer CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
  constraint a_file_on_a_signal_is_not_passed_on CHECK (((signal IS NULL) OR (passed_signal IS NULL))),
  constraint help_has_a_review_day CHECK (((help_possible IS NOT TRUE) OR (review_on IS NOT NULL))),
  constraint two_decisions_stand_together CHECK (((report_needed IS NULL) = (help_possible IS NULL)))
);
CREATE UNIQUE INDEX a_signal_has_one_open_meldcode_file ON signals.meldcode_file USING btree (municipality, signal) WHERE ((signal IS NOT NULL) AND (closed_at IS NULL));
CREATE INDEX meldcode_file_opener ON signals.meldcode_file USING btree (municipality, opened_by, changed_at);
CREATE INDEX meldcode_file_organisation ON signals.meldcode_file USING btree (municipality, organisation, changed_at);
CREATE INDEX meldcode_file_review ON signals.meldcode_file USING btree (municipality, review_on) WHERE (closed_at IS NULL);
CREATE INDEX meldcode_file_signal ON signals.meldcode_file USING btree (municipality, signal) WHERE (signal IS NOT NULL);
alter table signals.meldcode_file enable row level security;
create policy own_municipality on signals.meldcode_file using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on signals.meldcode_file to vangnet_app;

create table signals.meldcode_report (
  municipality text not null,
  id uuid not null,
  file uuid not null,
  nth integer not null,
  stage text not null,
  made_on date,
  reference text default ''::text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint meldcode_report_pkey PRIMARY KEY (municipality, id),
  constraint meldcode_report_municipality_file_nth_key UNIQUE (municipality, file, nth),
  constraint meldcode_report_municipality_file_fkey FOREIGN KEY (municipality, file) REFERENCES signals.meldcode_file(municipality, id),
  constraint meldcode_report_municipality_recorded_by_fkey FOREIGN KEY (municipality, recorded_by) REFERENCES organisations.worker(municipality, id),
  constraint a_made_report_has_a_day CHECK (((stage = 'made'::text) = (made_on IS NOT NULL))),
  constraint a_report_is_ready_or_made CHECK ((stage = ANY (ARRAY['ready'::text, 'made'::text])))
);
alter table signals.meldcode_report enable row level security;
create policy own_municipality on signals.meldcode_report using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on signals.meldcode_report to vangnet_app;

create table signals.meldcode_step (
  municipality text not null,
  file uuid not null,
  nth integer not null,
  step text not null,
  state text not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null,
  text text default ''::text not null,
  until date,
  because text,
  acute boolean,
  pieces jsonb default '[]'::jsonb not null,
  kindcheck jsonb,
  weighing jsonb,
  decision jsonb,
  constraint meldcode_step_pkey PRIMARY KEY (municipality, file, nth),
  constraint meldcode_step_municipality_file_fkey FOREIGN KEY (municipality, file) REFERENCES signals.meldcode_file(municipality, id),
  constraint meldcode_step_municipality_taken_by_fkey FOREIGN KEY (municipality, taken_by) REFERENCES organisations.worker(municipality, id),
  constraint a_decision_is_never_not_needed CHECK (((step <> 'decide'::text) OR (state <> 'not-needed'::text))),
  constraint a_decision_is_of_the_fifth_step CHECK ((((step = 'decide'::text) AND (state = 'done'::text)) = (decision IS NOT NULL))),
  constraint a_step_has_a_known_state CHECK ((state = ANY (ARRAY['done'::text, 'not-needed'::text, 'later'::text]))),
  constraint a_step_is_one_of_the_five CHECK ((step = ANY (ARRAY['map'::text, 'consult'::text, 'talk'::text, 'weigh'::text, 'decide'::text]))),
  constraint a_step_not_needed_has_a_reason CHECK (((state <> 'not-needed'::text) OR (text <> ''::text))),
  constraint a_step_put_off_has_a_day CHECK (((state = 'later'::text) = (until IS NOT NULL))),
  constraint a_talk_is_skipped_for_safety_only CHECK ((((step = 'talk'::text) AND (state = 'not-needed'::text)) = (because IS NOT NULL))),
  constraint a_weighing_is_of_the_fourth_step CHECK ((((step = 'weigh'::text) AND (state = 'done'::text)) = (weighing IS NOT NULL)))
);
alter table signals.meldcode_step enable row level security;
create policy own_municipality on signals.meldcode_step using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on signals.meldcode_step to vangnet_app;

create table signals.routing (
  municipality text not null,
  version integer not null,
  rules jsonb not null,
  nets jsonb not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint routing_pkey PRIMARY KEY (municipality, version),
  constraint routing_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code)
);
alter table signals.routing enable row level security;
create policy own_municipality on signals.routing using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on signals.routing to vangnet_app;

create table signals.signal (
  municipality text not null,
  id uuid not null,
  number text not null,
  received_at timestamp with time zone not null,
  door text not null,
  danger boolean default false not null,
  kinds text[] not null,
  about text[] not null,
  pieces jsonb not null,
  child text default ''::text not null,
  child_birth date,
  postcode text default ''::text not null,
  school_postcode text default ''::text not null,
  anonymous boolean default false not null,
  protected boolean default false not null,
  reporter uuid,
  reporter_organisation uuid,
  reporter_name text default ''::text not null,
  reporter_contact text default ''::text not null,
  household uuid,
  dossier uuid,
  team uuid not null,
  handler uuid,
  due_at timestamp with time zone not null,
  feedback_due date not null,
  state text default 'new'::text not null,
  outcome text,
  outcome_reason text,
  version integer default 1 not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  purpose text default 'worry'::text not null,
  reporter_kind text,
  reference text,
  wishes jsonb default '{}'::jsonb not null,
  noted_by uuid,
  routed jsonb,
  offered_to uuid,
  offer jsonb,
  receiver text,
  closed_at timestamp with time zone,
  closed_by text,
  feedback_again_due date,
  constraint signal_pkey PRIMARY KEY (municipality, id),
  constraint a_signal_number_is_used_once UNIQUE (municipality, number),
  constraint signal_municipality_dossier_fkey FOREIGN KEY (municipality, dossier) REFERENCES dossiers.dossier(municipality, id),
  constraint signal_municipality_fkey FOREIGN KEY (municipality) REFERENCES organisations.municipality(code),
  constraint signal_municipality_handler_fkey FOREIGN KEY (municipality, handler) REFERENCES organisations.worker(municipality, id),
  constraint signal_municipality_household_fkey FOREIGN KEY (municipality, household) REFERENCES households.household(municipality, id),
  constraint signal_municipality_noted_by_fkey FOREIGN KEY (municipality, noted_by) REFERENCES organisations.worker(municipality, id),
  constraint signal_municipality_offered_to_fkey FOREIGN KEY (municipality, offered_to) REFERENCES organisations.team(municipality, id),
  constraint signal_municipality_team_fkey FOREIGN KEY (municipality, team) REFERENCES organisations.team(municipality, id),
  constraint a_closed_signal_says_how_it_ended CHECK (((state <> 'closed'::text) OR ((outcome IS NOT NULL) AND (outcome_reason IS NOT NULL)))),
  constraint a_handled_signal_has_a_handler CHECK (((state <> ALL (ARRAY['weighing'::text, 'taken-up'::text])) OR (handler IS NOT NULL))),
  constraint a_signal_comes_by_a_door CHECK ((door = ANY (ARRAY['public'::text, 'partner'::text, 'api'::text, 'staff'::text]))),
  constraint a_signal_is_a_worry_or_a_question CHECK ((purpose = ANY (ARRAY['worry'::text, 'question'::text]))),
  constraint a_signal_is_in_a_known_state CHECK ((state = ANY (ARRAY['new'::text, 'weighing'::text, 'passed-on'::text, 'taken-up'::text, 'closed'::text]))),
  constraint a_signal_passed_on_waits_for_a_team CHECK (((state = 'passed-on'::text) = ((offered_to IS NOT NULL) AND (offer IS NOT NULL)))),
  constraint an_anonymous_reporter_cannot_be_reached CHECK (((NOT anonymous) OR ((reporter_organisation IS NULL) AND (reporter_contact = ''::text)))),
  constraint an_anonymous_reporter_has_no_name CHECK (((NOT anonymous) OR ((reporter IS NULL) AND (reporter_name = ''::text))))
);
CREATE UNIQUE INDEX a_system_gives_a_signal_once ON signals.signal USING btree (municipality, reporter_organisation, reference) WHERE (reference IS NOT NULL);
CREATE INDEX signal_due ON signals.signal USING btree (municipality, due_at) WHERE (state <> 'closed'::text);
CREATE INDEX signal_household ON signals.signal USING btree (municipality, household) WHERE (household IS NOT NULL);
CREATE INDEX signal_in_hand ON signals.signal USING btree (municipality, team, due_at) WHERE (state <> 'closed'::text);
CREATE INDEX signal_in_hands ON signals.signal USING btree (municipality, handler, due_at) WHERE (state <> 'closed'::text);
CREATE INDEX signal_noted ON signals.signal USING btree (municipality, noted_by, received_at) WHERE (noted_by IS NOT NULL);
CREATE INDEX signal_offered ON signals.signal USING btree (municipality, offered_to, due_at) WHERE (offered_to IS NOT NULL);
CREATE INDEX signal_received ON signals.signal USING btree (municipality, received_at);
CREATE INDEX signal_reporter ON signals.signal USING btree (municipality, reporter, received_at) WHERE (reporter IS NOT NULL);
alter table signals.signal enable row level security;
create policy own_municipality on signals.signal using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert, update on signals.signal to vangnet_app;

create table signals.told (
  municipality text not null,
  signal uuid not null,
  about text not null,
  level integer not null,
  due_at timestamp with time zone not null,
  told_role text not null,
  at timestamp with time zone not null,
  constraint told_pkey PRIMARY KEY (municipality, signal, about, level, due_at),
  constraint told_municipality_signal_fkey FOREIGN KEY (municipality, signal) REFERENCES signals.signal(municipality, id),
  constraint a_lateness_is_of_handling_or_feedback CHECK ((about = ANY (ARRAY['handling'::text, 'feedback'::text])))
);
alter table signals.told enable row level security;
create policy own_municipality on signals.told using ((municipality = current_setting('vangnet.municipality'::text, true)));
grant select, insert on signals.told to vangnet_app;
