import type { Refusal } from '../../../platform/refusal.ts'
import { type Coded, type Dated, type Day, findCode, settingOn } from './dated.ts'

/** Who gives a signal, as a dated code list (A01). */
export type ReporterKind = Coded & {
  /** Signalling parties see and tell, interpreting parties weigh and organise (S003-019); private persons neither. */
  part: 'private' | 'signals' | 'interprets'
  /** Works with adults, so the kindcheck is asked (S003-093, S003-154). */
  worksWithAdults: boolean
  /** May refer to help that needs a referral (N-ACC-12). */
  mayRefer: boolean
}

type Row = [code: string, source: string, part: ReporterKind['part'], ...marks: ('adults' | 'refers')[]]

const rows = [
  ['young-person', 'S001-003', 'private'],
  ['parent', 'S001-003', 'private'],
  ['relative', 'S000-071', 'private'],
  ['neighbour', 'S000-071', 'private'],
  ['volunteer', 'S003-100', 'private'],
  ['childcare', 'S003-095', 'signals'],
  ['preschool', 'S001-042', 'signals'],
  ['primary-school', 'S003-019', 'signals'],
  ['secondary-school', 'S003-052', 'signals'],
  ['attendance-officer', 'N-VIR-02', 'signals'],
  ['school-social-work', 'S003-047', 'signals'],
  ['youth-work', 'S003-056', 'signals'],
  ['sports-club', 'S001-006', 'signals'],
  ['welfare-work', 'S003-056', 'signals', 'adults'],
  ['gp', 'S003-045', 'signals', 'adults', 'refers'],
  ['gp-assistant', 'S000-070', 'signals', 'adults'],
  ['medical-specialist', 'S003-093', 'signals', 'adults', 'refers'],
  ['midwife', 'S004-068', 'signals', 'adults'],
  ['physiotherapist', 'S004-068', 'signals', 'adults'],
  ['youth-health-nurse', 'S003-019', 'signals'],
  ['youth-doctor', 'S003-047', 'signals', 'refers'],
  ['adult-mental-health', 'S003-094', 'signals', 'adults'],
  ['addiction-care', 'S003-062', 'signals', 'adults'],
  ['disability-support', 'S003-047', 'signals', 'adults'],
  ['debt-help', 'S003-007', 'signals', 'adults'],
  ['social-service', 'S003-062', 'signals', 'adults'],
  ['wmo', 'S003-007', 'signals', 'adults'],
  ['housing', 'S003-007', 'signals', 'adults'],
  ['police', 'S003-007', 'signals', 'adults'],
  ['public-mental-health', 'S003-076', 'signals', 'adults'],
  ['asylum-reception', 'S003-148', 'signals', 'adults'],
  ['youth-help', 'S003-059', 'signals'],
  ['crisis-service', 'S003-051', 'signals', 'adults'],
  ['area-team', 'S003-053', 'signals', 'adults'],
  ['youth-protection', 'S003-047', 'interprets', 'refers'],
  ['access-team', 'S003-019', 'interprets', 'refers'],
  ['veilig-thuis', 'S003-019', 'interprets', 'adults'],
  ['other', 'N-RISK-02', 'private'],
] as const satisfies readonly Row[]

/** A code of the starting list; the words name every one of them. */
export type ReporterKindCode = (typeof rows)[number][0]

/** Who refers, as the seeds tell it: GP, medical specialist, youth doctor, youth protection, the municipality. */
export const REPORTER_KINDS: readonly ReporterKind[] = rows.map(([code, source, part, ...marks]: Row) => ({
  code,
  from: '2015-01-01',
  source,
  certainty: code === 'other' ? 'U' : 'V',
  part,
  worksWithAdults: marks.includes('adults'),
  mayRefer: marks.includes('refers'),
}))

/** What help of a level asks before it may start: nothing, a referral, or a referral with advice of the expert team. */
export type LevelNeed = 'free' | 'referral' | 'expert-team'

/** The levels of a region with what each asks (N-ACC-12); the first is level 1. */
export type LevelTable = Dated & { region: string; needs: readonly LevelNeed[] }

export const LEVEL_TABLES: readonly LevelTable[] = [
  {
    region: 'drenthe',
    from: '2015-01-01',
    source: 'N-ACC-12',
    certainty: 'V',
    needs: ['free', 'free', 'free', 'referral', 'referral', 'referral', 'expert-team', 'expert-team'],
  },
]

export type ReferralRefusal =
  | 'signals/level-unknown'
  | 'signals/referrer-missing'
  | 'signals/referrer-may-not'
  | 'signals/expert-advice-missing'

/**
 * Why this help cannot start on this referral; undefined when it can. Levels 1–3 are free to enter, from level 4 a
 * professional refers, for 7 and 8 the expert team advised (S003-039…042, S003-050).
 */
export function refuseReferral(
  ask: { region: string; level: number; on: Day; referrer?: string | undefined; expertAdvice: boolean },
  settings: { tables: readonly LevelTable[]; kinds: readonly ReporterKind[] },
): Refusal<ReferralRefusal> | undefined {
  const table = settingOn(
    settings.tables.filter(({ region }) => region === ask.region),
    ask.on,
  )
  const need = table?.needs[ask.level - 1]
  const facts = { level: ask.level }
  if (!need) return { refused: 'signals/level-unknown', facts, status: 422, pointer: '/level' }
  if (need === 'free') return undefined
  if (ask.referrer === undefined)
    return { refused: 'signals/referrer-missing', facts, status: 422, pointer: '/referrer' }
  if (!findCode(settings.kinds, ask.referrer, ask.on)?.mayRefer)
    return { refused: 'signals/referrer-may-not', facts, status: 422, pointer: '/referrer' }
  return need === 'expert-team' && !ask.expertAdvice
    ? { refused: 'signals/expert-advice-missing', facts, pointer: '/expertAdvice' }
    : undefined
}
