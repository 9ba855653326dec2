import { Worker } from 'node:worker_threads'
import type { Refusal } from '../../../platform/refusal.ts'
import type { ImportingRefusal } from '../rules/importing/refusals.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'
import type { ReportRead } from '../rules/reader/report.ts'
import type { ReportVocabulary } from '../rules/reader/vocabulary.ts'

/** A report of hundreds of pages is read within a second; what takes longer was made to take long. */
const LONGEST = 20_000 // milliseconds
const MOST_MEMORY = 512 // megabytes
/** More threads than this would take the processors from everybody who works with the house. */
const MOST_AT_ONCE = 2

let reading = 0

type Busy = Refusal<ImportingRefusal>
type Read = ReportRead | Refusal<ImportRefusal>

/** Reads a progress report in a thread of its own. */
export function readApart(bytes: Uint8Array, vocabulary: ReportVocabulary): Promise<Read | Busy> {
  return workApart<Read>(new URL('./reading-worker.ts', import.meta.url), { bytes, vocabulary })
}

/**
 * Reads a file of a stranger in a thread of its own, with a ceiling on time and memory: the server keeps answering, and a
 * file that was made to do harm ends with its thread. Refuses when others are being read. The thread says its one answer.
 */
export async function workApart<Answer>(thread: URL, workerData: object): Promise<Answer | Busy> {
  if (reading >= MOST_AT_ONCE) return { refused: 'programme/import-busy' }
  reading += 1
  try {
    return await inThread<Answer>(thread, workerData)
  } finally {
    reading -= 1
  }
}

async function inThread<Answer>(file: URL, workerData: object): Promise<Answer | Busy> {
  const thread = new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } })
  const tooLong: Busy = { refused: 'programme/import-takes-too-long', status: 422 }
  const { promise, resolve, reject } = Promise.withResolvers<Answer | Busy>()
  const timer = setTimeout(() => resolve(tooLong), LONGEST)
  thread.once('message', resolve)
  thread.once('error', (error) => (isOutOfMemory(error) ? resolve(tooLong) : reject(error)))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
