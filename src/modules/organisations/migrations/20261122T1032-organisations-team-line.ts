import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

/**
 * Other modules keep the id of the team something was taken on in. When that team merges, whoever works in the new one
 * stands in its place: the line of a team is told with who somebody is, so that no module has to look for it.
 */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create table organisations.team_line (
      municipality text not null,
      team         uuid not null,
      former       uuid not null,
      constraint a_team_comes_from_another_once primary key (municipality, team, former),
      foreign key (municipality, team) references organisations.team,
      foreign key (municipality, former) references organisations.team
    )`,
    walled('organisations.team_line', 'select, insert'),
    sql`insert into organisations.team_line (municipality, team, former)
      with recursive line(municipality, team, former) as (
        select municipality, merged_into, id from organisations.team where merged_into is not null
        union
        select line.municipality, t.merged_into, line.former from line
        join organisations.team t on t.municipality = line.municipality and t.id = line.team where t.merged_into is not null)
      select municipality, team, former from line`,

    sql`create or replace function organisations.hats_of(of_municipality text, of_worker uuid, today date)
      returns jsonb language sql stable security definer set search_path = pg_catalog as $$
        select coalesce(jsonb_agg(distinct jsonb_strip_nulls(jsonb_build_object('role', r.role, 'team', t.team))), '[]')
        from organisations.role_held r
        cross join lateral (select r.team union all select l.former from organisations.team_line l
                            where l.municipality = r.municipality and l.team = r.team) t
        where r.municipality = of_municipality and r.worker = of_worker and r.since <= today
          and (r.until is null or r.until >= today) $$`,
    sql`create or replace function organisations.actor_of_session(session bytea, at timestamptz, today date, idle interval)
      returns table (worker uuid, name text, municipality text, organisation uuid, roles text[], teams uuid[], language text,
        used_at timestamptz)
      language sql stable security definer set search_path = pg_catalog as $$
        select w.id, w.name, w.municipality, w.organisation,
               coalesce(array_agg(distinct r.role) filter (where r.role is not null), '{}'),
               coalesce(array_agg(distinct t.team) filter (where t.team is not null), '{}'),
               w.language, s.used_at
        from platform.session s
        join organisations.worker w on w.subject = s.subject and w.municipality = s.municipality
        left join organisations.role_held r on r.municipality = w.municipality and r.worker = w.id
             and r.since <= today and (r.until is null or r.until >= today)
        left join lateral (select r.team union all select l.former from organisations.team_line l
                           where l.municipality = r.municipality and l.team = r.team) t on true
        where s.id_hash = session and s.ends_at > at and s.used_at + idle > at
          and w.since <= today and (w.until is null or w.until >= today)
        group by w.municipality, w.id, s.used_at $$`,
  ])
}
