import type { AskedRefusal } from './rules/asked.ts'
import { nl as rules } from './words/nl.ts'

export const nl = {
  refusals: {
    ...rules.refusals,
    ...({
      'signals/unknown': 'Dit signaal bestaat niet of u mag het niet zien.',
      'signals/no-team': 'Deze gemeente heeft nog geen team voor signalen. Bel de gemeente.',
      'signals/closed': 'Dit signaal is al afgesloten. Maak een nieuw signaal.',
      'signals/already-taken-up': 'Dit signaal is al opgepakt. Haal het opnieuw op.',
      'signals/link-unknown': 'Deze link werkt niet of is verlopen. Bel de gemeente voor een nieuwe.',
      'signals/no-feedback-yet': 'U kunt antwoorden zodra de gemeente heeft laten weten wat er gebeurt.',
    } satisfies Record<AskedRefusal, string>),
  },
}
