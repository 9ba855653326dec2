import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import type { TestHouse } from '../house.ts'

/** What one request wrote, besides its audit line and its kept answer. */
type Notebook = { written: number; forReal?: boolean }

const notebooks = new AsyncLocalStorage<Notebook>()

/** Rows added, changed or removed in this transaction. What a refused request may leave is its line in the audit. */
const WRITTEN = `select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int as written from pg_stat_xact_user_tables
  where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname <> 'audit'
    and (schemaname, relname) not in (('platform', 'idempotency'), ('platform', 'session'))`

export type Rehearsal = {
  during: <T>(work: () => Promise<T>) => Promise<T & { written: number }>
  /** Not a rehearsal: what happens in this work stays. */
  forReal: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * From now on every transaction of the house runs to its end on the real database, deferred constraints and all, and is
 * then undone: thousands of requests meet the same situation. `during` tells how many rows a request would have written.
 */
export function rehearse(house: TestHouse): Rehearsal {
  const { pool } = house.deps.db
  const connect = pool.connect.bind(pool)
  const undone = new WeakMap<pg.PoolClient, pg.PoolClient>()
  const lend = async () => {
    const client = await connect()
    const known = undone.get(client) ?? withoutCommit(client)
    undone.set(client, known)
    return known
  }
  pool.connect = ((callback?: Parameters<typeof pool.connect>[0]) =>
    callback ? connect(callback) : lend()) as typeof pool.connect
  return {
    async during(work) {
      const notebook: Notebook = { written: 0 }
      const answer = await notebooks.run(notebook, work)
      return Object.assign(answer as object, notebook) as Awaited<ReturnType<typeof work>> & Notebook
    },
    forReal: (work) => notebooks.run({ written: 0, forReal: true }, work),
  }
}

function withoutCommit(client: pg.PoolClient): pg.PoolClient {
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query')
        return (...asked: Parameters<typeof client.query>) => {
          const text = asked[0] as unknown
          if (text === 'commit' && !notebooks.getStore()?.forReal) return almostCommit(target)
          if (typeof text === 'string' && text.startsWith('begin')) startCounting(target)
          return target.query(...asked)
        }
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** All that a commit does, without keeping anything; a transaction that broke before is said to be rolled back. */
async function almostCommit(client: pg.PoolClient): Promise<{ command: string }> {
  const checked = client.query('set constraints all immediate')
  const counted = client.query<{ written: number }>(WRITTEN)
  const undone = client.query('rollback')
  const [check, count] = await Promise.allSettled([checked, counted, undone])
  if (check.status === 'rejected') {
    if ((check.reason as { code?: string }).code === '25P02') return { command: 'ROLLBACK' }
    throw check.reason
  }
  const notebook = notebooks.getStore()
  if (notebook && count.status === 'fulfilled') notebook.written += count.value.rows[0]?.written ?? 0
  return { command: 'COMMIT' }
}

/** What this connection did before is put away, so that a transaction is counted from nothing. */
function startCounting(client: pg.PoolClient): void {
  // When this fails, so does what is asked after it, and there it is reported.
  client.query('select pg_stat_force_next_flush()').catch(() => {})
}
