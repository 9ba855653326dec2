import type { Job } from './jobs.ts'
import type { Send } from './mail.ts'
import type { Deps } from './use-case.ts'

/** What the jobs of the house may reach: what use cases reach, the post, and the second place of the audit's heads. */
export type JobHouse = { deps: Deps; send: Send; auditHeadFile: string }

export type HouseJob = Job<JobHouse>
