/**
 * Where in what somebody sent a text stands that the database cannot keep: with the character NUL, or with half a
 * character (a surrogate without its other half). Undefined when everything can be kept as it was typed.
 */
export function findUnsoundText(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[] | undefined {
  if (typeof value === 'string') return isSound(value) ? undefined : [...path]
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const found = isSound(name) ? findUnsoundText(inner, [...path, name]) : [...path]
    if (found) return found
  }
  return undefined
}

const isSound = (text: string) => !text.includes('\0') && text.isWellFormed()
