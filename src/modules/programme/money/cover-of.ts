import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { sourcesOf } from '../store/money.ts'
import type { Place } from '../store/own.ts'

/** Refuses cover that is not of this programme, or was withdrawn. */
export async function refuseCoverElsewhere(tx: Tx, programme: Place, source: string | null): Promise<void> {
  if (source === null || (await sourcesOf(tx, programme)).some(({ id }) => id === source)) return
  throw new Refused({ refused: 'programme/unknown-source' satisfies ProgrammeRefusal, pointer: '/source', status: 422 })
}
