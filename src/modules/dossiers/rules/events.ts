import { type EntryKind, writtenKinds } from './timeline.ts'

/** How somebody was in touch with the family. */
export const contactWays = ['in-person', 'phone', 'video', 'message', 'letter'] as const
export type ContactWay = (typeof contactWays)[number]

/** What happens by itself on the timeline, and the kind under which people look for it. */
const happenings = {
  opened: 'opened',
  closed: 'closed',
  'signal-taken-up': 'signal',
  'signal-added': 'signal',
  'plan-started': 'plan',
  'plan-own-words': 'plan',
  'plan-goes-well': 'plan',
  'plan-goal': 'plan',
  'plan-goal-dropped': 'plan',
  'plan-action': 'plan',
  'plan-action-done': 'plan',
  'plan-agreement': 'plan',
  'plan-agreement-ended': 'plan',
  'plan-safety-agreement': 'plan',
  'plan-safety-agreement-ended': 'plan',
  'plan-agreed': 'plan',
  'plan-evaluated': 'plan',
  'plan-goes-on': 'plan',
  'plan-ended': 'plan',
  'goal-added': 'plan',
  'watch-covered': 'watch',
  'watch-returned': 'watch',
  'watch-succeeded': 'watch',
  'director-appointed': 'direction',
  'own-direction-given': 'direction',
  'power-used': 'decision',
  'contact-changed': 'contact-person',
  'person-involved': 'involved',
  'involvement-ended': 'involved',
  'handover-offered': 'handover',
  'handover-accepted': 'handover',
  'handover-refused': 'handover',
  'handover-withdrawn': 'handover',
  'watch-moved': 'watch',
  'consent-exception': 'consent',
  'access-granted': 'access',
  'access-refused': 'access',
  'access-ended': 'access',
  'glass-broken': 'access',
  'glass-reviewed': 'access',
  sealed: 'access',
  'seal-lifted': 'access',
  'family-plan-offered': 'plan',
  'family-plan-answered': 'plan',
  'family-plan-skipped': 'plan',
  'family-plan-writing-asked': 'plan',
  'family-plan-writing-given': 'plan',
} as const satisfies Record<string, EntryKind>
export type Happening = keyof typeof happenings

const isHappening = (code: string): code is Happening => code in happenings
const isWritten = (code: string): code is (typeof writtenKinds)[number] => writtenKinds.some((kind) => kind === code)

/** Under which kind an event stands. Modules above add events of their own; unknown ones are found by how their name begins. */
export function kindOfEvent(code: string): EntryKind {
  if (isWritten(code)) return code
  if (isHappening(code)) return happenings[code]
  const begins: readonly [string, EntryKind][] = [
    ['signal', 'signal'],
    ['plan', 'plan'],
    ['goal', 'plan'],
    ['consent', 'consent'],
    ['share', 'share'],
    ['own-view', 'own-view'],
  ]
  return begins.find(([start]) => code.startsWith(start))?.[1] ?? 'decision'
}
