import { PgBoss } from 'pg-boss'
import { leaveBehind, type Tx } from './database.ts'

/** Work for later, added in the running transaction: it exists exactly if the deed exists. */
export type Jobs = { add: (tx: Tx, name: string, data: object, after?: Date) => Promise<void> }

/** Work the house does: by itself on a schedule, or when a use case asked for it. `House` is what it may reach. */
export type Job<House> = {
  name: string
  /** Cron expression in Dutch time for work that recurs by itself. */
  schedule?: string
  /** How often it is tried again when it fails, with a pause that doubles each time. Without it: five times, from at once. */
  again?: Again
  /** Jobs that were taken together run at once, because they mostly wait for somebody else. */
  sideBySide?: true
  run: (house: House, data: Record<string, unknown>) => Promise<void>
}

export type Again = { times: number; firstPauseSeconds: number; longestPauseSeconds: number }

const SOON: Again = { times: 5, firstPauseSeconds: 1, longestPauseSeconds: 60 }

/** How many waiting jobs of one kind are taken at once. Taken one by one, a hundred messages would take minutes. */
const TAKEN_AT_ONCE = 50

/** Makes the tables of the job queue and its queues, as their owner. */
export async function prepareJobs(
  ownerUrl: string,
  queues: readonly Pick<Job<never>, 'name' | 'again'>[],
  grantTo: (sql: string) => Promise<unknown>,
): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'jobs', supervise: false, schedule: false, max: 2 })
  await boss.start()
  for (const { name, again = SOON } of queues)
    await boss.createQueue(name, {
      retryBackoff: true,
      retryLimit: again.times,
      retryDelay: again.firstPauseSeconds,
      retryDelayMax: again.longestPauseSeconds,
    })
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
  boss.on('error', onceAMinute())
  await boss.start()
  return {
    async add(tx, name, data, after) {
      // Nobody waits for the number of the job, so that a deed that leaves one is no slower (bench: report a signal).
      const db = {
        async executeSql(text: string, values: unknown[] = []) {
          leaveBehind(tx, { text, values, alone: true })
          return { rows: [] }
        },
      }
      await boss.send(name, data, { db, ...(after && { startAfter: after }) })
    },
    async work(jobs, house) {
      for (const job of jobs) {
        await boss.work(job.name, TOGETHER, (batch) => runEach(batch, job, house))
        if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'Europe/Amsterdam' })
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

const A_MINUTE = 60_000

/** Every queue that cannot reach the database says so, again and again; one line a minute says the same. */
function onceAMinute(): (error: Error) => void {
  const said = new Map<string, number>()
  return ({ message }) => {
    const [what = message] = message.split(' (Queue:')
    if ((said.get(what) ?? 0) > Date.now() - A_MINUTE) return
    said.set(what, Date.now())
    console.error(JSON.stringify({ level: 'error', at: 'jobs', message: what }))
  }
}

const TOGETHER = { batchSize: TAKEN_AT_ONCE, burstWhenBatchFull: true, perJobResults: true } as const

/** Each of the jobs for itself: one that fails is tried again later and holds up no other. */
async function runEach<House>(
  batch: readonly { id: string; data: unknown }[],
  job: Job<House>,
  house: House,
): Promise<Result[]> {
  const one = async ({ id, data }: { id: string; data: unknown }): Promise<Result> => {
    const failure = await job.run(house, (data ?? {}) as Record<string, unknown>).then(
      () => undefined,
      (error: Error) => error,
    )
    // The message of an error may hold what somebody typed; its name and place do not.
    if (failure) console.error(JSON.stringify({ level: 'error', at: `job/${job.name}`, id, error: failure.name }))
    return { id, status: failure ? 'failed' : 'completed' }
  }
  if (job.sideBySide) return Promise.all(batch.map(one))
  const results: Result[] = []
  for (const waiting of batch) results.push(await one(waiting))
  return results
}

type Result = { id: string; status: 'completed' | 'failed' }
