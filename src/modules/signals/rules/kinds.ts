import type { Refusal } from '../../../platform/refusal.ts'
import { type Coded, codesOn, type Day, doubleCodes, findCode } from './dated.ts'

/** Areas of life the seeds name (seed 000 ch. 3 and 4). Order is that of the screen, not of weight. */
export const LIFE_DOMAINS = [
  'safety',
  'upbringing',
  'health',
  'mind',
  'learning',
  'work',
  'money',
  'housing',
  'leisure',
  'substance-use',
] as const
export type LifeDomain = (typeof LIFE_DOMAINS)[number]

/** Whom or what a signal is about. Worries about a parent or a sibling count too (S003-078, S003-154). */
export const ABOUT = ['child', 'parents', 'sibling', 'household', 'neighbourhood'] as const
export type About = (typeof ABOUT)[number]

/** What a reporter can be worried about, as a dated code list (A02). Names are in the words, by code. */
export type SignalKind = Coded & {
  domains: readonly LifeDomain[]
  about: readonly About[]
  /** Often not seen in time nor discussed (S003-008, S003-085); counted apart, never weighed. */
  lessVisible: boolean
}

export type KindsRefusal = 'signals/kind-unknown'

/** The kinds that can be chosen on this day in this municipality. */
export function kindsOn(kinds: readonly SignalKind[], on: Day, municipality?: string): SignalKind[] {
  return codesOn(kinds, on, municipality)
}

/** The kinds that fit one part of the family's life or one person in it; an aid in choosing, nothing else. */
export function kindsAbout(kinds: readonly SignalKind[], of: { about?: About; domain?: LifeDomain }): SignalKind[] {
  const { about, domain } = of
  return kinds.filter(
    (kind) =>
      (about === undefined || kind.about.includes(about)) && (domain === undefined || kind.domains.includes(domain)),
  )
}

/** The life domains that the chosen kinds touch, each once, in the order of the screen. */
export function domainsOf(kinds: readonly SignalKind[], codes: readonly string[]): LifeDomain[] {
  const touched = kinds.filter((kind) => codes.includes(kind.code)).flatMap((kind) => kind.domains)
  return LIFE_DOMAINS.filter((domain) => touched.includes(domain))
}

/** Chosen kinds, each once, as they stand on the day of the signal; refused when one cannot be chosen that day. */
export function chooseKinds(
  kinds: readonly SignalKind[],
  codes: readonly string[],
  when: { on: Day; municipality?: string | undefined },
): SignalKind[] | Refusal<KindsRefusal> {
  const chosen: SignalKind[] = []
  for (const [at, code] of codes.entries()) {
    const kind = findCode(kinds, code, when.on, when.municipality)
    if (!kind) return { refused: 'signals/kind-unknown', facts: { kind: code }, status: 422, pointer: `/kinds/${at}` }
    if (!chosen.includes(kind)) chosen.push(kind)
  }
  return chosen
}

export type KindsFault =
  | { fault: 'code-twice'; code: string }
  | { fault: 'about-nobody'; code: string }
  | { fault: 'ends-before-start'; code: string }

/** What an administrator must mend before this list of kinds can be used. */
export function faultsOfKinds(kinds: readonly SignalKind[]): KindsFault[] {
  return [
    ...doubleCodes(kinds).map((code): KindsFault => ({ fault: 'code-twice', code })),
    ...kinds.filter(({ about }) => about.length === 0).map(({ code }): KindsFault => ({ fault: 'about-nobody', code })),
    ...kinds
      .filter(({ from, until }) => until !== undefined && until <= from)
      .map(({ code }): KindsFault => ({ fault: 'ends-before-start', code })),
  ]
}
