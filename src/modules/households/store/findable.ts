import type { Tx } from '../../../platform/database.ts'
import type { HouseholdTables } from '../tables.ts'
import { noteLookAlikes } from './look-alikes.ts'
import { chunks } from './rows-at-once.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

/** Makes persons findable by every word of their names and comparable with who may be the same. */
export async function keepFindable(
  tx: Tx,
  municipality: string,
  persons: readonly { person: string; words: readonly string[]; keys: readonly string[] }[],
): Promise<void> {
  const words = persons.flatMap(({ person, words: own }) => own.map((word) => ({ municipality, word, person })))
  const keys = persons.flatMap(({ person, keys: own }) => own.map((key) => ({ municipality, key, person })))
  for (const chunk of chunks(words))
    await own(tx)
      .insertInto('households.name_word')
      .values(chunk)
      .onConflict((clash) => clash.doNothing())
      .execute()
  for (const chunk of chunks(keys))
    await own(tx)
      .insertInto('households.likeness_key')
      .values(chunk)
      .onConflict((clash) => clash.doNothing())
      .execute()
  await noteLookAlikes(
    tx,
    municipality,
    persons.map(({ person }) => person),
  )
}
