import { newId } from '../../platform/ids.ts'
import type { Scene } from '../../platform/use-case.ts'
import { findGivingSystem } from './store/own-signals.ts'

/**
 * The system that gave a signal by the API may hear that something is ready to be read (M05). Only such a signal: what a
 * person gave is that person's to hear, not their employer's systems' (N-MC-09).
 */
export async function tellSystem(
  { tx, municipality, now, jobs }: Pick<Scene, 'tx' | 'municipality' | 'now' | 'jobs'>,
  signal: string,
  { kind, id = newId(now) }: { kind: 'feedback-given' | 'handling-changed'; id?: string },
): Promise<void> {
  const organisation = await findGivingSystem(tx, municipality, signal)
  if (organisation === undefined) return
  await jobs.add(tx, 'organisations.publish', { municipality, organisation, kind, id, subject: signal, at: now })
}
