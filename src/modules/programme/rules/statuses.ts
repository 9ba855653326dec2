import type { Refusal } from '../../../platform/refusal.ts'

/** Where an item is in its life, whatever the municipality calls it. */
export const phases = ['before', 'under-way', 'over'] as const
export type Phase = (typeof phases)[number]

/**
 * A status of the list. `needsEnd`: it says as of which day it ended. `goesOn`: the item is settled, and its work goes on as
 * usual, so that activities to come are no contradiction.
 */
export type StatusKind = {
  code: string
  nl: string
  en?: string | undefined
  phase: Phase
  needsEnd: boolean
  goesOn: boolean
}

/** The statuses of a real progress report (S002-012, S002-044, S002-064, S002-079, S002-212). */
export const STATUSES: readonly StatusKind[] = [
  {
    code: 'not-started',
    nl: 'Nog niet gestart',
    en: 'Not started yet',
    phase: 'before',
    needsEnd: false,
    goesOn: false,
  },
  { code: 'in-execution', nl: 'In uitvoering', en: 'In execution', phase: 'under-way', needsEnd: false, goesOn: false },
  { code: 'done', nl: 'Afgerond', en: 'Done', phase: 'over', needsEnd: false, goesOn: false },
  {
    code: 'settled-and-continuing',
    nl: 'Afgehandeld en voortdurend',
    en: 'Settled and continuing',
    phase: 'over',
    needsEnd: false,
    goesOn: true,
  },
  { code: 'ended', nl: 'Beëindigd per', en: 'Ended as of', phase: 'over', needsEnd: true, goesOn: false },
]

/** A status an item has from a day on; `end` is the day as of which it ended, where the status asks one. */
export type StatusHeld = { code: string; since: string; end: string | null }

export type StatusRefusal =
  | 'programme/unknown-status'
  | 'programme/status-in-the-future'
  | 'programme/status-before-the-last'
  | 'programme/status-needs-end'
  | 'programme/status-has-no-end'
  | 'programme/no-status-here'

type Ask = StatusHeld & { today: string }

/**
 * What a new status does: it closes the one before it on the day before, or takes its place when that began the same day (a
 * correction). It begins today or earlier and not before the last one: what was reported stays reported.
 */
export function decideStatus(
  kinds: readonly StatusKind[],
  { last, ask }: { last: StatusHeld | undefined; ask: Ask },
): { replaces: boolean; ended: string | null } | Refusal<StatusRefusal> {
  const no = (refused: StatusRefusal, pointer: string, facts: Record<string, string> = {}): Refusal<StatusRefusal> => ({
    refused,
    facts,
    pointer,
    status: 422,
  })
  const kind = kinds.find(({ code }) => code === ask.code)
  if (!kind) return no('programme/unknown-status', '/code', { status: ask.code })
  if (ask.since > ask.today) return no('programme/status-in-the-future', '/since', { today: ask.today })
  if (last && ask.since < last.since) return no('programme/status-before-the-last', '/since', { since: last.since })
  if (kind.needsEnd && ask.end === null) return no('programme/status-needs-end', '/end', { status: kind.nl })
  if (!kind.needsEnd && ask.end !== null) return no('programme/status-has-no-end', '/end', { status: kind.nl })
  return { replaces: last?.since === ask.since, ended: kind.phase === 'over' ? (ask.end ?? ask.since) : null }
}

/** Whether a status says that what was wanted is there; what ended as of a day may have ended without it. */
export function saysDone({ phase, needsEnd }: Pick<StatusKind, 'phase' | 'needsEnd'>): boolean {
  return phase === 'over' && !needsEnd
}

/** Every code of a list of statuses once, and at least one for each phase. */
export function isWholeStatusList(kinds: readonly StatusKind[]): boolean {
  return (
    new Set(kinds.map(({ code }) => code)).size === kinds.length &&
    phases.every((phase) => kinds.some((kind) => kind.phase === phase))
  )
}
