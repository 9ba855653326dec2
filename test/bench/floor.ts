import { createHash, randomBytes, randomUUID } from 'node:crypto'
import process from 'node:process'
import Fastify from 'fastify'
import pg from 'pg'
import { newId } from '../../src/platform/ids.ts'
import { bare, enter, type Job, walled } from './floor-statements.ts'

/**
 * The floor: a bare server that does the same jobs with hand-written statements. `/walled/…` with session, row security,
 * idempotency and audit row, all statements sent at once; `/bare/…` without any of these, as the owner of the tables.
 * Settings come as one JSON argument, because it is a process of its own: its CPU must not be mixed with the load's.
 */
type Settings = { url: string; port: number; today: string; municipality: string; worker: string; teams: string[] }

const { url, port, today, municipality, worker, teams } = JSON.parse(process.argv[2] ?? '{}') as Settings
const planner = '-c random_page_cost=1.1 -c jit=off -c plan_cache_mode=force_generic_plan'
const pool = (options: string) =>
  new pg.Pool({ connectionString: url, max: 10, pipeline: true, options } as pg.PoolConfig)
const app = Fastify({ forceCloseConnections: 'idle' })
const asApp = pool(`${planner} -c role=vangnet_app`)
const asOwner = pool(planner)

type Asked = {
  query: Record<string, string>
  params: Record<string, string>
  body: unknown
  headers: Record<string, unknown>
}

/** What each job is given besides municipality and worker. */
const given: Record<Job, (asked: Asked) => unknown[]> = {
  household: ({ params }) => [params.id],
  list: () => [teams],
  search: ({ query }) => [query.question, `${query.question}\u{10ffff}`],
  work: () => [teams, today],
  report: (asked) => reported(asked),
}

function reported({ body, headers }: Asked): unknown[] {
  const now = new Date()
  const { kinds, about, pieces, child, postcode } = body as Record<string, unknown>
  const key = String(headers['idempotency-key'])
  return [
    newId(now),
    postcode,
    today,
    kinds,
    about,
    JSON.stringify(pieces),
    child,
    newId(now),
    createHash('sha256').update(randomBytes(24)).digest(),
    ...(headers.cookie ? [key, createHash('sha256').update(JSON.stringify(body)).digest()] : []),
  ]
}

/** Begin, who asks and the wall, the job with its audit row, commit: four messages, one wait. */
async function behindTheWall(job: Job, asked: Asked): Promise<string> {
  const token = String(asked.headers.cookie).split('=')[1] ?? ''
  const hash = createHash('sha256').update(token).digest()
  const client = await asApp.connect()
  try {
    const sent = [
      client.query('begin'),
      client.query({
        name: 'enter',
        text: enter,
        values: [hash, new Date(), today, '30 minutes', hash.toString('hex').slice(0, 32), randomUUID()],
      }),
      client.query<{ body: string }>({
        name: `walled-${job}`,
        text: walled[job],
        values: [municipality, worker, ...given[job](asked)],
      }),
      client.query('commit'),
    ] as const
    const [, , answer] = await Promise.all(sent)
    return answer.rows[0]?.body ?? ''
  } finally {
    client.release()
  }
}

async function withoutWall(job: Job, asked: Asked): Promise<string> {
  const values = [municipality, worker, ...given[job](asked)]
  const { rows } = await asOwner.query<{ body: string }>({ name: `bare-${job}`, text: bare[job], values })
  return rows[0]?.body ?? ''
}

for (const [form, answer] of [
  ['walled', behindTheWall],
  ['bare', withoutWall],
] as const) {
  const serve = (method: 'GET' | 'POST', path: string, job: Job) =>
    app.route({
      method,
      url: `/${form}${path}`,
      handler: async (request, reply) => {
        const body = await answer(job, request as unknown as Asked)
        return reply
          .code(method === 'POST' ? 201 : 200)
          .type('application/json; charset=utf-8')
          .send(body)
      },
    })
  serve('GET', '/households/:id', 'household')
  serve('GET', '/signals', 'list')
  serve('GET', '/persons', 'search')
  serve('GET', '/work', 'work')
  serve('POST', '/signals', 'report')
}
app.get('/health/ready', () => ({ status: 'ok' }))

await app.listen({ port, host: '127.0.0.1' })
