import { Refused } from '../../platform/refusal.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { mayDo } from './may-open.ts'
import type { AccessAction, Purpose } from './rules/access-table.ts'

const ways: readonly { action: AccessAction; purpose?: Purpose }[] = [
  { action: 'hand-over' },
  { action: 'assign', purpose: 'work-distribution' },
  { action: 'review', purpose: 'account' },
]

/** Who keeps the eye, directs, divides the work or reviews: the people who answer for who gets in. */
export async function mayOversee(scene: Scene, dossierId: string): Promise<Grant> {
  let no: unknown
  for (const way of ways) {
    try {
      return await mayDo(scene, dossierId, way)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      no = error
    }
  }
  throw no
}

/** Sealing and opening: the team lead and the attention officer, not who works with the family. */
export async function maySeal(scene: Scene, dossierId: string): Promise<Grant> {
  try {
    return await mayDo(scene, dossierId, { action: 'review', purpose: 'safety' })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return mayDo(scene, dossierId, { action: 'assign', purpose: 'work-distribution' })
  }
}
