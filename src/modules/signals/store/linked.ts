import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import type { Piece } from '../rules/content.ts'
import { openFor } from './seal.ts'

export type NearSignal = {
  id: string
  number: string
  receivedAt: Date
  teamId: string
  team: string
  handler: string | null
  household: string
  kinds: string[]
  pieces: Piece[]
  children: string[]
  anonymous: boolean
  protected: boolean
  reporterKind: string | null
}

/** The signals about these households, with the children they are about; of a sealed family only for whom it is open to (L09). */
export function listSignalsAbout(
  tx: Tx,
  ask: { municipality: string; households: readonly string[]; worker: string; at: Date },
): Promise<NearSignal[]> {
  return hot<NearSignal>(tx, {
    name: 'signals-about-households',
    text: `select s.id, s.number, s.received_at as "receivedAt", s.team as "teamId", t.name as team, s.handler, s.household, s.kinds, s.pieces,
      s.anonymous, s.protected, s.reporter_kind as "reporterKind",
      coalesce((select array_agg(c.person) from signals.child c where c.municipality = s.municipality and c.signal = s.id), '{}') as children
    from signals.signal s
    join organisations.published_team t on t.municipality = s.municipality and t.id = s.team
    where s.municipality = $1 and s.household = any($2::uuid[]) and ${openFor('$1', '$3', '$4')}
    order by s.received_at`,
    values: [ask.municipality, [...ask.households], ask.worker, ask.at],
  })
}

/** Says which children a signal is about; who was named before and no longer is, is not. */
export async function keepChildren(
  tx: Tx,
  { municipality, signal, children }: { municipality: string; signal: string; children: readonly string[] },
): Promise<void> {
  await sql`delete from signals.child where municipality = ${municipality} and signal = ${signal}`.execute(tx)
  if (children.length > 0)
    await sql`insert into signals.child (municipality, signal, person)
      select ${municipality}, ${signal}, unnest(${[...children]}::uuid[])`.execute(tx)
}
