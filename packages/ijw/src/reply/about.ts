import type { ANSWERED_BY, Bodies, Message, SentNumber } from '../model/contents.ts'
import type { RELEASES } from '../model/releases.ts'

/** What only the one who answers knows: the number and day of the answer, and what it was checked with. */
export type AboutReply = {
  /** Identification of the return message, unique for the sender (at most 12 characters). */
  readonly identification: string
  /** The day of the return message, as `2026-04-01`. */
  readonly day: string
  /** The version of the official XSLTs, only when the message was really checked with them (IV028, IV087). */
  readonly xsltVersion?: string
  /** The versions of the schemas the return message follows; without it, those that the message itself named. */
  readonly xsdVersion?: Bodies['301']['Header']['XsdVersie']
  /** The releases spoken; without it, those of this library. */
  readonly releases?: typeof RELEASES
}

/** The one return message that answers a message, or why none can be made. */
export type Reply = { readonly message: Answer } | { readonly none: string }
export type Answer = Extract<Message, { number: (typeof ANSWERED_BY)[SentNumber] }>
