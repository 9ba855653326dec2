import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database.ts'
import type { Change, Deed } from '../../rules/registers/history.ts'
import type { Register } from '../../rules/registers/registers.ts'
import { own, type Place } from '../own.ts'

export type DeedFound = { deed: Deed; byName: string; at: Date; why: string; changes: Change[] }

/** Everything that happened to an entry, the newest first. */
export function historyOfEntry(tx: Tx, { municipality, id }: Place): Promise<DeedFound[]> {
  return own(tx)
    .selectFrom('programme.entry_change')
    .select(['deed', 'by_name as byName', 'at', 'why', 'changes'])
    .where('municipality', '=', municipality)
    .where('entry', '=', id)
    .orderBy('seq', 'desc')
    .execute()
}

type Named = { id: string; name: string }

/** What parts, programmes and entries with these ids are called now. */
export async function namesOfThings(
  tx: Tx,
  { municipality, ids }: { municipality: string; ids: readonly string[] },
): Promise<Named[]> {
  if (ids.length === 0) return []
  const these = sql`municipality = ${municipality} and id = any(${[...ids]}::uuid[])`
  const { rows } = await sql<Named>`
    select id, name from programme.node where ${these}
    union all select id, name from programme.programme where ${these}
    union all select id, title from programme.entry where ${these}`.execute(tx)
  return rows
}

export type DeedInProgramme = DeedFound & { entry: Named; register: Register; node: Named | null }

/** What happened in the registers of a programme from one moment up to another, the newest first. */
export async function listRegisterChanges(
  tx: Tx,
  { municipality, programme, from, to }: { municipality: string; programme: string; from: Date; to: Date },
): Promise<DeedInProgramme[]> {
  const { rows } = await sql<DeedInProgramme>`
    select json_build_object('id', e.id, 'name', e.title) as entry, e.register,
      case when n.id is not null then json_build_object('id', n.id, 'name', n.name) end as node,
      c.deed, c.by_name as "byName", c.at, c.why, c.changes
    from programme.entry_change c
    join programme.entry e on e.municipality = c.municipality and e.id = c.entry
    left join programme.node n on n.municipality = e.municipality and n.id = e.node
    where c.municipality = ${municipality} and e.programme = ${programme} and c.at >= ${from} and c.at < ${to}
    order by c.seq desc`.execute(tx)
  return rows
}
