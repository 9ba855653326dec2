import type { Story } from '../story.ts'
import { CASE_1, CASE_2, CASE_3, CASE_4 } from './cases.ts'
import { CHANGE } from './change.ts'
import { CREDIT } from './credit.ts'
import { FLOWS } from './flows.ts'
import { REQUEST_TO_CLAIM } from './request-to-claim.ts'
import { REFUSED, RESIDENCE } from './residence.ts'

const CASES = [CASE_1, CASE_2, CASE_3, CASE_4]

/** Every story, in the order in which somebody who is new to the messages would want to see them. */
export const STORIES: readonly Story[] = [REQUEST_TO_CLAIM, RESIDENCE, REFUSED, CHANGE, CREDIT, ...CASES, ...FLOWS]
