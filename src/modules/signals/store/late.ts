import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Escalation } from '../rules/handling-terms.ts'

export type LateSignal = {
  id: string
  number: string
  team: string
  danger: boolean
  due: Date
  told: { level: number; to: string; due: string; at: string }[]
}

/** Signals whose due moment has passed, with who heard of it; what is in a dossier is watched there. */
export async function listLate(tx: Tx, municipality: string, at: Date): Promise<LateSignal[]> {
  const { rows } = await sql<LateSignal>`
    select s.id, s.number, s.team, s.danger, s.due_at as due,
      coalesce((select json_agg(json_build_object('level', t.level, 'to', t.told_role, 'due', t.due_at, 'at', t.at))
        from signals.told t where t.municipality = s.municipality and t.signal = s.id and t.about = 'handling'), '[]') as told
    from signals.signal s
    where s.municipality = ${municipality} and s.state <> 'closed' and s.dossier is null and s.due_at < ${at}
    order by s.due_at limit 500`.execute(tx)
  return rows
}

export type LateFeedback = { id: string; number: string; team: string; handler: string | null; due: string }

/** Signals whose reporter should have heard before today and did not, also after a "no"; each told once per due day. */
export async function listLateFeedback(tx: Tx, municipality: string, today: string): Promise<LateFeedback[]> {
  const { rows } = await sql<LateFeedback>`
    select * from (
      select s.id, s.number, s.team, s.handler, coalesce(s.feedback_again_due, s.feedback_due) as due, s.feedback_again_due as again
      from signals.signal s
      where s.municipality = ${municipality} and s.received_at > ${today}::date - interval '1 year'
        and coalesce(s.wishes ->> 'feedback', 'wanted') <> 'declined') as wanted
    where due < ${today}
      and not exists (select from signals.feedback f where f.municipality = ${municipality} and f.signal = wanted.id
        and (wanted.again is null or f.satisfied is distinct from false))
      and not exists (select from signals.told t where t.municipality = ${municipality} and t.signal = wanted.id
        and t.about = 'feedback' and t.due_at = wanted.due::timestamptz)
    order by due limit 500`.execute(tx)
  return rows
}

/** Notes that somebody was told; false when that was noted before. */
export async function noteTold(
  tx: Tx,
  told: { municipality: string; signal: string; about: 'handling' | 'feedback' } & Pick<
    Escalation,
    'level' | 'to' | 'at'
  > & {
      due: Date | string
    },
): Promise<boolean> {
  const { rows } = await sql`
    insert into signals.told (municipality, signal, about, level, due_at, told_role, at)
    values (${told.municipality}, ${told.signal}, ${told.about}, ${told.level}, ${told.due}::timestamptz, ${told.to}, ${told.at})
    on conflict do nothing returning level`.execute(tx)
  return rows.length > 0
}
