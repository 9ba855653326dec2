import type { RisksRefusal } from './risks.ts'

/** Every "no" about risks; the words have a sentence for each. */
export type RiskRefusal = RisksRefusal | 'programme/unknown-risk' | 'programme/unknown-measure-owner'
