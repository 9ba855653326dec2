/**
 * How often things happen in the demo. Each figure has its source: a seed, the published figures of Statistics
 * Netherlands (CBS, district key figures 2022, Coevorden), or "own choice" where nobody gave one.
 */

export const sizes = { village: 1_000, town: 20_000, region: 200_000 } as const
export type Size = keyof typeof sizes

/** Share of inhabitants under 24: Emmen "almost 27 %" (seed 003, ch. 2). CBS, Coevorden 2022: 25.4 % under 25. */
export const UNDER_24 = { least: 0.24, most: 0.29 } as const

/**
 * Young people with individual youth help in a year, per inhabitant: Dinkelland 381, Tubbergen 308 (seed 004, 2022), of
 * 26,594 and 21,364 inhabitants (CBS 2022).
 */
export const HELPED_PER_INHABITANT = (381 + 308) / (26_594 + 21_364)

/** Ages of helped young people, of all 775 in Coevorden (CBS 2022): 50, 365, 320 and 40. */
export const HELPED_BY_AGE = { 'to-4': 50, 'to-12': 365, 'to-18': 320, 'to-23': 40 } as const

/** Helped young people live with one parent (180), with two (520) or elsewhere (75): Coevorden, CBS 2022. */
export const HELPED_ONE_PARENT = 180 / 775

/** Households: 5,067 of one person, 5,493 without and 5,134 with children at home (Coevorden, CBS 2022). */
export const HOUSEHOLDS = { single: 5_067, couple: 5_493, family: 5_134 } as const

/** Kinds of family with children; own choice, so that every shape occurs in a village. */
export const FAMILIES = {
  'two-parents': 66,
  'one-parent': 11,
  separated: 10,
  blended: 9,
  'three-generations': 1.5,
  grandparents: 1,
  foster: 1,
  guardian: 0.5,
} as const
export type FamilyShape = keyof typeof FAMILIES

/** Where people's names come from: 89 % Dutch, 7 % other western, 4 % other (Emmen, seed 003 ch. 2). The split within is own choice. */
export const ORIGINS = {
  dutch: 83,
  frisian: 6,
  german: 3,
  polish: 4,
  turkish: 1.3,
  arabic: 1.4,
  surinamese: 0.8,
  elsewhere: 0.5,
} as const
export type Origin = keyof typeof ORIGINS

/** Own choices about persons. */
export const PERSONS = {
  secretAddress: 0.008,
  bornAbroadKnowsOnlyYear: 0.12,
  onlyMonthOrYearKnown: 0.002,
  twins: 0.016,
  triplets: 0.0008,
  expecting: 0.03,
  parentDied: 0.015,
  authorityRecorded: 0.35,
} as const

/** Days a dossier is open, most of the time: own choice (about nine months). */
export const DOSSIER_DAYS = { mean: 270, spread: 190, least: 21 } as const
/** Helped young people in one household at a time: own choice. */
export const HELPED_PER_HOUSEHOLD = 1.35
/** Signals for every dossier that opens; the others end without one. Own choice. */
export const SIGNALS_PER_DOSSIER = 2.4
/** Years of signals and dossiers. */
export const YEARS = 2
/** Open households for one youth consultant: own choice. */
export const CASELOAD = 22

/** A village has few families with help; so that every state can be seen, at least this many. */
export const AT_LEAST = { dossiers: 60, signals: 110 } as const

/** Open dossiers of each consultant at least, so that nobody in a village sits idle. */
export const OPEN_AT_LEAST = 4

/** By which door signals come. Own choice. */
export const DOORS = { partner: 58, public: 20, api: 8, staff: 14 } as const
/** Who among the partners gives them. Own choice. */
export const REPORTERS = {
  school: 34,
  'youth-health': 18,
  gp: 20,
  police: 12,
  childcare: 8,
  welfare: 8,
} as const

/** Shares of signals. Own choices; feedback in time is the criterion of seed 003 (indicator "terugkoppeling"). */
export const SIGNALS = {
  danger: 0.05,
  protectedReporter: 0.08,
  anonymousInPublic: 0.3,
  feedbackInTime: 0.78,
  feedbackLate: 0.13,
  feedbackRead: 0.72,
  answeredYes: 0.5,
  answeredNo: 0.1,
} as const

/** Shares of dossiers. Own choices. */
export const DOSSIERS = {
  handedOver: 0.3,
  absence: 0.12,
  ownDirection: 0.1,
  withPlan: 0.75,
  reopened: 0.06,
} as const

/** When tasks of open dossiers are due, and how many families have an errand beside the fixed ones. Own choices. */
export const TASKS = {
  due: { late: 10, today: 10, 'coming-week': 35, later: 45 },
  errand: 0.45,
} as const
