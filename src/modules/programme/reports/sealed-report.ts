import { createHash } from 'node:crypto'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Grant } from '../../../platform/use-case.ts'
import type { Role } from '../../organisations/public.ts'
import { mayRead, mayWrite } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { mayStillRead } from '../rules/report/standing.ts'
import type { NewPublished, PublishedFound } from '../store/published-reports.ts'

type Sealed = Omit<NewPublished, 'municipality' | 'hash'>

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The mark of a published report with all that is kept of it: whoever changes a letter of it, or for whom it is, changes the mark. */
export function sealOf({ id, report, programme, title, audience, language, from, until, on, ...rest }: Sealed): string {
  const { document, material, at, byName, replaces } = rest
  const told = [id, report, programme, title, audience, language, from, until, on]
  return sha256(JSON.stringify([...told, document, material, at.toISOString(), byName, replaces]))
}

export const isSound = (report: PublishedFound): boolean => sealOf(report) === report.hash

/** The report as it was published. One that was changed behind the back of the house is shown to nobody. */
export function orChanged(report: PublishedFound): PublishedFound {
  if (isSound(report)) return report
  throw new Refused({ refused: 'programme/report-changed-outside' satisfies ProgrammeRefusal })
}

export function orUnknown(report: PublishedFound | undefined): PublishedFound {
  if (report) return report
  throw new Refused({ refused: 'programme/unknown-report' satisfies ProgrammeRefusal, status: 404 })
}

/** What was published for everybody is read by everybody while its programme is public; the rest by who works here. */
export function mayReadReport(actor: Actor, report: PublishedFound | undefined): Grant {
  return report?.audience === 'public' && report.programmePublic ? 'public' : mayRead(actor)
}

/** Who keeps the archive: they still read what was withdrawn. */
export function keepsReports(actor: Actor): boolean {
  if (mayWrite(actor) !== false) return true
  return actor.kind === 'worker' && hasRole(actor, 'data-protection-officer' satisfies Role)
}

/** The report for this reader: not when it was withdrawn, but for those who keep it. */
export function readableFor(actor: Actor, found: PublishedFound | undefined): PublishedFound {
  const report = orUnknown(found)
  if (!mayStillRead(report, { keeps: keepsReports(actor) }))
    throw new Refused({ refused: 'programme/report-withdrawn' satisfies ProgrammeRefusal })
  return orChanged(report)
}
