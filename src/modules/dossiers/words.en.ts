import type { DossiersWords } from './words.nl.ts'

export const en: DossiersWords = {
  refusals: {
    'dossiers/unknown': 'This dossier does not exist or you may not see it. Request access if you are involved.',
    'dossiers/closed': 'This dossier is closed. Open a new one for this family.',
    'dossiers/already-open': 'This family has an open dossier already: {number}. Add to that one.',
    'dossiers/no-director-at-opening': 'Choose who directs.',
    'constraint/one_open_dossier_per_household': 'This family has an open dossier already. Add to that one.',
    'constraint/one_watch_at_a_time':
      'Somebody else keeps an eye on this family in that period. Fetch the dossier again.',
    'constraint/an_open_dossier_is_always_watched':
      'An open dossier always has somebody who keeps an eye on the family. Name somebody first.',
    'constraint/one_director_at_a_time': 'There is a director in that period already. Fetch the dossier again.',
  },
}
