/** Codes of what the use cases of this module refuse themselves, beside the rules' own. */
export type AskedRefusal =
  | 'signals/unknown'
  | 'signals/no-team'
  | 'signals/closed'
  | 'signals/already-taken-up'
  | 'signals/link-unknown'
  | 'signals/no-feedback-yet'
