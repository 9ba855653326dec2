/** How far the reader goes before it stops with a finding. */
export type Limits = {
  /** Size of the whole document. */
  readonly bytes: number
  /** How many elements may stand inside one another. */
  readonly depth: number
  /** Characters of one value, also of an attribute. */
  readonly textLength: number
  /** Attributes of one element, namespaces included. */
  readonly attributes: number
  /** After so many findings one more says that there are others. */
  readonly findings: number
  /** Reading time; watched only when `now` is given. */
  readonly milliseconds: number
}

export type ReaderOptions = {
  readonly limits?: Partial<Limits>
  /** A clock in milliseconds, for the limit on time. The reader has none of its own. */
  readonly now?: () => number
}

/** The text length is that of libxml2; the deepest message of the standard is eleven elements deep. */
export const LIMITS: Limits = {
  bytes: 25 * 1024 * 1024,
  depth: 64,
  textLength: 10_000_000,
  attributes: 64,
  findings: 100,
  milliseconds: 30_000,
}
