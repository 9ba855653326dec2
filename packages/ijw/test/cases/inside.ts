import { ADDRESSES } from './addresses.ts'
import type { Case } from './case.ts'
import { CLAIM_DAYS } from './claim-days.ts'
import { CLAIMS } from './claims.ts'
import { CORRECTIONS } from './corrections.ts'
import { EXTENT } from './extent.ts'
import { PEOPLE } from './people.ts'
import { REQUESTS } from './requests.ts'
import { STACKING } from './stacking.ts'

/** Every case of the rules inside a message (level 2). */
export const INSIDE: readonly Case[] = [
  ...PEOPLE,
  ...ADDRESSES,
  ...EXTENT,
  ...STACKING,
  ...CLAIMS,
  ...CLAIM_DAYS,
  ...REQUESTS,
  ...CORRECTIONS,
]
