import { parentPort, workerData } from 'node:worker_threads'
import { openValues } from './open-values.ts'

/** What a thread of its own does: opens the one file it was started for, answers, and ends. */
const { bytes } = workerData as { bytes: Uint8Array }
parentPort?.postMessage(openValues(bytes))
