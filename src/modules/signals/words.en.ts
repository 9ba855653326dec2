import type { AskedRefusal } from './rules/asked.ts'
import { en as rules } from './words/en.ts'

export const en = {
  ...rules,
  duties: { signal: 'Signal', closedWith: 'Dossier {number} was closed.' },
  refusals: {
    ...rules.refusals,
    ...({
      'signals/unknown': 'This signal does not exist or you may not see it.',
      'signals/no-team': 'This municipality has no team for signals yet. Call the municipality.',
      'signals/in-dossier-already': 'This signal is in a file already. Open that file.',
      'signals/child-elsewhere': 'Choose children of this family.',
      'signals/routing-fault': 'With these rules it goes wrong. {fault} Mend that first.',
      'signals/not-with-this-step': 'This does not belong to this step. Remove it or choose another step.',
      'signals/choice-missing': 'Make a choice first.',
      'signals/not-of-this-team': 'Choose somebody of the team of this signal.',
      'signals/successor-of-other-team':
        'Signal {number} can only go to somebody of its own team. Choose somebody else.',
      'signals/advice-to-whom': 'Choose whom it is about and which organisation you told.',
      'constraint/a_system_gives_a_signal_once': 'This number was used for a signal before. Send a new number.',
    } satisfies Record<AskedRefusal, string>),
  },
}
