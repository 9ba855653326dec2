import { en as rules } from './words/en.ts'
import { screensEn } from './words/screens.en.ts'
import type { DossiersWords } from './words.nl.ts'

export const en: DossiersWords = {
  ...rules,
  refusals: {
    ...rules.refusals,
    'dossiers/unknown': 'This dossier does not exist, or you may not see it. Request access if you are involved.',
    'dossiers/agreement-by-nobody': 'An agreement is kept by a parent who directs, or by the municipality.',
    'dossiers/number-form': 'A dossier number looks like 2026-00012.',
    'dossiers/closed': 'This dossier is closed. Open a new one for this family.',
    'dossiers/already-open': 'This family has an open dossier already: {number}. Add to that one.',
    'dossiers/no-director-at-opening': 'Choose who directs.',
    'dossiers/unknown-handover': 'This handover does not exist, or is not for you.',
    'dossiers/unknown-involved': 'This person does not exist, or is not in your dossier.',
    'dossiers/nobody-in-team': 'Nobody works in this team now. Choose another team or a colleague.',
    'dossiers/not-of-this-household': 'This person is not of this family. Choose somebody of the family.',
    'dossiers/involved-in-the-future': 'The first day lies in the future. Choose today or earlier.',
    'dossiers/receiver-not-active': 'This colleague does not work here then. Choose somebody else.',
    'dossiers/watcher-leaves': '{name} is leaving. Choose somebody who stays to keep an eye on the family.',
    'constraint/one_open_dossier_per_household': 'This family has an open dossier already. Add to that one.',
    'constraint/one_watch_at_a_time':
      'Somebody else keeps an eye on this family in that period. Fetch the dossier again.',
    'constraint/an_open_dossier_is_always_watched':
      'An open dossier always has somebody who keeps an eye on the family. Name somebody first.',
    'constraint/one_director_at_a_time': 'There is a director in that period already. Fetch the dossier again.',
    'constraint/one_open_handover_per_dossier': 'A handover is open already. Wait for the answer or withdraw it.',
    'constraint/one_fixed_contact_at_a_time': 'There is a fixed contact in that period. Fetch the dossier again.',
    'constraint/an_entry_is_corrected_once': 'This text was corrected already. Correct the newest text.',
  },
  duties: {
    dossier: 'Dossier',
    watch: 'keep an eye',
    direction: 'direction',
    contact: 'fixed contact',
    offer: 'Handover of dossier',
    left: 'The colleague who did this has left.',
    takenOver: 'Came with the warm handover.',
  },
  ...screensEn,
}
