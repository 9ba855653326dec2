import type { Refusal } from '../../../platform/refusal.ts'

/**
 * What a link points to: something outside with a title and perhaps a number or address, a global goal by its number, another
 * programme, or another node.
 */
export const linkShapes = ['reference', 'global-goal', 'programme', 'node'] as const
export type LinkShape = (typeof linkShapes)[number]

export type LinkKind = { code: string; nl: string; en?: string | undefined; shape: LinkShape; needsReference: boolean }

/** What the plans in the seeds point to (S000-001, S000-012, S000-060, S002-123, S002-242, S002-245, S002-247). */
export const LINK_KINDS: readonly LinkKind[] = [
  { code: 'law', nl: 'Wet', en: 'Law', shape: 'reference', needsReference: false },
  { code: 'agreement', nl: 'Akkoord of afspraak', en: 'Agreement', shape: 'reference', needsReference: false },
  { code: 'policy', nl: 'Ander beleid', en: 'Other policy', shape: 'reference', needsReference: false },
  { code: 'council-document', nl: 'Raadsstuk', en: 'Council document', shape: 'reference', needsReference: true },
  {
    code: 'youth-act-goal',
    nl: 'Doel van de Jeugdwet',
    en: 'Goal of the Youth Act',
    shape: 'reference',
    needsReference: false,
  },
  { code: 'global-goal', nl: 'Wereldwijd doel', en: 'Global goal', shape: 'global-goal', needsReference: true },
  { code: 'programme', nl: 'Ander programma', en: 'Other programme', shape: 'programme', needsReference: false },
  { code: 'node', nl: 'Ander onderdeel', en: 'Other part', shape: 'node', needsReference: false },
]

/** How many global goals the United Nations set in 2015 (S002-247 names four of them). */
export const GLOBAL_GOALS = 17

export type LinkRefusal =
  | 'programme/unknown-link'
  | 'programme/unknown-link-kind'
  | 'programme/link-needs-title'
  | 'programme/link-needs-reference'
  | 'programme/no-global-goal'
  | 'programme/link-needs-node'
  | 'programme/link-needs-programme'
  | 'programme/link-points-elsewhere'
  | 'programme/link-to-itself'

export type LinkFacts = {
  title: string
  reference: string
  toNode: string | null
  toProgramme: string | null
}

/** Whether a link says what its kind needs, and nothing that belongs to another kind. */
export function refuseLink(kind: LinkKind, link: LinkFacts, node: string): Refusal<LinkRefusal> | undefined {
  const no = (refused: LinkRefusal, pointer: string): Refusal<LinkRefusal> => ({ refused, pointer, status: 422 })
  const { shape } = kind
  if (link.toNode !== null && shape !== 'node') return no('programme/link-points-elsewhere', '/toNode')
  if (link.toProgramme !== null && shape !== 'programme') return no('programme/link-points-elsewhere', '/toProgramme')
  if (shape === 'node' && link.toNode === null) return no('programme/link-needs-node', '/toNode')
  if (shape === 'node' && link.toNode === node) return no('programme/link-to-itself', '/toNode')
  if (shape === 'programme' && link.toProgramme === null) return no('programme/link-needs-programme', '/toProgramme')
  if (shape === 'global-goal' && !isGlobalGoal(link.reference)) return no('programme/no-global-goal', '/reference')
  if (shape === 'reference' && link.title === '') return no('programme/link-needs-title', '/title')
  if (kind.needsReference && link.reference === '') return no('programme/link-needs-reference', '/reference')
  return undefined
}

export function isGlobalGoal(reference: string): boolean {
  return /^[1-9]\d?$/.test(reference) && Number(reference) <= GLOBAL_GOALS
}
