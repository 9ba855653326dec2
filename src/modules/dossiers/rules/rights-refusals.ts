import type { TaskRefusal } from './task-changes.ts'

/** Codes around tasks, requests, emergency access and seals that the rules of their own do not have. */
export type RightsRefusal =
  | TaskRefusal
  | 'dossiers/request-unknown'
  | 'dossiers/request-without-handler'
  | 'dossiers/glass-unknown'
  | 'dossiers/seal-unknown'
  | 'dossiers/seal-without-watcher'
  | 'constraint/one_open_request_at_a_time'
  | 'dossiers/worker-not-in-team'
  | 'dossiers/calendar-unknown'
  | 'dossiers/consent-unknown'
  | 'dossiers/share-unknown'
  | 'dossiers/receiver-unknown'
  | 'dossiers/person-not-in-household'
  | 'dossiers/item-not-in-dossier'
