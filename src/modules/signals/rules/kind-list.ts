import type { About, LifeDomain, SignalKind } from './kinds.ts'

/** The Jeugdwet made municipalities responsible on this day; older signals were not theirs. */
const FROM = '2015-01-01'

type Row = {
  code: string
  source: string
  domains: readonly LifeDomain[]
  about: readonly About[]
  lessVisible?: true
  certainty?: 'U'
}

const rows = [
  // Violence and neglect.
  { code: 'physical-abuse', source: 'S000-055', domains: ['safety'], about: ['child', 'sibling'] },
  { code: 'sexual-abuse', source: 'S000-055', domains: ['safety'], about: ['child', 'sibling'] },
  {
    code: 'emotional-neglect',
    source: 'S003-008',
    domains: ['safety', 'upbringing', 'mind'],
    about: ['child', 'sibling'],
    lessVisible: true,
  },
  {
    code: 'physical-neglect',
    source: 'S003-008',
    domains: ['safety', 'upbringing', 'health'],
    about: ['child', 'sibling', 'household'],
    lessVisible: true,
  },
  {
    code: 'partner-violence',
    source: 'S003-008',
    domains: ['safety', 'upbringing'],
    about: ['parents', 'household'],
    lessVisible: true,
  },
  { code: 'honour-violence', source: 'S000-065', domains: ['safety'], about: ['child', 'parents', 'household'] },
  { code: 'stalking', source: 'S000-065', domains: ['safety'], about: ['child', 'parents'] },
  { code: 'human-trafficking', source: 'S000-065', domains: ['safety'], about: ['child', 'sibling'] },
  { code: 'loverboy', source: 'S000-055', domains: ['safety'], about: ['child', 'sibling'] },

  // Parents, also when the children show nothing yet (S003-154).
  {
    code: 'high-conflict-divorce',
    source: 'S003-008',
    domains: ['safety', 'upbringing', 'mind'],
    about: ['parents', 'household'],
    lessVisible: true,
  },
  {
    code: 'parental-addiction',
    source: 'S003-008',
    domains: ['substance-use', 'upbringing'],
    about: ['parents'],
    lessVisible: true,
  },
  { code: 'parental-mental-illness', source: 'S003-117', domains: ['mind', 'upbringing'], about: ['parents'] },
  { code: 'parental-stress', source: 'S004-049', domains: ['mind', 'upbringing'], about: ['parents'] },
  { code: 'upbringing-questions', source: 'S000-028', domains: ['upbringing'], about: ['parents', 'household'] },
  { code: 'vulnerable-pregnancy', source: 'S000-033', domains: ['health', 'upbringing'], about: ['child', 'parents'] },
  {
    code: 'low-literacy',
    source: 'S003-085',
    domains: ['learning', 'work'],
    about: ['parents', 'household'],
    lessVisible: true,
  },

  // The household as a whole, and its surroundings.
  { code: 'poverty', source: 'S003-008', domains: ['money'], about: ['household', 'parents'], lessVisible: true },
  { code: 'debts', source: 'S000-051', domains: ['money'], about: ['household', 'parents'] },
  { code: 'housing-problem', source: 'S003-080', domains: ['housing'], about: ['household'] },
  { code: 'low-self-reliance', source: 'S001-031', domains: ['upbringing', 'money'], about: ['household', 'parents'] },
  {
    code: 'many-problems-together',
    source: 'S003-117',
    domains: ['safety', 'upbringing', 'money'],
    about: ['household'],
  },
  {
    code: 'normalised-over-generations',
    source: 'S003-085',
    domains: ['upbringing', 'health', 'money'],
    about: ['household', 'parents', 'neighbourhood'],
    lessVisible: true,
  },
  {
    code: 'excessive-alcohol',
    source: 'S003-085',
    domains: ['substance-use', 'health'],
    about: ['parents', 'household', 'neighbourhood'],
    lessVisible: true,
  },
  {
    code: 'sibling-in-trouble',
    source: 'S003-078',
    domains: ['upbringing', 'safety'],
    about: ['sibling', 'household'],
    lessVisible: true,
  },
  { code: 'avoids-help', source: 'S003-173', domains: ['upbringing', 'health'], about: ['household', 'parents'] },
  { code: 'out-of-sight', source: 'S003-089', domains: ['safety', 'housing'], about: ['household', 'child'] },
  {
    code: 'neighbourhood-under-strain',
    source: 'S003-085',
    domains: ['leisure', 'safety'],
    about: ['neighbourhood'],
    certainty: 'U',
  },

  // The child or young person.
  { code: 'development-delay', source: 'S000-052', domains: ['learning', 'health'], about: ['child', 'sibling'] },
  {
    code: 'mild-intellectual-disability',
    source: 'S000-055',
    domains: ['learning'],
    about: ['child', 'parents', 'sibling'],
  },
  { code: 'behaviour', source: 'S000-052', domains: ['mind', 'upbringing'], about: ['child', 'sibling'] },
  { code: 'mental-health', source: 'S003-117', domains: ['mind'], about: ['child', 'sibling'] },
  { code: 'overweight', source: 'S000-079', domains: ['health'], about: ['child', 'household'] },
  { code: 'school-absence', source: 'S003-089', domains: ['learning'], about: ['child', 'sibling'] },
  { code: 'home-sitter', source: 'S003-117', domains: ['learning'], about: ['child'] },
  { code: 'no-school-no-work', source: 'S002-110', domains: ['learning', 'work'], about: ['child'] },
  { code: 'bullying', source: 'S000-073', domains: ['leisure', 'learning'], about: ['child', 'neighbourhood'] },
  { code: 'online-harm', source: 'S000-073', domains: ['leisure', 'safety'], about: ['child'] },
  { code: 'youth-substance-use', source: 'S000-072', domains: ['substance-use', 'health'], about: ['child'] },
  { code: 'risk-behaviour', source: 'S001-033', domains: ['safety', 'leisure'], about: ['child', 'neighbourhood'] },
  { code: 'youth-nuisance', source: 'S000-074', domains: ['leisure', 'safety'], about: ['child', 'neighbourhood'] },
  { code: 'radicalisation', source: 'S000-052', domains: ['safety'], about: ['child', 'household'] },

  // Whatever the list does not name: nobody is sent away for want of a box to tick.
  {
    code: 'question',
    source: 'S001-003',
    domains: [],
    about: ['child', 'parents', 'household'],
  },
  {
    code: 'other',
    source: 'N-RISK-02',
    domains: [],
    about: ['child', 'parents', 'sibling', 'household', 'neighbourhood'],
    certainty: 'U',
  },
] as const satisfies readonly Row[]

/** A code of the starting list; the words name every one of them. */
export type KindCode = (typeof rows)[number]['code']

/**
 * The kinds the product starts with, taken from seeds 000–004. The seeds name the worries; which life domains and
 * which persons a kind can touch is our choice. No kind names where a family comes from (S003-148 asks to keep
 * refugee families in view; being one is not a worry about a child).
 */
export const KINDS: readonly SignalKind[] = rows.map((row: Row) => ({
  ...row,
  from: FROM,
  certainty: row.certainty ?? 'V',
  lessVisible: row.lessVisible ?? false,
}))
