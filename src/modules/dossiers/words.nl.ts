import type { Words } from '../../platform/words.ts'
import type { AskedRefusal } from './rules/asked.ts'
import { nl as rules } from './words/nl.ts'
import { screensNl } from './words/screens.nl.ts'

/** Everything dossiers say in Dutch: what the rules call things, what a refusal asks, and the screens. */
export const nl = {
  ...rules,
  refusals: {
    ...rules.refusals,
    ...({
      'dossiers/unknown': 'Dit dossier bestaat niet, of u mag het niet zien. Vraag toegang aan als u betrokken bent.',
      'dossiers/agreement-by-nobody': 'Een afspraak is van een ouder die regie krijgt, of van de gemeente.',
      'dossiers/number-form': 'Een dossiernummer ziet eruit als 2026-00012.',
      'dossiers/closed': 'Dit dossier is gesloten. Open een nieuw dossier voor dit gezin.',
      'dossiers/already-open': 'Dit gezin heeft al een open dossier: {number}. Voeg het daaraan toe.',
      'dossiers/no-director-at-opening': 'Kies wie regisseert.',
      'dossiers/unknown-handover': 'Deze overdracht bestaat niet, of is niet voor u.',
      'dossiers/unknown-involved': 'Deze betrokkene bestaat niet, of is niet in uw dossier.',
      'dossiers/nobody-in-team': 'In dit team werkt nu niemand. Kies een ander team of een collega.',
      'dossiers/not-of-this-household': 'Deze persoon hoort niet bij dit gezin. Kies iemand uit het gezin.',
      'dossiers/involved-in-the-future': 'De begindatum ligt in de toekomst. Kies vandaag of eerder.',
      'dossiers/receiver-not-active': 'Deze collega werkt hier dan niet. Kies iemand anders.',
      'dossiers/watcher-leaves': '{name} gaat hier weg. Kies iemand die blijft om het gezin in het oog te houden.',
      'constraint/one_open_dossier_per_household': 'Dit gezin heeft al een open dossier. Voeg het daaraan toe.',
      'constraint/one_watch_at_a_time':
        'Iemand anders houdt dit gezin in dezelfde periode al in het oog. Haal het dossier opnieuw op.',
      'constraint/an_open_dossier_is_always_watched':
        'Een open dossier heeft altijd iemand die het gezin in het oog houdt. Wijs eerst iemand aan.',
      'constraint/one_director_at_a_time': 'Er is in dezelfde periode al een regisseur. Haal het dossier opnieuw op.',
      'constraint/one_open_handover_per_dossier': 'Er staat al een overdracht open. Wacht op antwoord of trek die in.',
      'constraint/one_fixed_contact_at_a_time':
        'Er is in die periode al een vast gezicht. Haal het dossier opnieuw op.',
      'constraint/an_entry_is_corrected_once': 'Deze tekst is al verbeterd. Verbeter de nieuwste tekst.',
    } satisfies Record<AskedRefusal, string>),
  },
  /** What a leaving colleague leaves behind; names no child. */
  duties: {
    dossier: 'Dossier',
    watch: 'in het oog houden',
    direction: 'regie',
    contact: 'vast gezicht',
    offer: 'Overdracht van dossier',
    left: 'De collega die dit deed, is vertrokken.',
    takenOver: 'Met de warme overdracht meegekomen.',
  },
  ...screensNl,
}

export type DossiersWords = Words<typeof nl>
