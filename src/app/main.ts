import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { openDatabase } from '../platform/database.ts'
import { startEmbedded } from '../platform/embedded-postgres.ts'
import { openJobs, prepareJobs } from '../platform/jobs.ts'
import { appRole, migrate } from '../platform/migrate.ts'
import { compose } from './compose.ts'
import { type Config, readConfig } from './config.ts'
import { loadDemo } from './demo/load.ts'
import { jobsOf } from './jobs.ts'
import { findMigrations } from './migrations.ts'
import { builtPages } from './pages.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')

/** `npm start`: database, schema, demo data the first time, screens, server; and all of it down again on Ctrl-C. */
async function start(config: Config): Promise<void> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded(path.join(config.dataDir, 'postgres'))
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? ''
  const owner = openDatabase(ownerUrl, { max: 2 })
  const ran = await migrate(owner, await findMigrations())
  await prepareJobs(
    ownerUrl,
    jobsOf({}).map(({ name }) => name),
    (grant) => owner.pool.query(grant),
  )
  buildScreens()

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
  await jobs.work(jobsOf({ deps, auditHeadFile: config.auditHeadFile }))
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

/** Builds the screens when they are missing or older than their sources. */
function buildScreens(): void {
  const built = path.join(dist, 'public', 'public.js')
  if (fs.existsSync(built) && fs.statSync(built).mtimeMs > newestSource()) return
  const vite = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (vite.status !== 0) throw new Error('De schermen konden niet worden gebouwd.')
}

function newestSource(): number {
  const src = path.resolve(import.meta.dirname, '..')
  const files = fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css|html)$/.test(file))
  return Math.max(...files.map((file) => fs.statSync(path.join(src, file)).mtimeMs))
}

await start(readConfig(process.env)).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
