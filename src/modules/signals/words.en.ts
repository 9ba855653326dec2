import type { AskedRefusal } from './rules/asked.ts'
import { en as rules } from './words/en.ts'

export const en = {
  refusals: {
    ...rules.refusals,
    ...({
      'signals/unknown': 'This signal does not exist or you may not see it.',
      'signals/no-team': 'This municipality has no team for signals yet. Call the municipality.',
      'signals/closed': 'This signal is closed. Make a new one.',
      'signals/already-taken-up': 'This signal was taken up already. Fetch it again.',
      'signals/link-unknown': 'This link does not work or has expired. Call the municipality for a new one.',
      'signals/no-feedback-yet': 'You can answer once the municipality has said what happens.',
    } satisfies Record<AskedRefusal, string>),
  },
}
