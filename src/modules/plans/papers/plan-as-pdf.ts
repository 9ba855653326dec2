import path from 'node:path'
import { typeset } from '../../../platform/typeset.ts'
import { type PlanPaper, sayPaper } from './plan-paper.ts'

/** The plan as PDF/UA, readable by a screen reader. */
export async function planAsPdf(plan: PlanPaper): Promise<Uint8Array> {
  return typeset(path.join(import.meta.dirname, 'plan.typ'), sayPaper(plan))
}
