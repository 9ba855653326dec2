import { sealAudit } from '../platform/audit/seal.ts'
import type { JobDefinition } from '../platform/jobs.ts'
import type { Deps } from '../platform/use-case.ts'

type Parts = { deps?: Deps; auditHeadFile?: string }

/** Everything the house does by itself, and when. */
export function jobsOf({ deps, auditHeadFile }: Parts): JobDefinition[] {
  return [
    {
      name: 'audit.seal',
      schedule: '* * * * *',
      run: async () => {
        if (deps && auditHeadFile) await sealAudit(deps.db, { now: deps.now(), headFile: auditHeadFile })
      },
    },
  ]
}
