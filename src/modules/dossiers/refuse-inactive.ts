import { Refused } from '../../platform/refusal.ts'
import { dutchDate, type Scene } from '../../platform/use-case.ts'
import { listWorkers } from '../organisations/public.ts'

/** Nobody gets a watch, a direction or a family who does not work here on that day. `pointer` is the field of the form. */
export async function refuseInactive(
  { tx, now, municipality }: Pick<Scene, 'tx' | 'now' | 'municipality'>,
  worker: string,
  pointer: string,
): Promise<void> {
  const active = await listWorkers(tx, { municipality, today: dutchDate(now) })
  if (!active.some(({ id }) => id === worker))
    throw new Refused({ refused: 'dossiers/receiver-not-active', status: 422, pointer })
}
