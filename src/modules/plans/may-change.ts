import { Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'

/** Whether the reader of a plan may change it too: what the screens show buttons by. The server decides again later. */
export async function mayChange(scene: Scene, dossierId: string): Promise<boolean> {
  try {
    return (await mayDecide(scene, dossierId)) !== false
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
