import { parseArgs } from 'node:util'
import { type Product, prepareProduct } from '../product.ts'
import type { Job } from './floor-statements.ts'
import { measure, type Pace, type Target, tableOf } from './measure.ts'
import { memoryOf } from './processes.ts'
import { assertSameAnswers } from './same.ts'
import { type Form, findSubjects, jobs, requestFor, type Subjects, startFloor } from './subjects.ts'

const { values: options } = parseArgs({
  options: {
    /** Only these jobs, separated by commas. */
    jobs: { type: 'string', default: jobs.join(',') },
    rounds: { type: 'string', default: '5' },
    milliseconds: { type: 'string', default: '1200' },
    /** Leaves out the region, whose families take minutes to load. */
    town: { type: 'boolean', default: false },
    /** Writes a CPU profile of the product into this folder. */
    profile: { type: 'string' },
  },
})

const pace: Pace = { rounds: Number(options.rounds), milliseconds: Number(options.milliseconds) }
const CONNECTIONS = [2, 16] as const

/** A product at this size, ready to be asked. */
async function startAt(size: 'town' | 'region'): Promise<Product> {
  const profile = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []
  const product = await prepareProduct({ args: profile })
  const began = performance.now()
  await product.command('demo', 'load', '--size', size)
  console.info(`${size} loaded in ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  await product.start()
  return product
}

async function targetsOf(
  product: Product,
  { job, subjects, floor }: { job: Job; subjects: Subjects; floor: { port: number; pid: number } },
): Promise<Record<Form, Target>> {
  const { app, database } = await product.pids()
  const own = { port: Number(new URL(product.url).port), pid: app }
  const at = (form: Form) => ({
    ...(form === 'product' ? own : { port: floor.port, pid: floor.pid }),
    database,
    next: requestFor(form, job, subjects),
  })
  return { product: at('product'), walled: at('walled'), bare: at('bare') }
}

/** As many open signals in the teams of a worker as her list asks for. */
async function fillInbox(product: Product, subjects: Subjects, wanted: number): Promise<void> {
  const next = requestFor('product', 'report', subjects)
  const list = requestFor('product', 'list', subjects)(0)
  const { signals } = (await (await fetch(product.url + list.path, list)).json()) as { signals: unknown[] }
  for (let count = signals.length; count < wanted; count += 1) {
    const { method, path, headers, body = '' } = next(count)
    const answer = await fetch(product.url + path, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    })
    if (answer.status !== 201) throw new Error(`A signal was not taken in: ${answer.status} ${await answer.text()}`)
  }
}

/** A worker's list of fifty rows. */
const A_LIST = 50
/** The longest list the product shows. In a region a team has more open signals than in a town: only full lists are alike. */
const A_FULL_LIST = 200

async function benchTown(town: Product, subjects: Subjects, wanted: readonly Job[]): Promise<void> {
  const floor = await startFloor(town, subjects)
  try {
    await assertSameAnswers(town.url, `http://127.0.0.1:${floor.port}`, subjects)
    console.info(
      `\n${''.padEnd(25)}${['req/s', 'p50 ms', 'p99 ms', 'CPU s/1000', 'app s/1000']
        .map((title) => title.padStart(11))
        .join('')
        .slice(4)}`,
    )
    for (const job of wanted.filter((one) => options.jobs.split(',').includes(one)))
      for (const connections of CONNECTIONS) {
        const figures = await measure(await targetsOf(town, { job, subjects, floor }), { connections, pace })
        for (const line of tableOf(job, connections, figures)) console.info(line)
      }
    console.info(`\nmemory of the application: ${memoryOf((await town.pids()).app).toFixed(0)} MB`)
  } finally {
    floor.stop()
  }
}

/** The same list of a worker costs the same in a region as in a town. */
async function compareWithRegion(town: Product, subjectsOfTown: Subjects): Promise<void> {
  const region = await startAt('region')
  try {
    const subjectsOfRegion = await findSubjects(region)
    await fillInbox(town, subjectsOfTown, A_FULL_LIST)
    await fillInbox(region, subjectsOfRegion, A_FULL_LIST)
    const target = async (product: Product, subjects: Subjects): Promise<Target> => {
      const { app, database } = await product.pids()
      return {
        port: Number(new URL(product.url).port),
        pid: app,
        database,
        next: requestFor('product', 'list', subjects),
      }
    }
    const targets = { town: await target(town, subjectsOfTown), region: await target(region, subjectsOfRegion) }
    const figures = await measure(targets, { connections: 2, pace })
    const ratio = figures.region.p50 / figures.town.p50
    console.info(
      `list in a region ${figures.region.p50.toFixed(2)} ms, in a town ${figures.town.p50.toFixed(2)} ms: ${ratio.toFixed(2)}×`,
    )
  } finally {
    await region.remove()
  }
}

const town = await startAt('town')
try {
  const subjects = await findSubjects(town)
  await fillInbox(town, subjects, A_LIST)
  await benchTown(
    town,
    subjects,
    jobs.filter((job) => job !== 'report'),
  )
  if (!options.town) await compareWithRegion(town, subjects)
  // Last: it fills the inbox far beyond what a team has.
  await benchTown(town, subjects, ['report'])
} finally {
  await town.remove()
}
