/**
 * The jobs of the bench as one hand-written statement each, as lean as an experienced hand can make them: JSON built in
 * SQL, and the audit row in the same statement. `$1` is the municipality and `$2` the worker. The same text without the
 * audit row is the bare floor.
 */
export type Job = 'report' | 'household' | 'list' | 'search' | 'work'

/** What the audit row says; the households that were shown come from the statement. */
const audited = (line: { action: string; useCase: string; object: string; households: string }) => `
  , line as (
    insert into audit.line (at, municipality, action, use_case, outcome, actor_kind, actor, actor_name, roles, organisation,
                            purpose, client, object, households, origin, granted_by, emergency, trace)
    select now(), $1, '${line.action}', '${line.useCase}', 'done', 'worker', $2::text, current_setting('floor.name'),
           current_setting('floor.roles')::text[], current_setting('floor.organisation'), 'youth-help', current_setting('floor.client'),
           ${line.object}, ${line.households}, 'api', 'floor', false, current_setting('floor.trace'))`

/** Where somebody lives, and whether anybody there lives at a secret address: the same rule as the product's. */
const homeOf = `
  left join lateral (
    select a.street, a.number, a.letter, a.addition, a.postcode, a.place, exists (
        select from households.residence o join households.person q on q.municipality = o.municipality and q.id = o.person
        where o.municipality = r.municipality and o.address = r.address and o.until is null and (q.secrecy <> 0 or q.own_secrecy)) as secret
    from households.residence r join households.address a on a.municipality = r.municipality and a.id = r.address
    where r.municipality = p.municipality and r.person = p.id and r.until is null order by r.since desc limit 1) home on true`

const household = (audit: string) => `
  with page as materialized (
    select h.id, json_build_object('id', h.id, 'name', h.name, 'version', h.version, 'members', coalesce((
      select json_agg(json_build_object('id', p.id, 'name', concat_ws(' ', nullif(p.given_names, ''), nullif(p.prefix, ''), p.family_name),
               'birth', p.birth, 'expected', p.expected_birth, 'sex', p.sex, 'bsn', case when p.bsn_hash is not null then '•••••••••' end,
               'secret', p.secrecy <> 0 or p.own_secrecy or coalesce(home.secret, false),
               'address', case when not (p.secrecy <> 0 or p.own_secrecy or home.secret)
                 then concat_ws(' ', home.street, home.number || home.letter, nullif(home.addition, ''), home.postcode, home.place) end)
             order by coalesce(p.birth_from, p.expected_birth) nulls last)
      from households.member m join households.person p on p.municipality = m.municipality and p.id = m.person
      ${homeOf}
      where m.municipality = h.municipality and m.household = h.id and m.until is null), '[]')) as body
    from households.household h
    where h.municipality = $1 and h.id = $3 and exists (
      select from households.published_access x where x.municipality = $1 and x.household = $3 and x.worker = $2::uuid
        and x.since <= now() and (x.until is null or x.until > now())))${audit}
  select body::text as body from page`

/** A signal of a sealed family is for whom the seal leaves it open to: the product's own rule. */
const openForMe = `not exists (
      select from dossiers.published_sealed_from($1, $2::uuid, now()) x where x.household = s.household and not x.glass)`

const list = (audit: string) => `
  with rows as materialized (
    select s.id, s.number, s.received_at as "receivedAt", s.child, s.kinds, s.danger, s.state, t.name as team,
           coalesce(w.name, '') as handler, coalesce(o.name, '') as "offeredTo", s.due_at as "dueAt", s.household is not null as linked,
           s.handler = $2::uuid as mine, s.due_at < now() as late
    from signals.signal s
    join organisations.published_team t on t.municipality = s.municipality and t.id = s.team
    left join organisations.published_worker w on w.municipality = s.municipality and w.id = s.handler
    left join organisations.published_team o on o.municipality = s.municipality and o.id = s.offered_to
    where s.municipality = $1 and s.state <> 'closed'
      and (s.team = any($3::uuid[]) or s.handler = $2::uuid or s.offered_to = any($3::uuid[])) and ${openForMe}
    order by s.dossier is not null, s.due_at limit 200)${audit}
  select json_build_object('signals', coalesce((select json_agg(rows) from rows), '[]'))::text as body`

const search = (audit: string) => `
  with found as materialized (
    select p.id, concat_ws(' ', nullif(p.given_names, ''), nullif(p.prefix, ''), p.family_name) as name, p.birth,
      case when not (p.secrecy <> 0 or p.own_secrecy or home.secret) then home.place end as place,
      (select json_agg(json_build_object('id', h.id, 'name', h.name, 'open', exists (
          select from households.published_access x where x.municipality = $1 and x.household = h.id and x.worker = $2::uuid
            and x.since <= now() and (x.until is null or x.until > now()))))
       from households.member m join households.household h on h.municipality = m.municipality and h.id = m.household
       where m.municipality = p.municipality and m.person = p.id and m.until is null) as households
    from (select distinct w.person from households.name_word w
          where w.municipality = $1 and w.word ~>=~ $3 and w.word ~<~ $4 limit 500) named
    join households.person p on p.municipality = $1 and p.id = named.person
    ${homeOf}
    where p.merged_into is null order by p.name_key, p.id limit 25)${audit}
  select json_build_object('persons', coalesce((select json_agg(found) from found), '[]'))::text as body`

const work = (audit: string) => `
  with mine as materialized (
    select t.id, t.kind, t.title, t.dossier, t.due, t.version from dossiers.task t
    where t.municipality = $1 and t.worker = $2::uuid and t.goes_with = 'worker' and t.done_at is null
    union all
    select t.id, t.kind, t.title, t.dossier, t.due, t.version
    from dossiers.watch k join dossiers.task t on t.municipality = k.municipality and t.dossier = k.dossier and t.done_at is null
      and (t.goes_with = 'watch' or (t.goes_with = 'direction' and not exists (
        select from dossiers.direction g where g.municipality = k.municipality and g.dossier = k.dossier
          and g.kind = 'professional' and g.since <= now() and (g.until is null or g.until > now()))))
    where k.municipality = $1 and k.worker = $2::uuid and k.since <= now() and (k.until is null or k.until > now())
    union all
    select t.id, t.kind, t.title, t.dossier, t.due, t.version
    from dossiers.direction g join dossiers.task t on t.municipality = g.municipality and t.dossier = g.dossier
      and t.goes_with = 'direction' and t.done_at is null
    where g.municipality = $1 and g.worker = $2::uuid and g.since <= now() and (g.until is null or g.until > now())),
  named as materialized (
    select t.*, d.number, h.id as household, case when exists (
        select from households.published_access x where x.municipality = $1 and x.household = d.household and x.worker = $2::uuid
          and x.since <= now() and (x.until is null or x.until > now())) then h.name end as about from mine t
    left join dossiers.dossier d on d.municipality = $1 and d.id = t.dossier
    left join households.published_household h on h.municipality = $1 and h.id = d.household),
  signals as materialized (
    select s.id, 'signal' as kind, s.number, s.child as about, (s.due_at at time zone 'Europe/Amsterdam')::date as due
    from signals.signal s
    where s.municipality = $1 and s.state <> 'closed' and s.dossier is null
      and (s.handler = $2::uuid or (s.handler is null and s.team = any($3::uuid[]))
        or s.handler = any(array(select b.worker from organisations.published_absence b
          where b.municipality = $1 and b.deputy = $2::uuid and b.since <= $4::date and b.until >= $4::date)))
      and ${openForMe}),
  shown as (select * from signals order by due limit 300),
  counts as (
    select count(*) filter (where due < $4::date) as late, count(*) filter (where due = $4::date) as today,
           count(*) filter (where due > $4::date and due < $4::date + 8) as week, count(*) filter (where due >= $4::date + 8) as later
    from (select due from mine union all select due from signals) as all_due)${audit}
  select json_build_object('counts', (select row_to_json(counts) from counts),
           'tasks', coalesce((select json_agg(named order by due) from named), '[]'),
           'signals', coalesce((select json_agg(shown) from shown), '[]'))::text as body`

const report = (audit: string) => `
  with place as materialized (
    select t.id as team from organisations.area_postcode p
    join organisations.team t on t.municipality = p.municipality and t.area = p.area and t.kind = 'youth'
    where p.municipality = $1 and p.postcode in ($4, left($4, 4)) and p.since <= $5::date and (p.until is null or p.until >= $5::date)
      and t.since <= $5::date and (t.until is null or t.until >= $5::date)
    order by length(p.postcode) desc, t.name limit 1),
  people as materialized (
    select array_agg(distinct r.worker) as workers from organisations.role_held r, place
    where r.municipality = $1 and r.team = place.team and r.since <= $5::date and (r.until is null or r.until >= $5::date)),
  number as (
    insert into signals.counter (municipality, year, last) values ($1, extract(year from $5::date), 1)
    on conflict (municipality, year) do update set last = counter.last + 1 returning 'S' || year || '-' || lpad(last::text, 5, '0') as number),
  signal as (
    insert into signals.signal (municipality, id, number, received_at, door, kinds, about, pieces, child, postcode, reporter, reporter_organisation,
                                reporter_name, team, due_at, feedback_due, wishes, routed, changed_by, changed_at)
    select $1, $3::uuid, number, now(), 'partner', $6::text[], $7::text[], $8::jsonb, $9, $4, $2::uuid, null, 'Floor', team, now() + interval '2 days',
           $5::date + 14, '{}', '{}', 'Floor', now() from number, place returning id, number),
  change as (insert into signals.change (municipality, id, signal, action, by_id, by_name, at) values ($1, $10::uuid, $3::uuid, 'arrive', $2::text, 'Floor', now())),
  link as (insert into signals.link (municipality, signal, token_hash, expires_at) values ($1, $3::uuid, $11, now() + interval '180 days')),
  notice as (
    insert into desk.notice (municipality, id, worker, kind, href, facts, fact_key, at)
    select $1, gen_random_uuid(), worker, 'signal-arrived', '/app/signalen/' || $3::uuid, json_build_object('number', number), 'floor/' || $3::uuid, now()
    from people, unnest(workers) worker, number)${audit}
  select json_build_object('id', id, 'number', number, 'version', 1)::text as body from signal`

/** A creation with the caller's own key is kept with its answer. */
const kept = `
  , kept as (
    insert into platform.idempotency (municipality, actor, key, operation, request, answer)
    select $1, $2::text, $12, 'floor', $13::bytea, json_build_object('id', id, 'number', number, 'version', 1) from signal)`

const lines = {
  household: audited({
    action: 'read',
    useCase: 'floor.household',
    object: `'household/' || $3`,
    households: 'array[$3]::uuid[]',
  }),
  list: audited({ action: 'list', useCase: 'floor.list', object: `'signals/inbox'`, households: `'{}'` }),
  search: audited({
    action: 'search',
    useCase: 'floor.search',
    object: `'persons/search'`,
    households: `(select coalesce(array_agg(distinct (h->>'id')::uuid), '{}') from found, json_array_elements(found.households) h)`,
  }),
  work: audited({
    action: 'list',
    useCase: 'floor.work',
    object: `'work/own'`,
    households: `(select coalesce(array_agg(distinct household) filter (where household is not null), '{}') from named)`,
  }),
  report: audited({ action: 'add', useCase: 'floor.report', object: `'signal/new'`, households: `'{}'` }),
}

export const walled: Readonly<Record<Job, string>> = {
  household: household(lines.household),
  list: list(lines.list),
  search: search(lines.search),
  work: work(lines.work),
  report: report(kept + lines.report),
}

export const bare: Readonly<Record<Job, string>> = {
  household: household(''),
  list: list(''),
  search: search(''),
  work: work(''),
  report: report(''),
}

/** Who asks, by the session; sets the wall and what the audit row needs, all in the same message. */
export const enter = `
  select set_config('vangnet.municipality', a.municipality, true), set_config('floor.worker', a.worker::text, true),
         set_config('floor.name', a.name, true),
         set_config('floor.roles', array(select distinct h->>'role' from json_array_elements(a.hats) h)::text, true),
         set_config('floor.organisation', a.organisation::text, true), set_config('floor.client', $5, true), set_config('floor.trace', $6, true)
  from organisations.actor_of_session($1, $2, $3, $4::interval) a`
