import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readMessage } from '../src/reader/read-message.ts'
import { reference } from '../test/reference.ts'
import { largeClaim } from './large-claim.ts'
import { saxes, schemaOf, type Time, timed, wasmValidator, xmllint } from './rivals.ts'

/**
 * How fast reading is: parsing, checking and making typed objects, beside others that do less or the same, in one run. Each
 * round gives everyone a turn, so that a busy machine hinders all alike; what counts is the middle of the rounds.
 */
// Just within the limit of 25 MB.
const MEGABYTES = 24.9
const ROUNDS = Number(process.env.IJW_ROUNDS ?? 7)
const WARM_UP = 3
const SMALL_TURNS = 60

if (process.argv[2] === 'memory') memoryOf(process.argv[3] ?? '')
else {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ijw-bench-'))
  const file = path.join(folder, 'large-claim.xml')
  fs.writeFileSync(file, largeClaim(MEGABYTES))
  large(file)
  small()
  memory(file)
  fs.rmSync(folder, { recursive: true })
}

function large(file: string): void {
  const input = fs.readFileSync(file)
  const schema = schemaOf('ijw', 'JW323')
  const wasm = wasmValidator(schema)
  const times = rounds({
    ijw: () => timed(() => right(input)),
    'xmllint --schema': () => xmllint(file, schema),
    'libxml2-wasm with XSD': () => timed(() => wasm(input)),
    'saxes (parsing only)': () => timed(() => saxes(input)),
  })
  report(`JW323 of ${(input.length / 1024 / 1024).toFixed(1)} MB`, input.length, times)
}

/** Every right official example, some times over, each by its own schema. */
function small(): void {
  const messages = ['ijw', 'iwmo'].flatMap((standard) =>
    fs.readdirSync(reference('voorbeelden', `${standard}-3.2`)).map((file) => {
      const input = fs.readFileSync(reference('voorbeelden', `${standard}-3.2`, file))
      return { input, wasm: wasmValidator(schemaOf(standard, file.replace('.xml', ''))) }
    }),
  )
  const good = messages.filter(({ input }) => readMessage(input).message !== undefined)
  const again = (run: (one: (typeof good)[number]) => void) => () =>
    timed(() => {
      for (let turn = 0; turn < SMALL_TURNS; turn++) for (const one of good) run(one)
    })
  const bytes = SMALL_TURNS * good.reduce((sum, { input }) => sum + input.length, 0)
  const times = rounds({
    ijw: again(({ input }) => right(input)),
    'libxml2-wasm with XSD': again(({ input, wasm }) => wasm(input)),
    'saxes (parsing only)': again(({ input }) => saxes(input)),
  })
  report(`${good.length} official examples, ${SMALL_TURNS} times`, bytes, times)
}

function right(input: Uint8Array): void {
  if (readMessage(input).message === undefined) throw new Error('this message should be right')
}

function rounds(turns: { readonly [name: string]: () => Time | undefined }): Map<string, Time[]> {
  const times = new Map<string, Time[]>()
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [name, turn] of Object.entries(turns)) {
      const time = turn()
      if (time && round >= 0) times.set(name, [...(times.get(name) ?? []), time])
    }
  return times
}

function report(what: string, bytes: number, times: Map<string, Time[]>): void {
  console.info(`\n${what} (middle of ${ROUNDS} rounds)`)
  const ours = { wall: middle(times.get('ijw') ?? [], 'wall'), cpu: middle(times.get('ijw') ?? [], 'cpu') }
  for (const [name, all] of times) {
    const wall = middle(all, 'wall')
    const cpu = middle(all, 'cpu')
    const speed = (bytes / 1024 / 1024 / (wall / 1000)).toFixed(0)
    const ratio =
      name === 'ijw'
        ? ''
        : `   ijw is ${(wall / ours.wall).toFixed(2)}× as fast (processor time ${(cpu / ours.cpu).toFixed(2)}×)`
    console.info(
      `  ${name.padEnd(24)}${wall.toFixed(0).padStart(6)} ms ${cpu.toFixed(0).padStart(6)} ms cpu ${speed.padStart(4)} MB/s${ratio}`,
    )
  }
}

function middle(all: readonly Time[], which: keyof Time): number {
  const sorted = all.map((time) => time[which]).sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Peak memory of a process that reads the large file once, against the size of the file. */
function memory(file: string): void {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, 'memory', file], { encoding: 'utf8' })
  console.info(`\n${stdout.trim()}`)
}

function memoryOf(file: string): void {
  const idle = peakKilobytes()
  const input = fs.readFileSync(file)
  const reading = readMessage(input)
  const peak = peakKilobytes()
  const times = (kilobytes: number) => ((kilobytes * 1024) / input.length).toFixed(1)
  console.info(
    `peak memory of the process: ${(peak / 1024).toFixed(0)} MB, ${times(peak)}× the file (${times(peak - idle)}× without Node itself); read: ${reading.message !== undefined}`,
  )
}

// Linux counts the memory of the process that started this one in `maxRSS`, so ask it directly where that is possible.
function peakKilobytes(): number {
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}
