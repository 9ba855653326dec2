import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Db, openDatabase } from '../platform/database.ts'
import { startEmbedded } from '../platform/embedded-postgres.ts'
import { openJobs, prepareJobs } from '../platform/jobs.ts'
import { keepUp, type Watcher } from '../platform/keep-up.ts'
import { appRole, migrate } from '../platform/migrate.ts'
import type { Deps } from '../platform/use-case.ts'
import type { Config } from './config.ts'
import { loadDemo } from './demo/load.ts'
import { depsOf } from './deps.ts'
import { jobs as houseJobs } from './jobs.ts'
import { findMigrations } from './migrations.ts'

/** A prepared database and everything that reaches it: what the server and the command line both start with. */
export type Installation = {
  /** Connects as the owner of the schema: for migrating and for reading past the walls, never for requests. */
  owner: Db
  deps: Deps
  jobs: Awaited<ReturnType<typeof openJobs>>
  /** Starts the embedded database again when it dies; does nothing for a database of one's own. */
  watchDatabase: (watcher: Watcher) => void
  close: () => Promise<void>
}

/**
 * Opens the database of this installation: the embedded one in DATA_DIR or that of DATABASE_URL, brought up to date, with
 * the demo people on a fresh demo installation. A server that already ran, or that others still use, is left running.
 */
export async function openInstallation(config: Config, now: () => Date): Promise<Installation> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded(path.join(config.dataDir, 'postgres'))
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? ''
  const owner = openDatabase(ownerUrl, { max: 2 })
  await migrate(owner, await findMigrations())
  await prepareJobs(ownerUrl, houseJobs, (grant) => owner.pool.query(grant))

  const role = config.databaseAppUrl ? undefined : appRole
  const appUrl = config.databaseAppUrl ?? ownerUrl
  const db = openDatabase(appUrl, { max: 10, ...(role && { role }) })
  const jobs = await openJobs(appUrl, role && `-c role=${role}`)
  const deps = depsOf({ config, db, jobs, now })
  if (config.demo) await loadDemo({ owner, deps })
  let unwatch = () => {}
  return {
    owner,
    deps,
    jobs,
    watchDatabase(watcher) {
      if (embedded) unwatch = keepUp(embedded, watcher)
    },
    async close() {
      unwatch()
      await jobs.stop()
      await db.close()
      const stays = embedded === undefined || (await isUsedByOthers(owner))
      await owner.close()
      if (!stays) await embedded.stop()
    },
  }
}

const LOOKS = 10
const BETWEEN_LOOKS_MS = 100

/**
 * Whether another process works with this server: then it is not ours to stop. Our own connections take a moment to go, so
 * only one that stays counts; the job queue of a running server always has one.
 */
async function isUsedByOthers(owner: Db): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    const others = await owner.pool.query(
      `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
    )
    if (others.rows.length === 0) return false
    await wait(BETWEEN_LOOKS_MS)
  }
  return true
}
