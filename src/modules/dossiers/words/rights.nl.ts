import type { RightsRefusal } from '../rules/rights-refusals.ts'

export const rightsNl = {
  'dossiers/task-unknown': 'Deze taak bestaat niet, of u mag haar niet zien.',
  'dossiers/task-done': 'Deze taak is al klaar. Maak een nieuwe taak.',
  'dossiers/task-already-yours': 'Deze taak is al van u.',
  'dossiers/task-goes-with-watch': 'Deze taak hoort bij wie het gezin in het oog houdt. Draag het gezin over.',
  'dossiers/task-goes-with-direction': 'Deze taak hoort bij de regisseur. Wijs een andere regisseur aan.',
  'dossiers/task-has-its-own-answer': 'Open deze taak en geef het antwoord dat gevraagd wordt.',
  'dossiers/task-without-title': 'Schrijf op wat er moet gebeuren.',
  'dossiers/task-in-the-past': 'Die dag is al voorbij. Kies vandaag of later.',
  'dossiers/postpone-without-reason': 'Schrijf op waarom dit later wordt.',
  'dossiers/postpone-not-later': 'Kies een latere dag dan nu afgesproken is.',
  'constraint/one_open_task_per_cause': 'Deze taak staat al open.',
  'dossiers/request-unknown': 'Deze vraag om toegang bestaat niet, of is niet aan u gesteld.',
  'dossiers/request-without-handler': 'Niemand kan deze vraag nu beantwoorden. Bel de aandachtsfunctionaris.',
  'dossiers/glass-unknown': 'Deze noodtoegang bestaat niet, of u mag haar niet zien.',
  'dossiers/seal-unknown': 'Dit dossier is niet verzegeld. Haal het opnieuw op.',
  'dossiers/seal-without-watcher': 'Noem ook wie het gezin in het oog houdt. Anders kan niemand verder.',
  'constraint/one_open_request_at_a_time': 'U heeft al toegang gevraagd. Wacht op het antwoord.',
} satisfies Record<RightsRefusal, string>
