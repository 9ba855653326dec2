import type pg from 'pg'
import type { Db } from './database.ts'

/**
 * Does many deeds in one transaction: each is done or undone by itself as always, and all of them are kept together at the
 * end or not at all. One after the other: `work` may not do two at once.
 */
export async function inOneGo<T>(db: Db, work: (within: Db) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(seatIn(db, client))
    if ((await client.query('commit')).command !== 'COMMIT')
      throw new Error('The deeds were rolled back instead of committed.')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** For the deeds inside: a database with one connection, where to begin is to mark and to commit is to keep the mark. */
function seatIn(db: Db, client: pg.PoolClient): Db {
  const query = (asked: pg.QueryConfig | string) => {
    if (typeof asked !== 'string') return client.query(asked)
    if (asked.startsWith('begin')) return client.query(`savepoint deed${asked.slice('begin'.length)}`)
    if (asked === 'rollback') return client.query('rollback to savepoint deed')
    if (asked !== 'commit') return client.query(asked)
    return client.query('release savepoint deed').then((done) => ({ ...done, command: 'COMMIT' }))
  }
  const seat = withInstead(client, { query, release: () => {} })
  return { pool: withInstead(db.pool, { connect: async () => seat }), close: async () => {} }
}

/** The same object with some of what it does done otherwise. */
function withInstead<O extends object>(object: O, instead: Record<string, unknown>): O {
  return new Proxy(object, {
    get(target, name) {
      if (typeof name === 'string' && name in instead) return instead[name]
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
