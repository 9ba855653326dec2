import type { Tx } from '../../../platform/database.ts'
import { reports } from '../rules/kinds.ts'
import { nodeKinds } from '../settings.ts'
import { vocabularyOn } from '../vocabulary.ts'

/** The codes of every kind that has a planning, a status and states, also of those that went off the list. */
export async function itemKindsOn(tx: Tx, on: { municipality: string; day: string }): Promise<string[]> {
  const { all } = await vocabularyOn(tx, nodeKinds, on)
  return all.filter(({ shape }) => reports(shape)).map(({ code }) => code)
}
