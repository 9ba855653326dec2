import type { Tx } from './database.ts'

/** A fact a colleague must hear: what kind of thing, where to look, and never whom it is about (L04). */
export type Fact = {
  municipality: string
  kind: string
  href: string
  /** Short facts for the sentence: a number, a colleague's name, a day. */
  facts?: Record<string, string>
  /** Nobody hears the fact with this key twice. */
  factKey: string
} & ({ workers: readonly string[] } | { team: string })

/** Tells people with the commit of this transaction: they hear it exactly if the deed was done. */
export type Tell = (tx: Tx, fact: Fact) => void
