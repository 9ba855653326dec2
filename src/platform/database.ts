import { createHash } from 'node:crypto'
import process from 'node:process'
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import pg from 'pg'
import { inFewStatements, type LeftBehind } from './one-statement.ts'

type NoTables = Record<never, never>

/**
 * A running transaction, without any tables. Each module adds its own with `tx.withTables<ItsTables>()`,
 * so a query on another module's table does not compile.
 */
export type Tx = Kysely<NoTables>

export type Db = { pool: pg.Pool; close: () => Promise<void> }

// Dates of life and law stay text ('2019-04-01'): a JavaScript Date would add a time and a zone nobody gave.
const DATE = 1082
const BIGINT = 20
pg.types.setTypeParser(DATE, (text: string) => text)
pg.types.setTypeParser(BIGINT, (text: string) => Number(text))

/**
 * Questions here are short and find a few rows by an index. On the disks of today an index costs little more than reading
 * on. Making a plan costs more than running it (bench: search 3.0 ms with a plan per question, 1.3 ms with one plan for
 * all), so a question is planned once for all values; test/bench/plans.test.ts explains those plans.
 */
const PLANNER = ['random_page_cost=1.1', 'jit=off', 'plan_cache_mode=force_generic_plan']

/**
 * Opens the pool. `role` narrows the connection to a role that owns nothing (docs/decisions/0003).
 * Statements are pipelined: the wall, the question and the audit row travel together.
 */
export function openDatabase(url: string, options: { role?: string; max?: number } = {}): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    pipeline: true,
    options: [...PLANNER, ...(options.role ? [`role=${options.role}`] : [])]
      .map((setting) => `-c ${setting}`)
      .join(' '),
  } as pg.PoolConfig)
  // An idle connection that breaks is replaced by the pool at the next question; it must not end the process.
  pool.on('error', () => {})
  // A connection that breaks under a transaction fails that transaction, where it is reported; it may not end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return { pool, close: () => pool.end() }
}

/** Whose rows a transaction may see: one municipality (CBS code), or none for tables that belong to the installation. */
export type Scope = { municipality: string | undefined }

const clients = new WeakMap<Tx, pg.PoolClient>()

/** What nobody waits for before the end of the transaction. */
const left = new WeakMap<Tx, LeftBehind[]>()

/** A prepared statement. */
export type Statement = { name: string; text: string; values: unknown[] }

/**
 * Runs `work` in one transaction behind the municipality wall. What was left with `leaveBehind` and what `last` gives (the audit
 * row) travel together with the commit: if one fails, nothing happened.
 */
export async function inTransaction<T>(
  db: Db,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  last?: (result: T) => readonly LeftBehind[],
): Promise<T> {
  const client = await db.pool.connect()
  const tx = boundTo(client)
  let broken: Error | undefined
  try {
    inOnePiece(client)
    const begun = client.query(`begin${wall(scope)}`)
    // The first statement of `work` is already on the wire; if `begin` fails, the wall shows no rows and commit reports it.
    begun.catch((error: Error) => {
      broken = error
    })
    const result = await work(tx)
    // Handed to the client at once and in this order: a promise in between would let the commit overtake the audit row.
    inOnePiece(client)
    const closing = sendAll(client, [...(left.get(tx) ?? []), ...(last?.(result) ?? [])])
    const committed = client.query('commit')
    committed.catch(() => {}) // reported below, after the statements before it
    await settle([begun, ...closing])
    if ((await committed).command !== 'COMMIT') throw new Error('The transaction was rolled back instead of committed.')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    clients.delete(tx)
    client.release(broken)
  }
}

/**
 * What is asked in the same breath goes over the wire in one piece: a system call costs more than the text it sends
 * (bench: six writes for a household page were a third of the application's time).
 */
function inOnePiece({ connection: { stream } }: pg.PoolClient): void {
  if (stream.writableCorked > 0) return
  stream.cork()
  // After the promises that are ready to run now: they may have something to ask as well.
  process.nextTick(() => stream.uncork())
}

/**
 * Leaves an insert whose answer the deed does not need for the end of the transaction: a row it writes last, a message, a job.
 * When it fails, nothing happened.
 */
export function leaveBehind(tx: Tx, statement: LeftBehind): void {
  if (!clients.has(tx)) throw new Error('This transaction has ended.')
  left.set(tx, [...(left.get(tx) ?? []), statement])
}

/** Sends what was left so far, for a deed that goes on with it after all. */
export async function sendLeft(tx: Tx): Promise<void> {
  const client = clients.get(tx)
  if (!client) throw new Error('This transaction has ended.')
  inOnePiece(client)
  const sent = sendAll(client, left.get(tx) ?? [])
  left.delete(tx)
  await settle(sent)
}

function sendAll(client: pg.PoolClient, left: readonly LeftBehind[]): Promise<unknown>[] {
  return inFewStatements(left).map(({ text, values }) => client.query({ ...nameFor(text), text, values }))
}

/** A named prepared statement, for the few paths where the bench shows the builder's cost. Say which line in a comment. */
export async function hot<Row extends pg.QueryResultRow>(tx: Tx, statement: Statement): Promise<Row[]> {
  const client = clients.get(tx)
  if (!client) throw new Error('This transaction has ended.')
  inOnePiece(client)
  return (await client.query<Row>(statement)).rows
}

/** Without a wall there is nothing to set: outside a transaction the setting is empty, and then no row is seen. */
function wall({ municipality }: Scope): string {
  if (municipality === undefined) return ''
  if (!/^\d{4}$/.test(municipality)) throw new Error('A municipality is four digits.')
  return `; set local vangnet.municipality = '${municipality}'`
}

/**
 * SQL that puts the wall of this transaction at the municipality in a column: for the one statement that finds out who
 * asks, so that it need not be asked twice.
 */
export function wallAt(column: string): string {
  return `set_config('vangnet.municipality', ${column}, true)`
}

/** Waits for all, so that no answer is left on the wire, then reports the first failure. */
async function settle(asked: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(asked)
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

/** So many different questions are prepared; what comes after them is sent whole, so that a connection does not fill up. */
const MOST_PREPARED = 500
/** Longer texts are those that write many rows at once; they differ every time. */
const LONGEST_PREPARED = 4_000
const prepared = new Map<string, string>()

/**
 * A question is prepared once per connection: reading and planning it costs the database more than answering it. Only
 * the text makes the name, so two processes that differ cannot mistake one for the other.
 */
function nameFor(sql: string): { name?: string } {
  const known = prepared.get(sql)
  if (known !== undefined) return { name: known }
  if (
    prepared.size >= MOST_PREPARED ||
    sql.length > LONGEST_PREPARED ||
    !/^\s*(select|insert|update|delete|with)\b/i.test(sql)
  )
    return {}
  const name = `q-${createHash('sha256').update(sql).digest('base64url').slice(0, 32)}`
  prepared.set(sql, name)
  return { name }
}

function boundTo(client: pg.PoolClient): Tx {
  const connection: DatabaseConnection = {
    async executeQuery<R>({
      sql,
      parameters,
    }: {
      sql: string
      parameters: readonly unknown[]
    }): Promise<QueryResult<R>> {
      inOnePiece(client)
      const result = await client.query({ ...nameFor(sql), text: sql, values: [...parameters] })
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
    },
    streamQuery() {
      throw new Error('Streaming is not offered inside a transaction.')
    },
  }
  const tx: Tx = new Kysely<NoTables>({ dialect: dialectOf(connection) })
  clients.set(tx, client)
  return tx
}

function dialectOf(connection: DatabaseConnection): Dialect {
  const nothing = async () => {}
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: () => Promise.reject(new Error('The one door opens transactions.')),
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  }
  return {
    createDriver: () => driver,
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
