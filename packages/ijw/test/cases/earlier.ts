import type { Case } from './case.ts'
import type { Past } from './earlier-begin.ts'
import { EARLIER_CHANGES } from './earlier-changes.ts'
import { EARLIER_CLAIM_ANSWERS } from './earlier-claim-answers.ts'
import { EARLIER_CLAIMS } from './earlier-claims.ts'
import { EARLIER_CREDITS } from './earlier-credits.ts'
import { EARLIER_DELIVERIES } from './earlier-deliveries.ts'
import { EARLIER_IDENTITY } from './earlier-identity.ts'
import { EARLIER_REQUESTS } from './earlier-requests.ts'
import { EARLIER_VOLUMES } from './earlier-volumes.ts'

/** Every case of the rules against earlier messages (level 3). */
export const EARLIER: readonly Case<Past>[] = [
  ...EARLIER_IDENTITY,
  ...EARLIER_DELIVERIES,
  ...EARLIER_REQUESTS,
  ...EARLIER_CHANGES,
  ...EARLIER_CLAIMS,
  ...EARLIER_CREDITS,
  ...EARLIER_VOLUMES,
  ...EARLIER_CLAIM_ANSWERS,
]
