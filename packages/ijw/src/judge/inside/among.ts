import type { Bodies, MessageNumber, MessageOf } from '../../model/contents.ts'
import { type Place, whole } from '../place.ts'
import type { Rule } from '../rule.ts'

/** A rule that needs nothing but the message itself. */
export type InsideRule = Rule<MessageNumber>

type Table = { readonly [N in MessageNumber]?: (body: Place<Bodies[N]>) => readonly unknown[] }
type Found<F> = F extends (body: never) => readonly (infer I)[] ? I : never

/** A rule of level 2: whatever is wrong inside a message, its answer is 0001 (IV032). */
export function inside<N extends MessageNumber>(rule: Omit<Rule<N>, 'level' | 'code'>): InsideRule {
  return { level: 2, code: '0001', ...rule }
}

/** The same things in several messages, where each message has its own place for them. */
export function among<const T extends Table>(table: T) {
  type N = keyof T & MessageNumber
  return {
    messages: Object.keys(table) as N[],
    of: table,
    /** Where they stand in this message, in its order. */
    in(message: MessageOf<N>): readonly Found<T[N]>[] {
      // What stands in the table for a number takes the body of that number, as its type says.
      const look = table[message.number] as (body: Place<unknown>) => readonly Found<T[N]>[]
      return look(whole(message))
    },
  }
}

/** The day that the message says it was sent. */
export function sentOn(message: MessageOf<MessageNumber>): string {
  return message.body.Header.BerichtIdentificatie.Dagtekening
}
