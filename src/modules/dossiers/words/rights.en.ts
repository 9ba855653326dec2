import type { RightsRefusal } from '../rules/rights-refusals.ts'

export const rightsEn: Record<RightsRefusal, string> = {
  'dossiers/task-unknown': 'This task does not exist, or you may not see it.',
  'dossiers/task-done': 'This task is done already. Make a new one.',
  'dossiers/task-already-yours': 'This task is yours already.',
  'dossiers/task-goes-with-watch': 'This task belongs to who keeps an eye on the family. Hand the family over.',
  'dossiers/task-goes-with-direction': 'This task belongs to the director. Appoint another director.',
  'dossiers/task-has-its-own-answer': 'Open this task and give the answer it asks for.',
  'dossiers/task-without-title': 'Write down what has to be done.',
  'dossiers/task-in-the-past': 'That day has passed. Choose today or later.',
  'dossiers/postpone-without-reason': 'Write down why this becomes later.',
  'dossiers/postpone-not-later': 'Choose a later day than was agreed.',
  'constraint/one_open_task_per_cause': 'This task is open already.',
  'dossiers/request-unknown': 'This request for access does not exist, or was not put to you.',
  'dossiers/request-without-handler': 'Nobody can answer this request now. Call the attention officer.',
  'dossiers/glass-unknown': 'This emergency access does not exist, or you may not see it.',
  'dossiers/seal-unknown': 'This dossier is not sealed. Load it again.',
  'dossiers/seal-without-watcher': 'Name who keeps an eye on the family too. Otherwise nobody can go on.',
  'constraint/one_open_request_at_a_time': 'You asked for access already. Wait for the answer.',
}
