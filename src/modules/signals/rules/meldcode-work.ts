import type { Refusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'
import { type Day, dayOf } from './dated.ts'
import { finalDeciders } from './meldcode-decision.ts'
import { lastDecision, MELDCODE_SETTINGS, type MeldcodeFile, type MeldcodeSettings } from './meldcode-file.ts'

/** Danger as it stands now: what the last step said about it, or else what was ticked at the start. */
export function isAcute(atStart: boolean, steps: readonly { acute?: boolean | undefined }[]): boolean {
  return steps.findLast((taken) => taken.acute !== undefined)?.acute ?? atStart
}

/**
 * Was the decided report made by somebody? One that was made before the weighing that advises to report again does not
 * count any more (N-MC-02, the fifth question).
 */
export function isReported(file: Pick<MeldcodeFile, 'steps'>, madeAt: readonly Date[]): boolean {
  const again = file.steps.findLast((taken) => taken.weighing?.norm === 'report-again')
  return madeAt.some((at) => again === undefined || at > again.at)
}

/** A role that everybody at a partner has; holding it opens no file of a colleague. */
const EVERYBODY = 'partner'

/** The roles that look after the files of their whole organisation: the attention officer and whoever finally decides. */
export function overseers(
  of: { organisationKind: string; municipality?: string | undefined; on: Day },
  settings: MeldcodeSettings = MELDCODE_SETTINGS,
): readonly string[] {
  const roles = new Set(['attention-officer', ...finalDeciders(settings.deciders, of)])
  roles.delete(EVERYBODY)
  return [...roles]
}

export type FileSeer = 'relation/meldcode-opener' | 'role/meldcode-overseer' | 'relation/meldcode-signal' | false

/**
 * Who may know of a meldcode file: within the organisation that works on it whoever opened it, whoever looks after all
 * files there, and the handlers of the signal it hangs on. For everybody else it does not exist.
 */
export function whySees(
  who: Pick<Asker, 'kind' | 'id' | 'roles'> & { organisation?: string | undefined; handlesSignal: boolean; at: Date },
  file: { organisation: string; organisationKind: string; openedBy: string; municipality?: string | undefined },
): FileSeer {
  if (who.kind !== 'worker' || who.organisation !== file.organisation) return false
  if (who.id === file.openedBy) return 'relation/meldcode-opener'
  if (overseers({ ...file, on: dayOf(who.at) }).some((role) => who.roles.includes(role)))
    return 'role/meldcode-overseer'
  return who.handlesSignal && 'relation/meldcode-signal'
}

export type PassingRefusal = 'signals/help-not-decided' | 'signals/already-passed-on' | 'signals/file-has-signal'

/** May this file go over into a signal to the municipality? Only after help was chosen, once, by a person's own act. */
export function refusePassingOn(
  file: MeldcodeFile,
  of: { signal: string | null; passedSignal: string | null },
): Refusal<PassingRefusal | 'signals/file-closed'> | undefined {
  if (of.signal !== null) return { refused: 'signals/file-has-signal' }
  if (of.passedSignal !== null) return { refused: 'signals/already-passed-on' }
  if (file.closedAt) return { refused: 'signals/file-closed' }
  return lastDecision(file)?.help.possible ? undefined : { refused: 'signals/help-not-decided' }
}
