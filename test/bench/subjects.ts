import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../src/platform/database.ts'
import { freePort, type Product } from '../product.ts'
import type { Job } from './floor-statements.ts'
import type { Request } from './load.ts'

export const jobs: readonly Job[] = ['household', 'list', 'search', 'work', 'report']
export const forms = ['product', 'walled', 'bare'] as const
export type Form = (typeof forms)[number]

/** What the jobs are about: a consultant with families, a reporter, and what people type. */
export type Subjects = {
  sanne: string
  joris: string
  worker: string
  reporter: string
  teams: string[]
  households: string[]
  fragments: string[]
}

const MUNICIPALITY = '0109'

/** Logs in and finds what there is to ask about. */
export async function findSubjects(product: Product): Promise<Subjects> {
  const db = openDatabase(await product.databaseUrl(), { max: 1 })
  try {
    const ask = async <Row>(sql: string) => (await db.pool.query(sql)).rows as Row[]
    const of = (subject: string) => `municipality = '${MUNICIPALITY}' and subject = '${subject}'`
    const [worker] = await ask<{ id: string }>(`select id from organisations.worker where ${of('sanne-bakker')}`)
    const [reporter] = await ask<{ id: string }>(`select id from organisations.worker where ${of('joris-linde')}`)
    const teams = await ask<{ team: string }>(
      `select distinct team from organisations.role_held where worker = '${worker?.id}' and team is not null and until is null`,
    )
    const households = await ask<{ household: string }>(
      `select distinct household from households.access where worker = '${worker?.id}' and (until is null or until > now())`,
    )
    const names = await ask<{ word: string }>(
      `select distinct left(word, 4) as word from households.name_word where length(word) > 4 and word ~ '^[a-z]+$' order by 1`,
    )
    return {
      sanne: await product.logIn('sanne-bakker'),
      joris: await product.logIn('joris-linde'),
      worker: worker?.id ?? '',
      reporter: reporter?.id ?? '',
      teams: teams.map(({ team }) => team),
      households: households.map(({ household }) => household),
      fragments: names.filter((_, i) => i % 7 === 0).map(({ word }) => word),
    }
  } finally {
    await db.close()
  }
}

/** The same request for the product and for both floors; only where it goes and who asks is said differently. */
export function requestFor(form: Form, job: Job, subjects: Subjects): (count: number) => Request {
  const base = { product: '/api/v1', walled: '/walled', bare: '/bare' }[form]
  const session: Record<string, string> =
    form === 'bare' ? {} : { cookie: job === 'report' ? subjects.joris : subjects.sanne }
  const get = (path: string): Request => ({ method: 'GET', path: base + path, headers: session })
  const run = `${form}-${process.hrtime.bigint()}`
  const { households, fragments } = subjects
  return (count) => {
    if (job === 'household') return get(`/households/${households[count % households.length]}`)
    if (job === 'list') return get('/signals')
    if (job === 'search') return get(`/persons?question=${fragments[count % fragments.length]}`)
    if (job === 'work') return get('/work')
    const headers = { ...session, 'idempotency-key': `bench-${run}-${count}` }
    return { method: 'POST', path: `${base}/signals`, headers, body: SIGNAL }
  }
}

const SIGNAL = JSON.stringify({
  kinds: ['debts', 'poverty'],
  about: ['household'],
  pieces: [
    { nature: 'observation', text: 'Er is afgesloten geweest van gas. Het huis is koud.', on: '2026-01-12' },
    { nature: 'told', text: 'We hebben geen geld voor de schoolreis.', toldBy: 'moeder' },
  ],
  child: 'Fenna de Boer',
  postcode: '7741AB',
})

/** Starts the floor on the same database, as a process of its own. */
export async function startFloor(
  product: Product,
  { worker, teams }: Subjects,
): Promise<{ port: number; pid: number; stop: () => void }> {
  const port = await freePort()
  const today = new Date().toISOString().slice(0, 10)
  const settings = { url: await product.databaseUrl(), port, today, municipality: MUNICIPALITY, worker, teams }
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'floor.ts'), JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let i = 0; i < 200; i += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    if (answer?.ok) return { port, pid: child.pid ?? 0, stop: () => child.kill('SIGTERM') }
    await wait(50)
  }
  throw new Error('The floor did not start.')
}
