import type { Tx } from '../../platform/database.ts'
import type { Shape } from './rules/kinds.ts'
import { compassSteps, itemStatuses, linkKinds, nodeKinds } from './settings.ts'
import { vocabulariesOn } from './vocabulary.ts'

type OnDay = { municipality: string; day: string }

/** The lists a page about a tree needs, asked together, each with what it said before. */
export async function listsOn(tx: Tx, on: OnDay) {
  const read = await vocabulariesOn(tx, on, [nodeKinds, itemStatuses, linkKinds, compassSteps])
  const [kinds, statuses] = [read(nodeKinds), read(itemStatuses)]
  const shapeOf = (kind: string): Shape => kinds.find(kind)?.shape ?? 'text'
  const known = { shapeOf, statusOf: statuses.find, today: on.day }
  return { kinds, statuses, linkKinds: read(linkKinds), steps: read(compassSteps), known }
}
