import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`drop function organisations.actor_of_session(bytea, timestamptz, date, interval)`,
    // Before the wall is known: from a session to who acts, with every role and the team it counts in (hats), former teams of
    // that team too. Part of every request, so one function that asks each thing once. Only an active worker is found (N-ID-01).
    sql`create function organisations.actor_of_session(session bytea, at timestamptz, today date, idle interval)
      returns table (worker uuid, name text, municipality text, organisation uuid, hats json, language text, used_at timestamptz)
      language sql stable security definer set search_path = pg_catalog as $$
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
          and w.since <= today and (w.until is null or w.until >= today) $$`,
    sql`revoke all on function organisations.actor_of_session(bytea, timestamptz, date, interval) from public`,
    sql`grant execute on function organisations.actor_of_session(bytea, timestamptz, date, interval) to vangnet_app`,
    sql`drop function organisations.hats_of(text, uuid, date)`,
  ])
}
