import type { Refusal } from '../../../platform/refusal.ts'
import { type AgeBand, bandOn, type ConsentPerson } from './consent.ts'
import type { Day } from './day.ts'
import type { PersonId } from './direction.ts'

/** Why one piece of the file is held back from a member of the family. */
export const withholdReasons = ['harms-the-help', 'privacy-of-another', 'reporter-protected'] as const
export type WithholdReason = (typeof withholdReasons)[number]

export type FileItem = {
  id: string
  /** A professional held it back from these viewers, each time with a reason (N-INS-01). */
  withheld?: readonly { from: PersonId; reason: WithholdReason; explanation: string }[]
  /** Marked as "concerns a third person": shown only to that person. */
  concernsThird?: PersonId
  /** Names a reporter whose identity is protected (N-MC-09). */
  namesProtectedReporter?: boolean
  /** The own view of a member of the family, always shown beside this item (N-INS-03). */
  ownViews?: readonly OwnView[]
}

export type OwnView = { by: PersonId; text: string; at: Date }

export type InspectionFacts = {
  today: Day
  child: ConsentPerson
  /** The child of 16 or 17 said yes to this parent reading along. */
  childAgrees: readonly PersonId[]
  /** The talk with a child of 12 to 15 before a parent reads the file (N-INS-02). */
  discussedWithChildOn?: Day
  /** A great concern for safety, in words, that lets parents of a 16- or 17-year-old know (N-INS-02). */
  greatConcern?: string
}

export type InspectionRefusal =
  | 'dossiers/file-not-yours'
  | 'dossiers/file-too-young'
  | 'dossiers/file-age-unknown'
  | 'dossiers/file-needs-consent-of-child'
  | 'dossiers/file-first-talk-with-child'
  | 'dossiers/own-view-empty'
  | 'dossiers/own-view-of-somebody-else'

/** Whether somebody of the family may read the file of this child (N-INS-01, N-INS-02). */
export function refuseInspection(viewer: PersonId, facts: InspectionFacts): Refusal<InspectionRefusal> | undefined {
  const { child, today } = facts
  const band = bandOn(child, today)
  if (band === 'unknown') return { refused: 'dossiers/file-age-unknown' }
  if (viewer === child.id) return refuseChild(child, band)
  if (!hasAuthority(viewer, child, today) || band === 'adult')
    return { refused: 'dossiers/file-not-yours', status: 404 }
  if (band === 'child-and-parents' && !discussed(facts)) return { refused: 'dossiers/file-first-talk-with-child' }
  if (band === 'alone' && !facts.childAgrees.includes(viewer) && !facts.greatConcern?.trim())
    return { refused: 'dossiers/file-needs-consent-of-child' }
  return undefined
}

function refuseChild(child: ConsentPerson, band: AgeBand): Refusal<InspectionRefusal> | undefined {
  return band === 'parents' || child.unableToJudge ? { refused: 'dossiers/file-too-young' } : undefined
}

function hasAuthority(viewer: PersonId, child: ConsentPerson, today: Day): boolean {
  return child.authority.some(
    (a) => a.holder === viewer && a.from <= today && (a.until === undefined || today <= a.until) && !a.doubtful,
  )
}

function discussed({ discussedWithChildOn, today }: InspectionFacts): boolean {
  return discussedWithChildOn !== undefined && discussedWithChildOn <= today
}

export type Shown = { item: string; ownViews: readonly OwnView[] } | { item: string; withheld: WithholdReason }

/** What a member of the family sees of each piece: the piece with the own views beside it, or why it is held back. */
export function inspect(viewer: PersonId, items: readonly FileItem[]): Shown[] {
  return items.map((item) => {
    const reason = withheldFrom(viewer, item)
    return reason ? { item: item.id, withheld: reason } : { item: item.id, ownViews: item.ownViews ?? [] }
  })
}

function withheldFrom(viewer: PersonId, item: FileItem): WithholdReason | undefined {
  const held = item.withheld?.find((w) => w.from === viewer && w.explanation.trim() !== '')
  if (held) return held.reason
  if (item.namesProtectedReporter) return 'reporter-protected'
  return item.concernsThird !== undefined && item.concernsThird !== viewer ? 'privacy-of-another' : undefined
}

/** A member of the family adds an own view; staff cannot write, change or remove it (N-INS-03). */
export function addOwnView(
  item: FileItem,
  view: OwnView,
  writer: { kind: 'family'; person: PersonId } | { kind: 'worker' },
): FileItem | Refusal<InspectionRefusal> {
  if (writer.kind === 'worker' || writer.person !== view.by)
    return { refused: 'dossiers/own-view-of-somebody-else', status: 403 }
  if (view.text.trim() === '') return { refused: 'dossiers/own-view-empty', pointer: '/text' }
  return { ...item, ownViews: [...(item.ownViews ?? []), view] }
}
