/** How deep a rule looks: 1 form, 2 inside the message, 3 against earlier messages, 4 against sources outside. */
export type Level = 1 | 2 | 3 | 4

/** Something in a message that does not follow the standard. */
export type Finding = {
  /** The rule that is broken: of the standard (`RS017`, `CS002`, `TR101`), or our own for what is not even a message (`XML-…`, `XSD-…`). */
  readonly rule: string
  readonly level: Level
  /** Where, as `/Bericht/Client/Contactgegevens/Contact[2]/Soort`; counting starts at 1 and is left out where one is all there can be. */
  readonly path: string
  /** Line and column (characters, from 1), when the message was read from text. */
  readonly line?: number
  readonly column?: number
  /** The return code that a receiver answers with; absent at level 1, which is never answered (IV028). */
  readonly code?: string
  /** What is wrong, in Dutch, with the value where that helps. Never contains a citizen service number. */
  readonly says: string
}
