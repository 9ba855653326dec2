import { isDeepStrictEqual } from 'node:util'
import type { Actor } from './actor.ts'
import type { Db, Tx } from './database.ts'
import { Refused } from './refusal.ts'

/**
 * The way in of a caller with a session or a key. `ask` finds out inside the transaction of the deed who that is now, and sets
 * the wall (`wallAt`); it finds nobody when the session or key does not hold any more. `key` tells this way in from others.
 */
export type Entrance = { key: string; ask: (tx: Tx) => Promise<Actor | undefined> }

/** Who stands before the door: somebody the house itself knows, or a caller who must still be recognised. */
export type Caller = Actor | Entrance

/** Who this caller was at the last request, if this process saw them: somebody to expect, never a reason to let them in. */
export function expectedActor(db: Db, caller: Caller): Actor | undefined {
  return 'ask' in caller ? seenIn(db).get(caller.key) : undefined
}

/** Who is behind a call; nobody is asked to log in first, before anything else is said. */
export async function recognise(db: Db, tx: Tx, caller: Caller): Promise<Actor> {
  if (!('ask' in caller)) return caller
  const actor = await caller.ask(tx)
  const seen = seenIn(db)
  seen.delete(caller.key)
  if (!actor) throw new Refused({ refused: 'access/log-in-first', status: 401 })
  if (seen.size >= MOST_SEEN) seen.delete(seen.keys().next().value ?? '')
  seen.set(caller.key, actor)
  return actor
}

/**
 * Gives the outcome of work that was begun for somebody expected, once it is certain that it is them, with the same rights.
 * Throws `NotAsExpected` when it is not: what was done must be undone then, and done again for who it really is.
 */
export async function confirmed<T>(
  actor: Actor,
  { asked, work }: { asked: Promise<Actor>; work: Promise<T> },
): Promise<T> {
  const [who, outcome] = await Promise.allSettled([asked, work])
  if (who.status === 'rejected' || !isDeepStrictEqual(who.value, actor)) throw new NotAsExpected()
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}

export class NotAsExpected extends Error {}

const MOST_SEEN = 2_000
const seenByDatabase = new WeakMap<Db, Map<string, Actor>>()

/** Who was away longest stands first, and is forgotten first. */
function seenIn(db: Db): Map<string, Actor> {
  const seen = seenByDatabase.get(db) ?? new Map<string, Actor>()
  seenByDatabase.set(db, seen)
  return seen
}
