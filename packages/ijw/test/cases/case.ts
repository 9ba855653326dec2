import type { Message } from '../../src/model/contents.ts'

/**
 * A rule seen at work. Every message of `passes` gives no finding of the rule; every one of `fails` gives exactly one, at
 * the place `at`. A rule may have several cases: one for each message, place or exception that it speaks of.
 *
 * Rules inside the message need nothing else (`Against` is undefined: a trial is the message itself); rules against
 * earlier messages or outside sources bring their facts with each trial.
 */
export type Case<Against = undefined> = {
  /** The id of the rule, as `TR018`. */
  readonly rule: string
  /** What is wrong in the failing message: ends the sentence that begins with the rule's id. */
  readonly when: string
  readonly passes: () => readonly Trial<Against>[]
  /** Other rules that the passing messages break, when they cannot do without. */
  readonly besides?: readonly string[]
  readonly fails: () => readonly Trial<Against>[]
  /** Where the failing messages break the rule, as `/Bericht/Client/Bsn`. */
  readonly at: string
}

/** What is judged in a case: a message, and beside it the facts, when the rule needs them. */
export type Trial<Against = undefined> = Against extends undefined
  ? Message
  : { readonly message: Message; readonly against: Against }
