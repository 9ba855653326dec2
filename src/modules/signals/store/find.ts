import { hot } from '../../../platform/database.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { openFor } from './seal.ts'

export type FoundSignal = { id: string; number: string; child: string }

/** Signals whose number starts with this text, among those the asker may open. */
export function findSignalsByNumber({ tx, actor, municipality, now }: Scene, text: string): Promise<FoundSignal[]> {
  const number = text.toUpperCase()
  if (actor.kind !== 'worker' || !/^S\d[\d-]*$/.test(number)) return Promise.resolve([])
  return hot<FoundSignal>(tx, {
    name: 'signals-by-number',
    text: `select s.id, s.number, s.child from signals.signal s
           where s.municipality = $1 and s.number ~>=~ $2 and s.number ~<~ $3
             and (s.team = any($4::uuid[]) or s.handler = $5 or s.offered_to = any($4::uuid[])) and ${openFor('$1', '$5', '$6')}
           order by s.number desc limit 10`,
    values: [municipality, number, `${number}\u{10ffff}`, actor.teams, actor.id, now],
  })
}
