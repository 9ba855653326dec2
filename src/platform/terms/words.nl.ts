import type { Words } from '../words.ts'
import type { HolidayName } from './holidays.ts'
import type { SuspensionKind, WaitingClock } from './law.ts'
import type { PenaltyRefusal } from './penalty.ts'
import type { RunningTermRefusal, TermState } from './running-term.ts'

export type TermsWords = Words<typeof nl>

export const nl = {
  refusals: {
    'terms/already-done': 'Deze termijn is al afgerond op {on}. Er verandert niets meer aan.',
    'terms/done-before-start': 'Kies een dag op of na het begin van de termijn: {start}.',
    'terms/suspension-before-start': 'Laat de opschorting beginnen na het begin van de termijn: {start}.',
    'terms/suspension-after-due-date': 'De termijn is al voorbij op {dueDate}. Opschorten kan niet meer.',
    'terms/suspension-without-days': 'Kies een einddatum die na het begin van de opschorting ligt.',
    'terms/suspension-needs-answer-date': 'Noteer tot en met welke dag de aanvrager kan aanvullen.',
    'terms/suspension-needs-end': 'Noteer tot welke dag de aanvrager met uitstel instemt.',
    'terms/no-open-suspension': 'Deze opschorting loopt niet meer. Ververs de pagina.',
    'terms/already-extended': 'De termijn is al een keer verlengd, tot en met {dueDate}. Nog een keer kan niet.',
    'terms/extension-needs-reason': 'Schrijf op waarom het langer duurt.',
    'terms/extension-before-start': 'Kies een dag van verzenden op of na het begin van de termijn: {start}.',
    'terms/extension-too-late': 'De termijn was al voorbij op {dueDate}. Verlengen kan alleen daarvoor.',
    'terms/extension-not-later': 'Kies een nieuwe datum na {dueDate}.',
    'terms/extension-too-long': 'Kies een nieuwe datum, niet later dan {latest}.',
    'terms/notice-of-default-too-early':
      'De termijn loopt nog tot en met {dueDate}. Vraag de aanvrager de ingebrekestelling daarna te sturen.',
  } satisfies Record<RunningTermRefusal | PenaltyRefusal, string>,
  states: {
    running: 'loopt',
    suspended: 'opgeschort',
    late: 'te laat',
    done: 'afgerond',
  } satisfies Record<TermState, string>,
  suspensionKinds: {
    completion: 'gevraagd om de aanvraag aan te vullen',
    consent: 'aanvrager stemt schriftelijk in met uitstel',
    'applicant-delay': 'vertraging door de aanvrager',
    'force-majeure': 'overmacht',
  } satisfies Record<SuspensionKind, string>,
  waitingClocks: {
    'question-to-first-talk': 'van vraag tot eerste gesprek',
    'decision-to-first-contact': 'van besluit tot eerste contact',
    'decision-to-start': 'van besluit tot start van de hulp',
  } satisfies Record<WaitingClock, string>,
  holidays: {
    'new-year': 'Nieuwjaarsdag',
    'good-friday': 'Goede Vrijdag',
    'easter-monday': 'Tweede Paasdag',
    'kings-day': 'Koningsdag',
    'liberation-day': 'Bevrijdingsdag',
    ascension: 'Hemelvaartsdag',
    'whit-monday': 'Tweede Pinksterdag',
    christmas: 'Eerste Kerstdag',
    'second-christmas': 'Tweede Kerstdag',
    decreed: 'bij besluit gelijkgestelde dag',
  } satisfies Record<HolidayName, string>,
}
