import type { Refusal } from '../../../platform/refusal.ts'

/**
 * What can be filled in of a node: only a text, from–to–by, or a result with an owner, planning and states. A pilot is an item that is
 * tried for a while and then decided on.
 */
export const shapes = ['text', 'movement', 'item', 'pilot'] as const
export type Shape = (typeof shapes)[number]

/** A kind of node. `under` are the codes of the kinds that may hold it, or `programme` for the top of the tree. */
export type Kind = { code: string; nl: string; en?: string | undefined; shape: Shape; under: string[] }

/** Where a node stands that has no parent. */
export const TOP = 'programme'

/**
 * The levels of the plans in the seeds (S000-007 to S000-011 vision and themes, S000-090 movements, S000-123 efforts, S002-006 and
 * S002-007 action lines and items, S000-023 pilots).
 */
export const KINDS: readonly Kind[] = [
  { code: 'vision', nl: 'Visie', en: 'Vision', shape: 'text', under: [TOP] },
  { code: 'theme', nl: 'Thema', en: 'Theme', shape: 'text', under: [TOP, 'vision'] },
  { code: 'movement', nl: 'Beweging', en: 'Movement', shape: 'movement', under: [TOP, 'vision', 'theme'] },
  {
    code: 'action-line',
    nl: 'Actielijn',
    en: 'Action line',
    shape: 'text',
    under: [TOP, 'vision', 'theme', 'movement'],
  },
  { code: 'item', nl: 'Onderdeel', en: 'Item', shape: 'item', under: ['action-line', 'theme', 'movement'] },
  {
    code: 'effort',
    nl: 'Inspanning',
    en: 'Effort',
    shape: 'item',
    under: ['item', 'movement', 'action-line', 'theme'],
  },
  { code: 'pilot', nl: 'Pilot', en: 'Pilot', shape: 'pilot', under: ['item', 'effort', 'action-line', 'movement'] },
]

export type KindRefusal =
  | 'programme/unknown-kind'
  | 'programme/not-under-that-kind'
  | 'programme/not-at-the-top'
  | 'programme/no-movement'
  | 'programme/no-result'
  | 'programme/no-pilot'
  | 'programme/pilot-ends-first'

/** The kind by its code, or that it is not on the list of today. */
export function kindOf(kinds: readonly Kind[], code: string): Kind | Refusal<KindRefusal> {
  const kind = kinds.find((one) => one.code === code)
  return kind ?? { refused: 'programme/unknown-kind', facts: { kind: code }, pointer: '/kind', status: 422 }
}

/** Whether a node of this kind may stand under a node of that kind; without one it stands at the top. */
export function refusePlace(
  kinds: readonly Kind[],
  { kind, under }: { kind: string; under: string | null },
): Refusal<KindRefusal> | undefined {
  const known = kindOf(kinds, kind)
  if ('refused' in known) return known
  if (known.under.includes(under ?? TOP)) return undefined
  if (under === null) return { refused: 'programme/not-at-the-top', facts: { kind: known.nl }, pointer: '/parent' }
  const above = kinds.find(({ code }) => code === under)?.nl ?? under
  return { refused: 'programme/not-under-that-kind', facts: { kind: known.nl, above }, pointer: '/parent' }
}

type Filled = {
  from: string
  to: string
  by: string
  result: string
  runsSince: string | null
  runsUntil: string | null
}

/** What is filled in must fit the shape: from, to and by belong to a movement, a result to an item or pilot, running to a pilot. */
export function refuseFields(shape: Shape, filled: Filled): Refusal<KindRefusal> | undefined {
  const { from, to, by, result, runsSince, runsUntil } = filled
  const wrong = [
    ['from', from],
    ['to', to],
    ['by', by],
  ].find(([, text]) => text !== '')
  if (shape !== 'movement' && wrong) return { refused: 'programme/no-movement', pointer: `/${wrong[0]}`, status: 422 }
  if (result !== '' && !reports(shape)) return { refused: 'programme/no-result', pointer: '/result', status: 422 }
  if (shape !== 'pilot' && (runsSince !== null || runsUntil !== null))
    return { refused: 'programme/no-pilot', pointer: runsSince === null ? '/runsUntil' : '/runsSince', status: 422 }
  if (runsUntil !== null && (runsSince === null || runsUntil < runsSince))
    return { refused: 'programme/pilot-ends-first', pointer: '/runsUntil', status: 422 }
  return undefined
}

/** Items and pilots have a result, a planning, a status and a state at every reporting moment. */
export function reports(shape: Shape): boolean {
  return shape === 'item' || shape === 'pilot'
}

/** Whether a list of kinds holds together: every code once, every kind under one that exists, and something at the top. */
export function isWholeList(kinds: readonly Kind[]): boolean {
  const codes = new Set(kinds.map(({ code }) => code))
  return (
    codes.size === kinds.length &&
    !codes.has(TOP) &&
    kinds.some(({ under }) => under.includes(TOP)) &&
    kinds.every(({ under }) => under.every((one) => one === TOP || codes.has(one)))
  )
}
