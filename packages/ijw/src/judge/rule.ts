import type { Level } from '../finding.ts'
import type { MessageNumber, MessageOf } from '../model/contents.ts'
import type { Place } from './place.ts'

/** What is known of a rule without running it: for the table, the coverage and the explanation. */
export type RuleText = {
  /** The id the standard gives it (`TR101`, `CS002`, `CD060`, `RS017`), or our own for what is not even a message. */
  readonly id: string
  readonly level: Level
  /** What is wrong when it is broken: one Dutch sentence in our own words. */
  readonly says: string
  /** Who has to do what then: one Dutch sentence. */
  readonly todo: string
  /** The return code that goes with it (IV032); absent where the standard gives none. */
  readonly code?: string
}

/**
 * A rule of the judge, of level 2 (`Facts` is undefined: the message alone), 3 (facts from earlier messages) or 4 (facts
 * from outside). It looks only: the same message and facts always give the same breaches, in the order of the message.
 */
export type Rule<N extends MessageNumber = MessageNumber, Facts = undefined> = RuleText & {
  readonly messages: readonly N[]
  check(message: MessageOf<N>, facts: Facts): Iterable<Breach>
}

/** Where a rule is broken, and, when the general sentence says too little, what is wrong right there. */
export type Breach = { readonly at: Place<unknown>; readonly says?: string }

/** A rule of the standard that is not run by us, and why. */
export type NotApplicable = RuleText & { readonly because: string }
