import type { Tx } from '../../platform/database.ts'
import type { Shape } from './rules/kinds.ts'
import { itemStatuses, nodeKinds } from './settings.ts'
import { vocabularyOn } from './vocabulary.ts'

type OnDay = { municipality: string; day: string }

/** The lists a page about a tree needs: the kinds of node and the statuses, each with what they said before. */
export async function listsOn(tx: Tx, on: OnDay) {
  const kinds = await vocabularyOn(tx, nodeKinds, on)
  const statuses = await vocabularyOn(tx, itemStatuses, on)
  const shapeOf = (kind: string): Shape => kinds.find(kind)?.shape ?? 'text'
  return { kinds, statuses, known: { shapeOf, statusOf: statuses.find, today: on.day } }
}
