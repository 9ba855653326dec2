/** The shape of a catalogue with its texts widened, so that a second language must have every key of the first. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
