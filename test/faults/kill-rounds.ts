import { setTimeout as wait } from 'node:timers/promises'
import { randomFrom } from '../../src/app/demo/generate/random.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { type Product, prepareProduct } from '../product.ts'
import { type Acknowledged, type Reporting, report } from './reporting.ts'

export type KillFigures = {
  kills: number
  databaseKills: number
  acknowledged: number
  retries: number
  /** Stored before the kill, told after it by the same key. */
  toldLater: number
  refused: number
  /** Signals that were acknowledged and are not in the database. */
  lost: number
  /** Signals that are there more than once. */
  double: number
  /** Signals in the database that nobody was told of; every request was repeated until it was answered, so there are none. */
  untold: number
  /** Signals without their line in the audit, or with more than one. */
  unaudited: number
  seconds: number
}

export type KillAsk = { seed: number; kills: number; databaseKills: number; say?: (line: string) => void }

/**
 * Starts the real product on a durable database, sends signals without pause and kills the server, and sometimes
 * PostgreSQL, at random moments; afterwards counts in the database what became of every signal (It shows 8).
 */
export async function killRounds({ seed, kills, databaseKills, say = () => {} }: KillAsk): Promise<KillFigures> {
  const random = randomFrom(`kill/${seed}`)
  const began = performance.now()
  const product = await prepareProduct()
  try {
    await product.start()
    const cookie = await product.logIn('joris-linde')
    const since = new Date()
    const reporting = report({
      url: product.url,
      cookie,
      loops: 6,
      random: random.branch('loops'),
      run: `kill-${seed}`,
    })
    const rounds = kills + databaseKills
    const withDatabase = new Set(spread(databaseKills, rounds))
    for (let round = 0; round < rounds; round += 1) {
      await wait(random.whole(150, 1_500))
      await killOnce(product, withDatabase.has(round))
      say(line(round + 1, rounds, { database: withDatabase.has(round), reporting }))
      await product.start()
    }
    await wait(500)
    await reporting.stop()
    const counted = await count(product, reporting, since)
    const seconds = Math.round((performance.now() - began) / 1_000)
    return {
      kills: rounds,
      databaseKills,
      retries: reporting.retries,
      toldLater: reporting.toldLater,
      refused: reporting.refused.length,
      ...counted,
      seconds,
    }
  } finally {
    await product.remove()
  }
}

/** Rounds in which PostgreSQL goes too, evenly over the run. */
function spread(count: number, rounds: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * rounds) / count))
}

async function killOnce(product: Product, database: boolean): Promise<void> {
  if (database) await product.killDatabase()
  await product.kill()
}

function line(round: number, rounds: number, { database, reporting }: { database: boolean; reporting: Reporting }) {
  const what = database ? 'server and PostgreSQL' : 'server'
  return `${String(round).padStart(3)}/${rounds} killed ${what}; ${reporting.acknowledged.length} signals acknowledged`
}

async function count(product: Product, { acknowledged }: Reporting, since: Date) {
  const db = openDatabase(await product.databaseUrl(), { max: 1 })
  try {
    const { rows } = await db.pool.query<{ id: string; number: string; mark: string; lines: number }>(
      `select s.id, s.number, s.pieces->0->>'text' as mark from signals.signal s where s.pieces->0->>'text' like 'kill-%'`,
    )
    const lines = await db.pool.query<{ n: number }>(
      `select count(*)::int as n from audit.line where use_case = 'signals.report-signal' and outcome = 'done' and at >= $1`,
      [since],
    )
    return {
      acknowledged: acknowledged.length,
      ...compare(acknowledged, rows),
      unaudited: Math.abs((lines.rows[0]?.n ?? 0) - rows.length),
    }
  } finally {
    await db.close()
  }
}

function compare(acknowledged: readonly Acknowledged[], stored: readonly Acknowledged[]) {
  const kept = Map.groupBy(stored, ({ mark }) => mark)
  const told = new Set(acknowledged.map(({ mark }) => mark))
  return {
    lost: acknowledged.filter(
      ({ mark, id, number }) => !kept.get(mark)?.some((row) => row.id === id && row.number === number),
    ).length,
    double: [...kept.values()].filter((rows) => rows.length > 1).length,
    untold: [...kept.keys()].filter((mark) => !told.has(mark)).length,
  }
}
