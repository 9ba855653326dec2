import { hasRole } from '../../platform/actor.ts'
import { isRefusal, type Refusal, Refused } from '../../platform/refusal.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { handles, throughSeal } from './may-handle.ts'
import type { MeldcodeFile } from './rules/meldcode-file.ts'
import { standOf } from './rules/meldcode-file.ts'
import { isAcute, isReported, whySees } from './rules/meldcode-work.ts'
import { getMeldcodeFile, keptOf, type MeldcodeFileRow } from './store/meldcode-file.ts'
import {
  type AdviceKept,
  listAdvice,
  listReports,
  listSteps,
  type ReportKept,
  type StepRecord,
} from './store/meldcode-records.ts'
import { getSignal } from './store/signals.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import { readableFacts } from './words/say-refusal.ts'

/** A meldcode file with everything in it, and what the rules look at. */
export type MeldcodeWork = {
  row: MeldcodeFileRow
  records: StepRecord[]
  advice: AdviceKept[]
  reports: ReportKept[]
  file: MeldcodeFile
  reported: boolean
}

/** Reads a file with its records. `lock` for who is going to write. */
export async function loadMeldcodeFile(
  { tx, municipality, touch }: Scene,
  id: string,
  lock: 'lock' | 'read',
): Promise<MeldcodeWork> {
  const row = await getMeldcodeFile(tx, { municipality, id }, lock)
  const of = { municipality, file: id }
  const records = await listSteps(tx, of)
  const advice = await listAdvice(tx, of)
  const reports = await listReports(tx, of)
  if (row.signal) {
    const { household } = await getSignal(tx, municipality, row.signal)
    if (household) touch(household)
  }
  const made = reports.flatMap(({ stage, at }) => (stage === 'made' ? [at] : []))
  const file = fileOf({ row, records, advice, municipality })
  return { row, records, advice, reports, file, reported: isReported(file, made) }
}

function fileOf(of: Pick<MeldcodeWork, 'row' | 'records' | 'advice'> & { municipality: string }): MeldcodeFile {
  const { row, records, advice, municipality } = of
  return {
    organisationKind: row.organisationKind,
    municipality,
    acute: isAcute(row.acuteAtStart, records),
    aboutAdult: row.aboutAdult,
    steps: records,
    advice,
    ...(row.closedAt && { closedAt: row.closedAt }),
  }
}

/** The stand that follows from these records, as it is kept beside them. */
export function standToKeep({ row }: MeldcodeWork, file: MeldcodeFile, records: readonly StepRecord[], today: string) {
  const acute = isAcute(row.acuteAtStart, records)
  return keptOf(standOf({ ...file, acute, steps: records }, today), acute)
}

/** Within the organisation that works on the file: its opener, its overseers, and the handlers of its signal. */
export async function maySeeFile(scene: Scene, id: string): Promise<Grant> {
  const { tx, municipality, actor, now } = scene
  if (actor.kind !== 'worker') return false
  const row = await getMeldcodeFile(tx, { municipality, id }, 'read')
  const signal = row.signal === null ? undefined : await getSignal(tx, municipality, row.signal)
  const handlesSignal = signal !== undefined && handles(scene, signal) !== false
  const grant = whySees({ ...actor, handlesSignal, at: now }, { ...row, municipality })
  return throughSeal(scene, signal?.household ?? null, grant)
}

/** Roles that work with children and so work by the meldcode. */
export function maySeeOwnFiles({ actor }: Scene): Grant {
  const works = hasRole(
    actor,
    'partner',
    'youth-consultant',
    'team-lead',
    'behavioural-scientist',
    'attention-officer',
    'front-office',
    'youth-worker',
  )
  return actor.kind === 'worker' && works && 'role/works-with-children'
}

/** The organisation somebody works for; a meldcode file belongs to one. */
export function organisationOf({ actor }: Scene): string {
  if (!actor.organisation) throw new Refused({ refused: 'signals/organisation-missing', status: 403 })
  return actor.organisation
}

/** Stops with a refusal of the rules, its codes replaced by the names a reader knows: "Wegen" and not `weigh`. */
export function orSay<T>({ actor }: Scene, outcome: T): Exclude<T, Refusal> {
  if (!isRefusal(outcome)) return outcome as Exclude<T, Refusal>
  const words = actor.language === 'en' ? en : nl
  throw new Refused({ ...outcome, facts: readableFacts(words, outcome.facts) })
}
