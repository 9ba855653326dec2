import { tellFact } from '../modules/desk/public.ts'
import type { Db } from '../platform/database.ts'
import type { Jobs } from '../platform/jobs.ts'
import { type Deps, dutchDate } from '../platform/use-case.ts'
import type { Config } from './config.ts'

type Parts = { config: Config; db: Db; jobs: Jobs; now: () => Date }

/** What every use case and job may reach, in the server, at the command line and in tests alike. */
export function depsOf({ config, db, jobs, now }: Parts): Deps {
  return {
    db,
    now,
    jobs,
    tell: (tx, fact) => tellFact(tx, fact, { now: now(), today: dutchDate(now()) }),
    settings: { demo: config.demo, secret: config.secret, baseUrl: config.baseUrl },
  }
}
