import type { Piece } from './content.ts'
import { type Dated, type Day, dayOf, settingOn } from './dated.ts'
import { type SourceShown, sourceShown } from './source-view.ts'

/** How another signal touches this one, nearest first. Naming them in this order ranks no child: a signal shows all. */
export const LINK_WAYS = ['same-child', 'sibling', 'household', 'address'] as const
export type LinkWay = (typeof LINK_WAYS)[number]

/** How far back one looks for other signals, in days. */
export type AccumulationWindow = Dated & { days: number }

/** As long as an involvement may stand in the legal register (N-VIR-05); own choice for signals. */
export const ACCUMULATION_WINDOWS: readonly AccumulationWindow[] = [
  { from: '2015-01-01', source: 'A09', certainty: 'U', days: 730 },
]

/** What of a signal can touch another one: ids from the households module, nothing that somebody typed. */
export type Traces = {
  children: readonly string[]
  siblings: readonly string[]
  households: readonly string[]
  addresses: readonly { id: string; secret: boolean }[]
}

/** How the viewer stands to the other signal: handles it, weighs the one it is linked to, or neither. */
export type ViewerStanding = 'handles' | 'weighs-linked' | 'none'

export type OtherSignal = Traces & {
  id: string
  receivedAt: Date
  team: string
  kinds: readonly string[]
  pieces: readonly Piece[]
  reporter: { anonymous: boolean; sourceProtected: boolean }
  viewer: ViewerStanding
}

export type Part<T> = { shown: T } | { hidden: 'ask-the-team' }

/** One linked signal as a fact with its parts. It holds no count, no weight and no order but that of time. */
export type LinkedSignal = {
  signal: string
  ways: readonly LinkWay[]
  receivedOn: Day
  /** Whom to call for what is hidden. */
  team: string
  kinds: readonly string[]
  pieces: Part<readonly Piece[]>
  reporter: SourceShown
}

/** In which ways these two signals touch. A secret address never links: it would tell who lives there. */
export function waysBetween(one: Traces, other: Traces): LinkWay[] {
  const meet = (a: readonly string[], b: readonly string[]) => a.some((id) => b.includes(id))
  const open = ({ addresses }: Traces) => addresses.filter(({ secret }) => !secret).map(({ id }) => id)
  const found: Record<LinkWay, boolean> = {
    'same-child': meet(one.children, other.children),
    sibling: meet(one.siblings, other.children) || meet(one.children, other.siblings),
    household: meet(one.households, other.households),
    address: meet(open(one), open(other)),
  }
  return LINK_WAYS.filter((way) => found[way])
}

/**
 * The other signals that touch this one within the window, oldest first: facts with their parts, each as far as the
 * viewer may see them. Weighing them is for people; nothing is added up (N-RISK-01). A signal the viewer has nothing to
 * do with is left out entirely.
 */
export function linkedSignals(
  signal: Traces & { id: string; municipality: string },
  others: readonly OtherSignal[],
  now: { at: Date; windows: readonly AccumulationWindow[] },
): LinkedSignal[] {
  const window = settingOn(now.windows, dayOf(now.at), signal.municipality)
  if (!window) return []
  const since = new Date(now.at.getTime() - window.days * 24 * 60 * 60 * 1000)
  return others
    .filter((other) => other.id !== signal.id && other.viewer !== 'none')
    .filter((other) => other.receivedAt >= since && other.receivedAt <= now.at)
    .map((other) => ({ other, ways: waysBetween(signal, other) }))
    .filter(({ ways }) => ways.length > 0)
    .toSorted(
      (a, b) => a.other.receivedAt.getTime() - b.other.receivedAt.getTime() || (a.other.id < b.other.id ? -1 : 1),
    )
    .map(({ other, ways }) => shownTo(other, ways))
}

/** Whoever weighs this signal must know what the other is about; the story itself he hears from its team. */
function shownTo(other: OtherSignal, ways: readonly LinkWay[]): LinkedSignal {
  const handles = other.viewer === 'handles'
  return {
    signal: other.id,
    ways,
    receivedOn: dayOf(other.receivedAt),
    team: other.team,
    kinds: other.kinds,
    pieces: handles ? { shown: other.pieces } : { hidden: 'ask-the-team' },
    reporter: sourceShown(handles ? 'handler' : 'linked-signal', other.reporter),
  }
}

/** In which ways there is more than this signal alone: enough for a line on the screen, too little for a score. */
export function waysPresent(linked: readonly LinkedSignal[]): LinkWay[] {
  return LINK_WAYS.filter((way) => linked.some(({ ways }) => ways.includes(way)))
}
