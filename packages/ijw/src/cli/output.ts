import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import type { Written } from '../writer/write.ts'
import { DONE, REFUSED } from './exit.ts'
import { saidOf } from './judging.ts'
import { remark } from './screen.ts'

/** Gives a written message to a file or to the screen; what could not be written is named. Answers the exit code. */
export async function deliver(written: Written, out: string | undefined): Promise<number> {
  if ('findings' in written) {
    remark(['Er is geen bericht geschreven:', ...written.findings.map((finding) => `  ${saidOf(finding)}`)].join('\n'))
    return REFUSED
  }
  if (out === undefined) process.stdout.write(written.bytes)
  else {
    await writeFile(out, written.bytes)
    remark(`Geschreven: ${out}`)
  }
  return DONE
}
