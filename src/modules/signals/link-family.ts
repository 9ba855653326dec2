import type { Scene } from '../../platform/use-case.ts'
import { endAccess, grantAccess } from '../households/public.ts'
import { addChange } from './store/changes.ts'
import { changeSignal, type Signal } from './store/signals.ts'

/** Says which family a signal is about. Its handler has to do with that family from now on. */
export async function linkFamily(
  scene: Scene,
  { signal, household }: { signal: { id: string; version: number; handler: string | null }; household: string },
): Promise<number> {
  const { tx, municipality, actor, now, touch } = scene
  touch(household)
  const by = { id: actor.id, name: actor.name, at: now }
  await addChange(tx, { municipality, signal: signal.id, action: 'link-family' }, by)
  const { id, version } = signal
  const next = await changeSignal(tx, { municipality, id, version }, { set: { household }, by })
  await grantAccess(tx, {
    municipality,
    household,
    worker: signal.handler ?? actor.id,
    relation: 'handler',
    source: id,
    since: now,
  })
  return next
}

/** Who handles a signal has to do with its family; who no longer does, has not. */
export async function followHandler(
  { tx, municipality, now }: Pick<Scene, 'tx' | 'municipality' | 'now'>,
  { signal, handler }: { signal: Pick<Signal, 'id' | 'household' | 'handler'>; handler: string | undefined },
): Promise<void> {
  const { id: source, household } = signal
  if (!household || signal.handler === (handler ?? null)) return
  await endAccess(tx, { municipality, household, source, relation: 'handler', until: now })
  if (handler)
    await grantAccess(tx, { municipality, household, worker: handler, relation: 'handler', source, since: now })
}
