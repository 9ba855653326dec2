import type { Bodies, SentNumber } from '../model/contents.ts'
import type { Standard } from '../model/values.ts'

/** Who can send: the municipality that grants help, or the provider that gives it. */
export type Role = 'municipality' | 'provider'

/** What a party decides to tell: a message without its header, which the party itself puts on when it sends. */
export type Content = ContentOf<SentNumber>
export type ContentOf<N extends SentNumber> = {
  readonly [M in N]: { readonly number: M; readonly body: Omit<Bodies[M], 'Header'> }
}[N]

/** One thing that a party does in a story. The answers that the other party must give follow by themselves. */
export type Step = {
  /** A short name, by which a fault can point at it. */
  readonly id: string
  /** The day on which it is sent. */
  readonly day: string
  /** What happens, in Dutch. */
  readonly says: string
  readonly content: Content
  /** For a stop for good after a pause: the day on which it became known that the help will not come back (OP272). */
  readonly known?: string
  /** What the sender tells by mistake when the fault 'rejected' is switched on, and with which codes that is refused. */
  readonly mistake?: { readonly content: Content; readonly codes: readonly string[] }
}

/** Two parties and what they tell each other, in order of time. Data only: a story knows no message numbers and no clock. */
export type Story = {
  readonly id: string
  readonly title: string
  readonly standard: Standard
  /** The code of the municipality, and the AGB code of the provider. */
  readonly municipality: string
  readonly provider: string
  readonly steps: readonly Step[]
}

/** Who sends messages of a kind: allocations and answers come from the municipality, the rest from the provider. */
export function senderOf(number: SentNumber): Role {
  return number === '301' || number === '319' ? 'municipality' : 'provider'
}

export function otherThan(role: Role): Role {
  return role === 'municipality' ? 'provider' : 'municipality'
}
