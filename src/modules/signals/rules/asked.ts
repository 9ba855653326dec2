/** Codes of what the use cases of this module refuse themselves, beside the rules' own. */
export type AskedRefusal =
  | 'signals/unknown'
  | 'signals/no-team'
  | 'signals/in-dossier-already'
  | 'signals/child-elsewhere'
  | 'signals/routing-fault'
  | 'signals/choice-missing'
  | 'signals/not-with-this-step'
  | 'signals/not-of-this-team'
  | 'signals/advice-to-whom'
  | 'signals/successor-of-other-team'
  | 'constraint/a_system_gives_a_signal_once'
