import type { Coded } from './dated.ts'

/** How handling a signal can end, as a dated code list. */
export type Outcome = Coded & {
  /** Somebody outside, Veilig Thuis too, took it over: it stays ours until a named person accepted (S003-121). */
  needsReceiver: boolean
}

const from = '2015-01-01'

export const OUTCOMES: readonly Outcome[] = [
  { code: 'no-concern', from, source: 'N-MC-02', certainty: 'S', needsReceiver: false },
  { code: 'advice-given', from, source: 'S000-039', certainty: 'V', needsReceiver: false },
  { code: 'nearby-help', from, source: 'S003-059', certainty: 'V', needsReceiver: false },
  { code: 'dossier', from, source: 'S003-059', certainty: 'U', needsReceiver: false },
  { code: 'reported', from, source: 'S003-059', certainty: 'U', needsReceiver: true },
  { code: 'handed-over', from, source: 'S003-121', certainty: 'U', needsReceiver: true },
  { code: 'not-found', from, source: 'S003-089', certainty: 'U', needsReceiver: false },
  { code: 'double', from, source: 'A07', certainty: 'U', needsReceiver: false },
]
