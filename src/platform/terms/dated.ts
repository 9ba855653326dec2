/**
 * How sure we are of a figure: V text seen, V15 statute seen in its 2015 version, S secondary source seen,
 * U our own reading. Screens for administrators show it.
 */
export type Certainty = 'V' | 'V15' | 'S' | 'U'

/** A figure or rule with the day from which it holds (ISO date), where it comes from and how sure we are. */
export type Dated<T> = T & { from: string; source: string; certainty: Certainty }

/** The version that held on that day, or undefined when none held yet. The order of the list does not matter. */
export function findInForce<T>(versions: readonly Dated<T>[], on: Temporal.PlainDate): Dated<T> | undefined {
  const day = on.toString()
  return versions.reduce<Dated<T> | undefined>(
    (best, version) => (version.from <= day && (!best || best.from < version.from) ? version : best),
    undefined,
  )
}

/** The version that held on that day. Throws a RangeError when none did: configuration is missing, nobody can act on it. */
export function getInForce<T>(versions: readonly Dated<T>[], on: Temporal.PlainDate): Dated<T> {
  const found = findInForce(versions, on)
  if (!found) throw new RangeError(`No version in force on ${on}`)
  return found
}
