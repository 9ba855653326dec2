import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import type { Written } from '../writer/write.ts'
import { DONE, MISUSED, REFUSED } from './exit.ts'
import { saidOf } from './judging.ts'
import { remark } from './screen.ts'
import { isSystemError, sayingOf } from './system.ts'

/** Gives a written message to a file or to the screen; what could not be written is named. Answers the exit code. */
export async function deliver(written: Written, out: string | undefined): Promise<number> {
  if ('findings' in written) {
    remark(['Er is geen bericht geschreven:', ...written.findings.map((finding) => `  ${saidOf(finding)}`)].join('\n'))
    return REFUSED
  }
  if (out === undefined) {
    process.stdout.write(written.bytes)
    return DONE
  }
  try {
    await writeFile(out, written.bytes)
  } catch (error) {
    if (!isSystemError(error)) throw error
    remark(error.code === 'ENOENT' ? `De map van ${out} bestaat niet. Maak haar eerst.` : sayingOf(error, out))
    return MISUSED
  }
  remark(`Geschreven: ${out}`)
  return DONE
}
