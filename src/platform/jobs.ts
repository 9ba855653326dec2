import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Tx } from './database.ts'

/** Work for later, added in the running transaction: it exists exactly if the deed exists. */
export type Jobs = { add: (tx: Tx, name: string, data: object, after?: Date) => Promise<void> }

/** Work the house does: by itself on a schedule, or when a use case asked for it. `House` is what it may reach. */
export type Job<House> = {
  name: string
  /** Cron expression in Dutch time for work that recurs by itself. */
  schedule?: string
  run: (house: House, data: Record<string, unknown>) => Promise<void>
}

/** Makes the tables of the job queue and its queues, as their owner. */
export async function prepareJobs(
  ownerUrl: string,
  names: readonly string[],
  grantTo: (sql: string) => Promise<unknown>,
): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'jobs', supervise: false, schedule: false, max: 2 })
  await boss.start()
  for (const name of names) await boss.createQueue(name, { retryLimit: 5, retryBackoff: true })
  await boss.stop({ graceful: false })
  await grantTo(`
    grant usage on schema jobs to vangnet_app;
    grant select, insert, update, delete on all tables in schema jobs to vangnet_app;
    grant usage on all sequences in schema jobs to vangnet_app;
    grant execute on all functions in schema jobs to vangnet_app`)
}

/** The queue as the app sees it: adding in a transaction, and, in processes that work, carrying out. */
export async function openJobs(
  appUrl: string,
  options: string | undefined,
): Promise<
  Jobs & { work: <House>(jobs: readonly Job<House>[], house: House) => Promise<void>; stop: () => Promise<void> }
> {
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: 'jobs',
    migrate: false,
    max: 3,
    ...(options && { options }),
  })
  boss.on('error', (error) => console.error(JSON.stringify({ level: 'error', at: 'jobs', message: error.message })))
  await boss.start()
  return {
    async add(tx, name, data, after) {
      const db = {
        executeSql: async (text: string, values: unknown[] = []) => ({
          rows: [...(await tx.executeQuery(CompiledQuery.raw(text, values))).rows],
        }),
      }
      await boss.send(name, data, { db, ...(after && { startAfter: after }) })
    },
    async work(jobs, house) {
      for (const job of jobs) {
        await boss.work(job.name, async (batch) => {
          for (const one of batch) await job.run(house, (one.data ?? {}) as Record<string, unknown>)
        })
        if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'Europe/Amsterdam' })
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
