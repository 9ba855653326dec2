import path from 'node:path'
import process from 'node:process'
import { openDatabase } from '../platform/database.ts'
import { startEmbedded } from '../platform/embedded-postgres.ts'
import { openJobs, prepareJobs } from '../platform/jobs.ts'
import { openMail } from '../platform/mail.ts'
import { appRole, migrate } from '../platform/migrate.ts'
import { buildScreens } from './build-screens.ts'
import { compose } from './compose.ts'
import { type Config, readConfig } from './config.ts'
import { loadDemo } from './demo/load.ts'
import { jobs as houseJobs } from './jobs.ts'
import { findMigrations } from './migrations.ts'
import { builtPages } from './pages.ts'

/** `npm start`: database, schema, demo data the first time, screens, server; and all of it down again on Ctrl-C. */
async function start(config: Config): Promise<void> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded(path.join(config.dataDir, 'postgres'))
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? ''
  const owner = openDatabase(ownerUrl, { max: 2 })
  const ran = await migrate(owner, await findMigrations())
  await prepareJobs(
    ownerUrl,
    houseJobs.map(({ name }) => name),
    (grant) => owner.pool.query(grant),
  )
  const dist = buildScreens()

  const role = config.databaseAppUrl ? undefined : appRole
  const appUrl = config.databaseAppUrl ?? ownerUrl
  const db = openDatabase(appUrl, { max: 10, ...(role && { role }) })
  const jobs = await openJobs(appUrl, role && `-c role=${role}`)
  const baseUrl = config.baseUrl ?? `http://${config.host}:${config.port}`
  const { app, deps } = await compose({
    config,
    baseUrl,
    db,
    jobs,
    now: () => new Date(),
    pages: await builtPages(dist),
    logger: config.production,
  })
  if (config.demo && ran.length > 0) await loadDemo({ owner, deps })
  await jobs.work(houseJobs, { deps, auditHeadFile: config.auditHeadFile, send: openMail(config.mail) })
  await app.listen({ port: config.port, host: config.host })
  console.info(`Vangnet luistert op http://${config.host}:${config.port}`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await jobs.stop()
    await db.close()
    await owner.close()
    await embedded?.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

await start(readConfig(process.env)).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
