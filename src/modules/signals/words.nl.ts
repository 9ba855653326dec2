import type { AskedRefusal } from './rules/asked.ts'
import { nl as rules } from './words/nl.ts'

export const nl = {
  ...rules,
  duties: { signal: 'Signaal', closedWith: 'Dossier {number} is gesloten.' },
  refusals: {
    ...rules.refusals,
    ...({
      'signals/unknown': 'Dit signaal bestaat niet of u mag het niet zien.',
      'signals/no-team': 'Deze gemeente heeft nog geen team voor signalen. Bel de gemeente.',
      'signals/in-dossier-already': 'Dit signaal staat al in een dossier. Open dat dossier.',
      'signals/child-elsewhere': 'Kies kinderen uit dit gezin.',
      'signals/routing-fault': 'Met deze regels gaat het mis. {fault} Verbeter dat eerst.',
      'signals/not-with-this-step': 'Dit hoort niet bij deze stap. Haal het weg of kies een andere stap.',
      'signals/choice-missing': 'Maak eerst een keuze.',
      'signals/not-of-this-team': 'Kies iemand uit het team van dit signaal.',
      'signals/successor-of-other-team':
        'Signaal {number} kan alleen naar iemand uit het team van dat signaal. Kies een ander.',
      'signals/advice-to-whom': 'Kies over wie het gaat en aan welke organisatie u het vertelde.',
      'constraint/a_system_gives_a_signal_once': 'Dit nummer is al gebruikt voor een signaal. Stuur een nieuw nummer.',
    } satisfies Record<AskedRefusal, string>),
  },
}
