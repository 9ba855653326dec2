import type { DossierRefusal } from './rules/asked.ts'

export const nl = {
  refusals: {
    'dossiers/unknown': 'Dit dossier bestaat niet of u mag het niet zien. Vraag toegang aan als u betrokken bent.',
    'dossiers/closed': 'Dit dossier is gesloten. Open een nieuw dossier voor dit gezin.',
    'dossiers/already-open': 'Dit gezin heeft al een open dossier: {number}. Voeg het daaraan toe.',
    'dossiers/no-director-at-opening': 'Kies wie regisseert.',
    'constraint/one_open_dossier_per_household': 'Dit gezin heeft al een open dossier. Voeg het daaraan toe.',
    'constraint/one_watch_at_a_time':
      'Iemand anders houdt dit gezin in dezelfde periode al in het oog. Haal het dossier opnieuw op.',
    'constraint/an_open_dossier_is_always_watched':
      'Een open dossier heeft altijd iemand die het gezin in het oog houdt. Wijs eerst iemand aan.',
    'constraint/one_director_at_a_time': 'Er is in dezelfde periode al een regisseur. Haal het dossier opnieuw op.',
  } satisfies Record<DossierRefusal, string>,
}

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
export type DossiersWords = Widen<typeof nl>
