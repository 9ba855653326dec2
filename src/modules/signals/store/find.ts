import { hot } from '../../../platform/database.ts'
import type { Scene } from '../../../platform/use-case.ts'

export type FoundSignal = { id: string; number: string; child: string }

/** Signals whose number starts with this text, among those of the asker's teams and the asker's own. */
export function findSignalsByNumber({ tx, actor, municipality }: Scene, text: string): Promise<FoundSignal[]> {
  const number = text.toUpperCase()
  if (actor.kind !== 'worker' || !/^S\d[\d-]*$/.test(number)) return Promise.resolve([])
  return hot<FoundSignal>(tx, {
    name: 'signals-by-number',
    text: `select id, number, child from signals.signal
           where municipality = $1 and number ~>=~ $2 and number ~<~ $3 and (team = any($4::uuid[]) or handler = $5)
           order by number desc limit 10`,
    values: [municipality, number, `${number}\u{10ffff}`, actor.teams, actor.id],
  })
}
