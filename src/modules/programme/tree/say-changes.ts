import type { Tx } from '../../../platform/database.ts'
import type { ChangeFound } from '../store/history.ts'
import { namesIn } from '../store/names.ts'

/** Changes as they are answered, with the names of everything they name by its id. */
export async function sayChanges(tx: Tx, municipality: string, changes: readonly ChangeFound[]) {
  return {
    changes: changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })),
    names: await namesIn(
      tx,
      municipality,
      changes.map(({ before, after }) => [before, after]),
    ),
  }
}
