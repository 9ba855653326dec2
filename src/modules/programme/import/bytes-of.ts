import { Refused } from '../../../platform/refusal.ts'
import type { ImportingRefusal } from '../rules/importing/refusals.ts'

/** The bytes of a file that came as base64 in the field `content`. Refuses what is no base64, and an empty file. */
export function bytesOf(content: string): Buffer {
  const bytes = Buffer.from(content, 'base64')
  const no = (refused: ImportingRefusal) => new Refused({ refused, pointer: '/content', status: 422 })
  // Node reads past what is no base64 without a word: somebody would save half a report.
  if (bytes.toString('base64') !== content) throw no('programme/import-not-base64')
  if (bytes.length === 0) throw no('programme/import-nothing-in-it')
  return bytes
}
