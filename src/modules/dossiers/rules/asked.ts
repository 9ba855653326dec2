/** Codes of what the use cases of this module refuse themselves, beside the rules' own. */
export type DossierRefusal =
  | 'dossiers/unknown'
  | 'dossiers/closed'
  | 'dossiers/already-open'
  | 'dossiers/no-director-at-opening'
  | 'constraint/one_open_dossier_per_household'
  | 'constraint/one_watch_at_a_time'
  | 'constraint/an_open_dossier_is_always_watched'
  | 'constraint/one_director_at_a_time'
