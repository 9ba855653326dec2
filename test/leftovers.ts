import fs from 'node:fs/promises'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

/** Every process of one test run carries this in its environment, so that we end ours and nobody else's. */
export const MARK = 'VANGNET_TEST_RUN'

const PATIENCE_MS = 3_000

/**
 * Ends processes that tests of this run started and left behind (Linux; elsewhere it finds none). A browser that is still
 * closing gets a moment first. Returns what it ended, as `name (pid)`.
 */
export async function endLeftovers(): Promise<string[]> {
  for (let waited = 0; waited < PATIENCE_MS && (await findOurs()).length > 0; waited += 200) await wait(200)
  const left = await findOurs()
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
  return left.map(({ pid, name }) => `${name} (${pid})`)
}

async function findOurs(): Promise<{ pid: number; name: string }[]> {
  const mark = `${MARK}=${process.env[MARK]}`
  const pids = (await fs.readdir('/proc').catch(() => [])).map(Number).filter((pid) => pid > 1 && pid !== process.pid)
  const looked = await Promise.all(
    pids.map(async (pid) => {
      const environment = await fs.readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      if (!environment.split('\0').includes(mark)) return []
      return [{ pid, name: (await fs.readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '?')).trim() }]
    }),
  )
  return looked.flat()
}
