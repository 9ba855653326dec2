import type { Scene } from '../../platform/use-case.ts'
import { grantAccess } from '../households/public.ts'
import { addChange } from './store/changes.ts'
import { changeSignal } from './store/signals.ts'

/** Says which family a signal is about. Its handler has to do with that family from now on. */
export async function linkFamily(
  { tx, municipality, actor, now, touch }: Scene,
  { signal, household }: { signal: { id: string; version: number }; household: string },
): Promise<number> {
  touch(household)
  await grantAccess(tx, {
    municipality,
    household,
    worker: actor.id,
    relation: 'handler',
    source: signal.id,
    since: now,
  })
  const by = { id: actor.id, name: actor.name, at: now }
  await addChange(tx, { municipality, signal: signal.id, action: 'link-family' }, by)
  return changeSignal(tx, { municipality, ...signal }, { set: { household }, by })
}
