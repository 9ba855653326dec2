import type { Scene } from '../../platform/use-case.ts'
import { listAbsences } from '../organisations/public.ts'
import type { Asker } from './rules/asker.ts'

/** Who asks, with the colleagues this person stands in for today: a holiday leaves no signal without a handler. */
export async function askerOf({ tx, municipality, today, actor }: Scene): Promise<Asker> {
  const away = actor.kind === 'worker' ? await listAbsences(tx, { municipality, day: today }, { deputy: actor.id }) : []
  return { ...actor, standsInFor: away.filter(({ since }) => since <= today).map(({ worker }) => worker) }
}
