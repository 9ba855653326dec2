import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** One part of `npm run check`: a program that answers 0 when all is well; with `remarks` its words are shown even then. */
type Part = { name: string; program: string; args: readonly string[]; remarks?: boolean }
type Outcome = { part: Part; ok: boolean; seconds: number; output: string }

const root = path.resolve(import.meta.dirname, '..')

// The slowest first, so that the parts end together.
const parts: readonly Part[] = [
  { name: 'types', program: 'tsc', args: ['--noEmit'] },
  { name: 'generated', program: 'node', args: ['scripts/generate.ts', '--check'] },
  {
    name: 'architecture',
    program: 'node',
    args: ['--test', 'test/architecture.test.ts'],
  },
  { name: 'documents', program: 'node', args: ['--test', 'test/docs.test.ts'] },
  { name: 'screens', program: 'node', args: ['scripts/check-bundle.ts'] },
  { name: 'unused', program: 'knip', args: ['--no-config-hints'], remarks: true },
  { name: 'style', program: 'biome', args: ['check', '--error-on-warnings', '--colors=off'] },
]

/** Runs the parts, as many at once as there are cores, and prints a line for each as it ends. */
async function check(): Promise<boolean> {
  const waiting = [...parts]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const outcome = await runPart(part)
      outcomes.push(outcome)
      console.info(
        `${outcome.ok ? 'ok  ' : 'FOUT'} ${part.name.padEnd(14)} ${outcome.seconds.toFixed(1).padStart(5)} s`,
      )
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, os.availableParallelism()) }, work))
  const shown = outcomes.filter(({ part, ok, output }) => !ok || (part.remarks && output.trim()))
  for (const { part, output } of shown) console.info(`\n──── ${part.name}\n${output.trim()}`)
  return outcomes.every(({ ok }) => ok)
}

function runPart(part: Part): Promise<Outcome> {
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(part.program, part.args, { cwd: root, shell: process.platform === 'win32' })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    const end = (ok: boolean) => resolve({ part, ok, seconds: (performance.now() - began) / 1_000, output })
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

process.exitCode = (await check()) ? 0 : 1
