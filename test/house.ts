import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { compose, type House } from '../src/app/compose.ts'
import { readConfig } from '../src/app/config.ts'
import { depsOf } from '../src/app/deps.ts'
import { type Pages, pagesWith } from '../src/app/pages.ts'
import { type Db, openDatabase } from '../src/platform/database.ts'
import { openJobs } from '../src/platform/jobs.ts'
import { appRole } from '../src/platform/migrate.ts'
import { startThrowAway, TEMPLATE, withDatabase } from './throw-away.ts'

let own: Promise<{ url: string; stop: () => Promise<void> }> | undefined

/** What is still open: a house opened outside a test lives as long as its file. */
const open = new Set<() => Promise<void>>()

// Registered while the file loads, so that it runs at its end: first the houses, then the server under them.
after(async () => {
  for (const close of open) await close()
  await (await own)?.stop()
})

/** The one throw-away server of a test run. `npm test` starts it and passes its address; a single file starts its own. */
async function serverUrl(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL
  own ??= startThrowAway()
  return (await own).url
}

export type Visitor = {
  get: (url: string) => Promise<Answer>
  post: (url: string, body?: object, key?: string) => Promise<Answer>
  put: (url: string, version: number, body?: object) => Promise<Answer>
  del: (url: string, version: number) => Promise<Answer>
}

/** What came back, parsed; `body` of an unexpected shape shows up in the assertion that reads it. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape and assert on what they find
export type Answer = { status: number; body: any; etag: string | undefined }

export type TestHouse = House & {
  owner: Db
  /** The clock of the house: set it, it does not run by itself. */
  clock: { now: Date }
  /** Logs in as a demo person, through the real login. */
  as: (persona: string) => Promise<Visitor>
  nobody: Visitor
  inject: FastifyInstance['inject']
  auditHeadFile: string
  url: string
}

/** A whole house on a fresh copy of the database, with its own clock. Closed by itself after the test file. */
export async function openHouse(
  options: { now?: Date; pages?: Pages; baseUrl?: string; env?: Record<string, string> } = {},
): Promise<TestHouse> {
  const server = await serverUrl()
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const admin = openDatabase(server, { max: 1 })
  await admin.pool.query(`create database ${name} template ${TEMPLATE}`)
  const url = withDatabase(server, name)
  const owner = openDatabase(url, { max: 2 })
  const db = openDatabase(url, { role: appRole, max: 6 })
  const jobs = await openJobs(url, `-c role=${appRole}`)
  const clock = { now: options.now ?? new Date('2026-03-02T09:00:00Z') }
  const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'vangnet-house-'))
  const env = { DATA_DIR: dir, NODE_ENV: 'test', BASE_URL: options.baseUrl ?? 'http://127.0.0.1:8080', ...options.env }
  const config = readConfig(env)
  const pages = options.pages ?? pagesWith((screen, props) => JSON.stringify({ screen, props }), undefined)
  const deps = depsOf({ config, db, jobs, now: () => clock.now })
  const house = await compose({ config, deps, pages })
  const close = async () => {
    if (!open.delete(close)) return
    await house.app.close()
    await jobs.stop()
    await db.close()
    await owner.close()
    await admin.pool.query(`drop database ${name} with (force)`)
    await admin.close()
    await fs.rm(dir, { recursive: true, force: true })
  }
  open.add(close)
  after(close)
  return {
    ...house,
    owner,
    clock,
    url,
    auditHeadFile: path.join(dir, 'heads'),
    inject: house.app.inject.bind(house.app),
    nobody: visitor(house.app),
    as: async (persona) => visitor(house.app, await logIn(house.app, persona)),
  }
}

async function logIn(app: FastifyInstance, persona: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/login/demo',
    payload: `persona=${persona}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const session = answer.cookies.find(({ name }) => name === 'vangnet_session')
  if (!session) throw new Error(`${persona} could not log in: ${answer.statusCode} ${answer.body}`)
  return `vangnet_session=${session.value}`
}

function visitor(app: FastifyInstance, cookie?: string): Visitor {
  const ask = async (request: InjectOptions): Promise<Answer> => {
    const answer = await app.inject({
      ...request,
      url: `/api/v1${String(request.url)}`,
      headers: { ...request.headers, ...(cookie && { cookie }) },
    })
    const json = String(answer.headers['content-type']).includes('json')
    return {
      status: answer.statusCode,
      body: json ? answer.json() : answer.body,
      etag: answer.headers.etag as string | undefined,
    }
  }
  return {
    get: (url) => ask({ method: 'GET', url }),
    post: (url, body = {}, key = randomUUID()) =>
      ask({ method: 'POST', url, payload: body, headers: { 'idempotency-key': key } }),
    put: (url, version, body = {}) =>
      ask({ method: 'PUT', url, payload: body, headers: { 'if-match': `"${version}"` } }),
    del: (url, version) => ask({ method: 'DELETE', url, headers: { 'if-match': `"${version}"` } }),
  }
}
