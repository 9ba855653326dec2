import type { Job } from './floor-statements.ts'
import { type Load, loadOn, quantile, type Request } from './load.ts'
import { cpuOf, cpuOfFamily } from './processes.ts'
import { type Form, forms } from './subjects.ts'

/** Where a form answers, and whose CPU it costs. */
export type Target = { port: number; pid: number; database: number; next: (count: number) => Request }

export type Figures = {
  perSecond: number
  p50: number
  p99: number
  /**
   * CPU seconds of application and database together for a thousand requests, in the middle one of the rounds: what the
   * database tidies up (checkpoint, vacuum) falls in some round of some form, and is nobody's request.
   */
  cpu: number
  cpuApp: number
  failed: number
}

export type Pace = { rounds: number; milliseconds: number }

/**
 * A server is compiled while it works; what it costs is known after some thousands of requests. Each form gets the same
 * number, because at the same time the quicker one would be the warmer one.
 */
const WARM_UP = { requests: 2_500, atMostMs: 20_000 }

/**
 * One job at so many connections: the forms take turns in short rounds, so that whatever else the machine does hits all
 * of them alike.
 */
export async function measure<Name extends string>(
  targets: Readonly<Record<Name, Target>>,
  { connections, pace }: { connections: number; pace: Pace },
): Promise<Record<Name, Figures>> {
  const names = Object.keys(targets) as Name[]
  const runs = new Map(names.map((name) => [name, beginning(targets[name], connections)]))
  for (const { load } of runs.values()) {
    await load.open()
    await load.run(WARM_UP.atMostMs, WARM_UP.requests)
  }
  for (let round = 0; round < pace.rounds; round += 1)
    for (const [name, run] of runs) await oneRound(targets[name], run, pace.milliseconds)
  for (const { load } of runs.values()) load.close()
  return Object.fromEntries([...runs].map(([name, run]) => [name, figuresOf(run)])) as Record<Name, Figures>
}

type Run = {
  load: Load
  requests: number
  failed: number
  seconds: number
  /** CPU seconds for a thousand requests, of each round. */
  cpu: number[]
  cpuApp: number[]
  latencies: number[]
}

function beginning({ port, next }: Target, connections: number): Run {
  return {
    load: loadOn(port, connections, next),
    requests: 0,
    failed: 0,
    seconds: 0,
    cpu: [],
    cpuApp: [],
    latencies: [],
  }
}

async function oneRound({ pid, database }: Target, run: Run, milliseconds: number): Promise<void> {
  const before = { app: cpuOf(pid), database: cpuOfFamily(database) }
  const { requests, failed, seconds, latencies } = await run.load.run(milliseconds)
  const app = cpuOf(pid) - before.app
  run.cpuApp.push((app / requests) * 1_000)
  run.cpu.push(((app + cpuOfFamily(database) - before.database) / requests) * 1_000)
  run.requests += requests
  run.failed += failed
  run.seconds += seconds
  run.latencies.push(...latencies)
}

function figuresOf({ requests, failed, seconds, cpu, cpuApp, latencies }: Run): Figures {
  return {
    perSecond: requests / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: quantile(cpu, 0.5),
    cpuApp: quantile(cpuApp, 0.5),
    failed,
  }
}

/** One line per form, and what the product costs next to the floors. */
export function tableOf(job: Job, connections: number, figures: Record<Form, Figures>): string[] {
  const lines = forms.map((form) => {
    const { perSecond, p50, p99, cpu, cpuApp, failed } = figures[form]
    const cells = [perSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2), cpu.toFixed(3), cpuApp.toFixed(3)]
    const name = `${job} × ${connections}`.padEnd(16)
    return `${name}${form.padEnd(9)}${cells.map((cell) => cell.padStart(9)).join('')}${failed > 0 ? `  ${failed} FAILED` : ''}`
  })
  const { product, walled, bare } = figures
  const ratio = (one: number, other: number) => `${(one / other).toFixed(2)}×`
  return [
    ...lines,
    `${''.padEnd(16)}CPU product/walled ${ratio(product.cpu, walled.cpu)}, product/bare ${ratio(product.cpu, bare.cpu)}, walled/bare ${ratio(walled.cpu, bare.cpu)}; product p99/p50 ${ratio(product.p99, product.p50)}`,
  ]
}
