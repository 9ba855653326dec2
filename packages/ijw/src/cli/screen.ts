import fs from 'node:fs'
import process from 'node:process'
import { MISUSED } from './exit.ts'

/** Prints a line of the answer itself, so that it can be piped on. */
export function tell(line = ''): void {
  process.stdout.write(`${line}\n`)
}

/** Prints a line beside the answer: what went wrong, or how far it is. */
export function remark(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Who reads the answer may stop before its end (`| head`): then there is nobody left to tell, and that is no fault. */
export function stopWhenNobodyListens(): void {
  for (const out of [process.stdout, process.stderr])
    out.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'EPIPE') process.exit(0)
      fs.writeSync(process.stderr.fd, `Het antwoord kon niet worden weggeschreven (${error.code ?? error.message}).\n`)
      process.exit(MISUSED)
    })
}

/** Rows under each other in columns that fit; the last column is not filled up. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const wide = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [])
  return rows.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(wide[at] ?? 0))).join('  '),
  )
}

const FROM_HOW_MANY = 20
const WIDTH = 30

/** A bar on the terminal while many files are worked through; silent when there are few or nobody looks. */
export function progressBar(total: number, out = process.stderr): { step(): void; end(): void } {
  if (total < FROM_HOW_MANY || !out.isTTY) return { step: () => {}, end: () => {} }
  let done = 0
  const draw = () => {
    const filled = Math.round((done / total) * WIDTH)
    out.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`)
  }
  draw()
  return {
    step: () => {
      done += 1
      draw()
    },
    end: () => void out.write('\r\u001b[2K'),
  }
}
