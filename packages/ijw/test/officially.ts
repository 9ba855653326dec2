import assert from 'node:assert/strict'
import { readMessage } from '../src/reader/read-message.ts'
import { OFFICIAL_MODELS, officialFaults, schemaPath } from './official.ts'

/** Holds each document against our own reader and the official schema; of iWmo the reference has none of the return messages. */
export function assertOfficial(files: readonly { readonly file: string; readonly bytes: Uint8Array }[]): void {
  for (const { file, bytes } of files) {
    const { model, findings } = readMessage(bytes)
    assert.deepEqual(findings, [], file)
    const official = OFFICIAL_MODELS.find((one) => one.standard === model?.standard && one.number === model.number)
    if (official) assert.deepEqual(officialFaults(bytes, ...schemaPath(official)), [], file)
    else assert.equal(model?.standard, 'iwmo', file)
  }
}
