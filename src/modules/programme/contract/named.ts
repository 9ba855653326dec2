/** An id with its name as an answer gives it; nothing when there is no id. */
export function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' }
}
