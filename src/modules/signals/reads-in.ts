import type { Channel } from './rules/feedback.ts'
import type { Signal } from './store/signals.ts'

/** Where the reporter finds the answer: with an account there, a system of a partner fetches it, anybody else has the link. */
export function readsIn({ reporter, door }: Pick<Signal, 'reporter' | 'door'>): 'account' | 'system' | 'link' {
  if (reporter) return 'account'
  return door === 'api' ? 'system' : 'link'
}

/** By which ways this reporter can be answered; the link is of no use to who has an account. */
export function channelsTo(signal: Pick<Signal, 'reporter' | 'door' | 'wishes'>): Channel[] {
  const others = signal.wishes.channels.filter((channel) => channel !== 'account')
  if (readsIn(signal) === 'link') return others
  return ['account', ...others.filter((channel) => channel !== 'link')]
}
