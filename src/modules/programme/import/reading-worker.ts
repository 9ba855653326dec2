import { parentPort, workerData } from 'node:worker_threads'
import type { ReportVocabulary } from '../rules/reader/vocabulary.ts'
import { openReport } from './open-report.ts'

/** What a thread of its own does: reads the one file it was started for, answers, and ends. */
const { bytes, vocabulary } = workerData as { bytes: Uint8Array; vocabulary: ReportVocabulary }
parentPort?.postMessage(await openReport(bytes, vocabulary))
