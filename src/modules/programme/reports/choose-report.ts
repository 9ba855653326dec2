import { Refused } from '../../../platform/refusal.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { type ReportChoice, refuseChoice } from '../rules/report/report.ts'
import { choicesIn } from '../store/reports.ts'

/** Refuses a choice of parts, moments or blocks that this programme or these readers do not have. */
export async function refuseWrongChoice(
  { tx, municipality }: Pick<Scene, 'tx' | 'municipality'>,
  programme: string,
  choice: ReportChoice,
): Promise<void> {
  const { items, moments } = await choicesIn(tx, { municipality, id: programme })
  const refusal = refuseChoice(choice, { items: new Set(items), moments: new Set(moments.map(({ id }) => id)) })
  if (refusal) throw new Refused(refusal)
}
