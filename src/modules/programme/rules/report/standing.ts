import type { Refusal } from '../../../../platform/refusal.ts'
import type { ReportRefusal } from './report.ts'

/** How a published report stands: withdrawn by whom, when and why, and by which one it was replaced. */
export type Standing = {
  withdrawn: { at: string; byName: string; reason: string } | null
  /** The report that came in its place. */
  replacedBy: string | null
  /** The report it came in the place of. */
  replaces: string | null
}

/**
 * Who still reads a report that was withdrawn. It may be wrong or say too much, so nobody does but those who keep it: it stays in
 * the archive as it was published.
 */
export function mayStillRead({ withdrawn }: Pick<Standing, 'withdrawn'>, { keeps }: { keeps: boolean }): boolean {
  return withdrawn === null || keeps
}

/** A report is withdrawn once: the reason of then stays the reason. */
export function refuseWithdrawing({ withdrawn }: Pick<Standing, 'withdrawn'>): Refusal<ReportRefusal> | undefined {
  return withdrawn === null ? undefined : { refused: 'programme/report-withdrawn' }
}

/** Another report only comes in the place of one that is withdrawn, and of each only one. */
export function refuseCorrecting({
  withdrawn,
  replacedBy,
}: Pick<Standing, 'withdrawn' | 'replacedBy'>): Refusal<ReportRefusal> | undefined {
  if (withdrawn === null) return { refused: 'programme/report-not-withdrawn' }
  if (replacedBy !== null) return { refused: 'programme/report-corrected-already' }
  return undefined
}
