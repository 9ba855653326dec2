import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { buildScreens } from '../src/app/build-screens.ts'
import { findBrowser } from './browser.ts'
import { endLeftovers, MARK } from './leftovers.ts'
import { startThrowAway } from './throw-away.ts'

const root = path.resolve(import.meta.dirname, '..')

/** A file that hangs is stopped after this long, and counts as failed. */
const LONGEST_FILE_MS = 15 * 60_000

/** One throw-away PostgreSQL has 60 connections; a test house takes up to 12. Tests wait about as often as they work. */
const MOST_FILES_AT_ONCE = 4

type Totals = { tests: number; passed: number; failed: number; skipped: number; cancelled: number }

/** `npm test [-- pattern…]`: all tests, or those of the files whose path contains a pattern. Returns the exit code. */
async function testAll(patterns: readonly string[], stopped: AbortSignal): Promise<number> {
  const files = findTests(patterns)
  if (files.length === 0) return complain(`Geen testbestanden gevonden voor: ${patterns.join(' ') || 'alles'}`)
  const began = performance.now()
  process.env[MARK] = randomUUID()
  if (files.some((file) => mentions(file, /playwright|journeys|dist\b/))) {
    process.env.CHROMIUM = await findBrowser()
    await buildScreens()
  }
  const database = files.some((file) => mentions(file, /journeys|house\.ts'/)) ? await startThrowAway() : undefined
  try {
    if (database) process.env.TEST_DATABASE_URL = database.url
    const totals = await runFiles(files, stopped)
    return report(totals, { files: files.length, seconds: (performance.now() - began) / 1_000, stopped })
  } finally {
    const ended = await endLeftovers()
    if (ended.length > 0) console.error(`Achtergebleven processen gestopt: ${ended.join(', ')}`)
    await database?.stop()
  }
}

function findTests(patterns: readonly string[]): string[] {
  const tops = ['src', 'test', 'packages'].filter((top) => fs.existsSync(path.join(root, top)))
  const files = tops.flatMap((top) =>
    fs
      .readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
      .map((file) => `${top}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules/')),
  )
  return files
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
    .sort(longFirst)
}

/** Journeys take minutes: they go first, so that the end of a run is not one file that all others wait for. */
function longFirst(one: string, other: string): number {
  const late = (file: string) => Number(!file.includes('/journeys/'))
  return late(one) - late(other) || (one < other ? -1 : 1)
}

/** What a test file needs is read from its text, so that a part of the tests starts no more than it uses. */
function mentions(file: string, what: RegExp): boolean {
  return what.test(file) || what.test(fs.readFileSync(path.join(root, file), 'utf8'))
}

async function runFiles(files: readonly string[], stopped: AbortSignal): Promise<Totals> {
  const totals: Totals = { tests: 0, passed: 0, failed: 0, skipped: 0, cancelled: 0 }
  const events = run({
    files: files.map((file) => path.join(root, file)),
    cwd: root,
    concurrency: Math.min(MOST_FILES_AT_ONCE, os.availableParallelism() + 1),
    timeout: LONGEST_FILE_MS,
    signal: stopped,
  })
  events.on('test:summary', (summary) => {
    if (summary.file === undefined) Object.assign(totals, summary.counts)
  })
  const shown = events.compose(new spec())
  for await (const piece of shown) if (!stopped.aborted) process.stdout.write(piece)
  return totals
}

function report(
  { tests, passed, failed, skipped, cancelled }: Totals,
  about: { files: number; seconds: number; stopped: AbortSignal },
): number {
  const seconds = about.seconds.toFixed(0)
  console.info(
    `\nTotaal: ${tests} tests in ${about.files} bestanden, ${passed} geslaagd, ${failed + cancelled} mislukt, ${skipped} overgeslagen, ${seconds} s`,
  )
  if (about.stopped.aborted) return complain('Gestopt.', 130)
  if (tests === 0) return complain('Er liep geen enkele test.')
  return failed + cancelled === 0 ? 0 : 1
}

function complain(sentence: string, code = 1): number {
  console.error(sentence)
  return code
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

process.exitCode = await testAll(process.argv.slice(2), stop.signal).catch((error: Error) =>
  complain(error.stack ?? error.message),
)
