/** A value in a message together with where it stands. */
export type Place<T> = {
  readonly value: T
  /** As `/Bericht/Client/Contactgegevens/Contact[2]`. */
  readonly path: string
}

type Item<T> = NonNullable<T> extends readonly (infer I)[] ? I : NonNullable<T>

/** The whole of a message, from where its elements are entered. */
export function whole<B>(message: { readonly body: B }): Place<B> {
  return { value: message.body, path: '/Bericht' }
}

/** The elements of that name in a place: none when it is absent, one, or all of a list, in order. */
export function into<T, K extends keyof T & string>(place: Place<T>, name: K): Place<Item<T[K]>>[] {
  const found: unknown = place.value[name]
  const path = `${place.path}/${name}`
  if (found === undefined) return []
  if (!Array.isArray(found)) return [{ value: found as Item<T[K]>, path }]
  return found.map((value: Item<T[K]>, at) => ({ value, path: `${path}[${at + 1}]` }))
}
