import type { Refusal } from '../../../platform/refusal.ts'

export type ProgrammeDatesRefusal = 'programme/ends-before-it-begins'

/** A programme without last day goes on; one with a last day ends on or after its first (days as yyyy-mm-dd). */
export function refuseDates({
  since,
  until,
}: {
  since: string
  until: string | null
}): Refusal<ProgrammeDatesRefusal> | undefined {
  if (until === null || until >= since) return undefined
  return { refused: 'programme/ends-before-it-begins', pointer: '/until', status: 422 }
}
