/** How somebody wants to be called: with the own family name, the partner's, or both in one of two orders (LO3 61.10). */
export type NameUse = 'own' | 'partner' | 'partner-own' | 'own-partner'

export type FamilyName = { prefix?: string; family: string }

/** A name as registered. Somebody with one name has only `family` or only `given`; what nobody knows is left out. */
export type PersonName = {
  given?: string
  /** The name the person is called by; nobody registers it, the family says it. */
  called?: string
  /** Code of a noble title or predicate (national table 38), kept as it is. */
  title?: string
  prefix?: string
  family?: string
  use: NameUse
  /** The partner's family name, for who uses it. */
  partner?: FamilyName
}

export type NameWords = { unknown: string }

type Title = { word: string; before: 'given' | 'family' }

/** National table 38: a predicate stands before the given names, a title before the family name. */
const TITLES: Record<string, Title> = {
  B: { word: 'baron', before: 'family' },
  BS: { word: 'barones', before: 'family' },
  G: { word: 'graaf', before: 'family' },
  GI: { word: 'gravin', before: 'family' },
  H: { word: 'hertog', before: 'family' },
  HI: { word: 'hertogin', before: 'family' },
  JH: { word: 'jonkheer', before: 'given' },
  JV: { word: 'jonkvrouw', before: 'given' },
  M: { word: 'markies', before: 'family' },
  MI: { word: 'markiezin', before: 'family' },
  P: { word: 'prins', before: 'given' },
  PS: { word: 'prinses', before: 'given' },
  R: { word: 'ridder', before: 'family' },
}

/** "Peter-Jan van der Meijden", "Odette van den Berg-van Velzen"; a title only where the own name comes first. */
export function displayName(name: PersonName, words: NameWords): string {
  const own = joinFamily(name.prefix, name.family)
  const title = name.title ? TITLES[name.title] : undefined
  const showsOwnFirst = usedFamily(name).startsWith(own)
  const beforeGiven = title?.before === 'given' ? title.word : ''
  const beforeFamily = title?.before === 'family' && own && showsOwnFirst ? title.word : ''
  const parts = [beforeGiven, name.called ?? name.given ?? '', beforeFamily, usedFamily(name)]
  return capitalise(tidy(parts.join(' '))) || words.unknown
}

/** "Meijden, Peter-Jan van der": as a Dutch list is ordered, by the family name without its prefix. */
export function listName(name: PersonName, words: NameWords): string {
  const partnerFirst = name.partner && (name.use === 'partner' || name.use === 'partner-own')
  const prefix = (partnerFirst ? name.partner?.prefix : name.prefix) ?? ''
  const family = tidy(usedFamily(name).slice(prefix.length))
  const given = tidy([name.called ?? name.given ?? '', prefix].join(' '))
  if (!family) return given || words.unknown
  return given ? `${capitalise(family)}, ${given}` : capitalise(family)
}

/** The letters before the family name; "Th." and the like are not made, a letter is a letter. */
export function initials(name: PersonName): string {
  const words = (name.given ?? '').split(/\s+/).filter(Boolean)
  return words.map((word) => `${[...word][0]?.toUpperCase()}.`).join('')
}

function usedFamily(name: PersonName): string {
  const own = joinFamily(name.prefix, name.family)
  const partner = name.partner ? joinFamily(name.partner.prefix, name.partner.family) : ''
  if (!partner) return own
  const inOrder = {
    own: [own],
    partner: [partner],
    'partner-own': [partner, own],
    'own-partner': [own, partner],
  }
  return inOrder[name.use].filter(Boolean).join('-')
}

function joinFamily(prefix: string | undefined, family: string | undefined): string {
  return tidy([prefix ?? '', family ?? ''].join(' '))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?- ?/g, '-').trim()
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
