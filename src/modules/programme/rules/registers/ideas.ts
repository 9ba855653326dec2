import { type Answer, complete, type Day, type Entry, refuseClosed } from './entry.ts'

/** Where an idea was harvested (S004-063, S004-065, S004-067, S001-018, S000-024). */
export const harvests = [
  'brainstorm',
  'theme-meeting',
  'benchmark',
  'good-practice',
  'resident',
  'young-person',
  'partner',
  'staff',
  'other',
] as const

/** What it would bring and what it would take: 1 little, 2 some, 3 much. */
export const STEPS = { least: 1, most: 3 } as const

export type Priority = {
  impact: number
  effort: number
  /** How many votes it got, and in which session. */
  votes: number | undefined
  votedIn: string
}

/** Puts an idea in its place: what it brings against what it takes, and the votes of a session. */
export function prioritise(idea: Entry, { impact, effort, votes, votedIn }: Priority): Answer<Entry> {
  const no = refuseClosed(idea)
  if (no) return no
  if (votes !== undefined && votedIn === '')
    return { refused: 'programme/votes-of-which-session', pointer: '/votedIn', status: 422 }
  const details = { ...idea.details, impact, effort, votes: votes ?? null, votedIn: votes === undefined ? '' : votedIn }
  return { ...idea, details }
}

/** Makes an idea a quick win: somebody does it before a day (S004-064, S004-071). */
export function choose(idea: Entry, { owner, due, today }: { owner: string; due: Day; today: Day }): Answer<Entry> {
  const no = refuseClosed(idea)
  if (no) return no
  if (idea.state === 'chosen') return { refused: 'programme/idea-chosen-already' }
  if (idea.owner !== null && idea.owner !== owner)
    return { refused: 'programme/hand-over-first', pointer: '/owner', status: 422 }
  return complete({ ...idea, owner, ownerSince: idea.ownerSince ?? today, due, state: 'chosen' })
}

export const places = ['quick-win', 'large', 'small', 'leave', 'not-placed'] as const
export type Place = (typeof places)[number]

const BREAKS_EVEN = 2

/** Where an idea stands in the two by two of impact and effort; the middle counts as much impact and little effort. */
export function placeOf({ impact, effort }: { impact: number | null; effort: number | null }): Place {
  if (impact === null || effort === null) return 'not-placed'
  const [brings, takes] = [impact >= BREAKS_EVEN, effort > BREAKS_EVEN]
  if (brings) return takes ? 'large' : 'quick-win'
  return takes ? 'leave' : 'small'
}

type Ranked = { impact: number | null; effort: number | null; votes: number | null; title: string }

/** Ideas in the order in which they deserve a look: most impact for the effort, then most votes, then by name. */
export function inOrderOfPriority<T extends Ranked>(ideas: readonly T[]): T[] {
  const weight = ({ impact, effort }: Ranked) => (impact === null || effort === null ? -Infinity : impact / effort)
  return ideas.toSorted((a, b) => {
    const [one, other] = [weight(a), weight(b)]
    if (one !== other) return one > other ? -1 : 1
    return (b.votes ?? 0) - (a.votes ?? 0) || (b.impact ?? 0) - (a.impact ?? 0) || a.title.localeCompare(b.title, 'nl')
  })
}
