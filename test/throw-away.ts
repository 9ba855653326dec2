import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { loadOrganisations } from '../src/app/demo/organisations.ts'
import { jobs } from '../src/app/jobs.ts'
import { findMigrations } from '../src/app/migrations.ts'
import { inTransaction, openDatabase } from '../src/platform/database.ts'
import { startEmbedded } from '../src/platform/embedded-postgres.ts'
import { prepareJobs } from '../src/platform/jobs.ts'
import { migrate } from '../src/platform/migrate.ts'

/** The database every test house is a copy of. */
export const TEMPLATE = 'vangnet_template'

/** A server that forgets: without waiting for the disk, and gone when it stops. */
export async function startThrowAway(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'vangnet-test-'))
  const server = await startEmbedded(path.join(dir, 'postgres'), { durable: false })
  await prepareTemplate(server.url)
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await fs.rm(dir, { recursive: true, force: true })
    },
  }
}

/** The schema and the demo organisations, once; every test file gets its own copy in milliseconds. */
async function prepareTemplate(url: string): Promise<void> {
  const admin = openDatabase(url, { max: 1 })
  await admin.pool.query(`create database ${TEMPLATE}`)
  await admin.close()
  const own = withDatabase(url, TEMPLATE)
  const owner = openDatabase(own, { max: 1 })
  await migrate(owner, await findMigrations())
  await prepareJobs(own, jobs, (grant) => owner.pool.query(grant))
  await inTransaction(owner, { municipality: undefined }, (tx) =>
    loadOrganisations(tx, { by: 'demo', at: new Date('2026-01-05T09:00:00Z') }),
  )
  await owner.close()
}

export function withDatabase(url: string, name: string): string {
  const made = new URL(url)
  made.pathname = `/${name}`
  return made.href
}
