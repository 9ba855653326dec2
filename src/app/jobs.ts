import { deskJobs } from '../modules/desk/jobs.ts'
import { sealAudit } from '../platform/audit/seal.ts'
import type { HouseJob } from '../platform/job-house.ts'

/** Everything the house does by itself, and when. */
export const jobs: readonly HouseJob[] = [
  {
    name: 'audit.seal',
    schedule: '* * * * *',
    run: async ({ deps, auditHeadFile }) => {
      await sealAudit(deps.db, { now: deps.now(), headFile: auditHeadFile })
    },
  },
  ...deskJobs,
]
