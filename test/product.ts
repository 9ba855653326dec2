import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { compileCache } from '../bin/server-node.mjs'
import { startEmbedded } from '../src/platform/embedded-postgres.ts'

const main = path.resolve(import.meta.dirname, '../src/app/main.ts')
const cli = path.resolve(import.meta.dirname, '../src/app/cli.ts')
const STARTS_WITHIN_MS = 120_000

/** The product as an administrator runs it: a process of its own with its own durable database in a temporary folder. */
export type Product = {
  url: string
  /** Starts the server on the same data and waits until it is ready. */
  start: () => Promise<void>
  /** One command of the command line, on the same data, while the server does not run. */
  command: (...words: string[]) => Promise<void>
  /** The server is gone at once, in the middle of whatever it did; its PostgreSQL runs on. */
  kill: () => Promise<void>
  /** PostgreSQL is gone at once, with all its processes. */
  killDatabase: () => Promise<void>
  pids: () => Promise<{ app: number; database: number }>
  /** The address of the database as its owner; starts it again when it is down. */
  databaseUrl: () => Promise<string>
  /** Logs in as a demo person; the answer is the cookie. */
  logIn: (persona: string) => Promise<string>
  remove: () => Promise<void>
}

/** Prepares a product that does not run yet. */
export async function prepareProduct(
  options: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<Product> {
  const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'vangnet-product-'))
  const data = path.join(dir, 'postgres')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = { ...compileCache, PATH: process.env.PATH ?? '', DATA_DIR: dir, PORT: String(port), ...options.env }
  let child: ChildProcess | undefined
  const database = async () => Number((await fs.readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')[0])
  return {
    url,
    async start() {
      child = spawn(process.execPath, [...(options.args ?? []), main], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      await ready(url, child)
    },
    async command(...words) {
      const ran = spawn(process.execPath, [cli, ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] })
      const [code] = await once(ran, 'exit')
      if (code !== 0) throw new Error(`vangnet ${words.join(' ')} ended with ${code}`)
    },
    kill: () => end(child, 'SIGKILL'),
    async killDatabase() {
      process.kill(await database(), 'SIGKILL')
    },
    pids: async () => ({ app: child?.pid ?? 0, database: await database() }),
    databaseUrl: async () => (await startEmbedded(data)).url,
    logIn: (persona) => logIn(url, persona),
    async remove() {
      await end(child, 'SIGTERM')
      await (await startEmbedded(data)).stop()
      await fs.rm(dir, { recursive: true, force: true })
    },
  }
}

/** SIGKILL ends it at once; after SIGTERM it finishes what it does, and writes its profile when it was asked for one. */
async function end(child: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** Waits for /health/ready; a server that ends before that says why. */
async function ready(url: string, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-4_000)
  })
  const until = Date.now() + STARTS_WITHIN_MS
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server ended while it started:\n${said}`)
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (answer?.ok) return
    await wait(50)
  }
  throw new Error(`The server was not ready in time:\n${said}`)
}

async function logIn(url: string, persona: string): Promise<string> {
  const answer = await fetch(`${url}/login/demo`, {
    method: 'POST',
    body: new URLSearchParams({ persona }),
    redirect: 'manual',
  })
  const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('vangnet_session='))
  if (!session) throw new Error(`${persona} could not log in: ${answer.status}`)
  return session.split(';')[0] ?? session
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
