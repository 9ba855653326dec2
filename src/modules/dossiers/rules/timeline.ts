import type { Refusal } from '../../../platform/refusal.ts'

/** What can stand on the timeline of a household (D10). `contact` to `note` are written by people, the rest by what happens. */
export const writtenKinds = ['contact', 'home-visit', 'meeting', 'agreement', 'note'] as const
export const happeningKinds = [
  'signal',
  'opened',
  'watch',
  'direction',
  'contact-person',
  'involved',
  'handover',
  'consent',
  'share',
  'plan',
  'decision',
  'own-view',
  'access',
  'closed',
] as const
export type WrittenKind = (typeof writtenKinds)[number]
export type EntryKind = WrittenKind | (typeof happeningKinds)[number]

export type Entry = {
  id: string
  kind: EntryKind
  /** When it happened, and when it was written down; the difference stays visible. */
  happenedAt: Date
  recordedAt: Date
  by: string
  text: string
  /** What changed, for happenings with an old and a new value. */
  old?: string
  new?: string
  /** The entry this one takes the place of, and why. Nothing is ever written over. */
  corrects?: { entry: string; why: string }
}

export type TimelineRefusal =
  | 'dossiers/entry-empty'
  | 'dossiers/entry-in-the-future'
  | 'dossiers/entry-corrected-already'
  | 'dossiers/entry-unknown'
  | 'dossiers/entry-not-correctable'
  | 'dossiers/correction-without-reason'

/** Takes down something people write. It may have happened before today, not after. */
export function writeEntry(entry: Omit<Entry, 'corrects'> & { kind: WrittenKind }): Entry | Refusal<TimelineRefusal> {
  return refuseEntry(entry) ?? entry
}

export type Correction = {
  id: string
  corrects: string
  text: string
  happenedAt?: Date
  why: string
  by: string
  at: Date
}

/** Puts a better text beside the former one; the former stays readable behind it, with who changed it, when and why. */
export function correctEntry(entries: readonly Entry[], ask: Correction): Entry | Refusal<TimelineRefusal> {
  const former = entries.find((e) => e.id === ask.corrects)
  if (!former) return { refused: 'dossiers/entry-unknown', status: 404 }
  if (!writtenKinds.some((kind) => kind === former.kind)) return { refused: 'dossiers/entry-not-correctable' }
  if (entries.some((e) => e.corrects?.entry === former.id)) return { refused: 'dossiers/entry-corrected-already' }
  if (ask.why.trim() === '') return { refused: 'dossiers/correction-without-reason', pointer: '/why' }
  const next: Entry = {
    id: ask.id,
    kind: former.kind,
    happenedAt: ask.happenedAt ?? former.happenedAt,
    recordedAt: ask.at,
    by: ask.by,
    text: ask.text,
    corrects: { entry: former.id, why: ask.why },
  }
  return refuseEntry(next) ?? next
}

export type Shown = Entry & { former: readonly Entry[] }

/**
 * The timeline as people read it: newest first by when it happened, each entry in its last wording with the former ones
 * behind it, newest of those first. `kinds` leaves out the rest.
 */
export function timelineOf(entries: readonly Entry[], kinds?: readonly EntryKind[]): Shown[] {
  const byId = new Map(entries.map((e) => [e.id, e]))
  const replaced = new Set(entries.flatMap((e) => (e.corrects ? [e.corrects.entry] : [])))
  return entries
    .filter((e) => !replaced.has(e.id) && (!kinds || kinds.includes(e.kind)))
    .map((e) => ({ ...e, former: formerOf(e, byId) }))
    .toSorted((a, b) => newestFirst(a, b))
}

function formerOf(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry[] {
  const former = entry.corrects && byId.get(entry.corrects.entry)
  return former ? [former, ...formerOf(former, byId)] : []
}

function newestFirst(a: Entry, b: Entry): number {
  return (
    b.happenedAt.getTime() - a.happenedAt.getTime() ||
    b.recordedAt.getTime() - a.recordedAt.getTime() ||
    b.id.localeCompare(a.id)
  )
}

function refuseEntry(entry: Entry): Refusal<TimelineRefusal> | undefined {
  if (entry.text.trim() === '') return { refused: 'dossiers/entry-empty', pointer: '/text' }
  if (entry.happenedAt > entry.recordedAt) return { refused: 'dossiers/entry-in-the-future', pointer: '/happenedAt' }
  return undefined
}
