import type { TermsWords } from './words.nl.ts'

export const en: TermsWords = {
  refusals: {
    'terms/already-done': 'This term was already completed on {on}. It no longer changes.',
    'terms/done-before-start': 'Choose a day on or after the start of the term: {start}.',
    'terms/suspension-before-start': 'Let the suspension begin after the start of the term: {start}.',
    'terms/suspension-after-due-date': 'The term already ended on {dueDate}. It can no longer be suspended.',
    'terms/suspension-without-days': 'Choose an end date after the beginning of the suspension.',
    'terms/suspension-needs-answer-date': 'Note the last day on which the applicant can complete the application.',
    'terms/suspension-needs-end': 'Note until which day the applicant agrees to the delay.',
    'terms/no-open-suspension': 'This suspension has already ended. Refresh the page.',
    'terms/already-extended':
      'The term was already extended once, up to and including {dueDate}. It cannot be extended again.',
    'terms/extension-needs-reason': 'Write down why it takes longer.',
    'terms/extension-before-start': 'Choose a sending date on or after the start of the term: {start}.',
    'terms/extension-too-late': 'The term already ended on {dueDate}. It can only be extended before that.',
    'terms/extension-not-later': 'Choose a new date after {dueDate}.',
    'terms/extension-too-long': 'Choose a new date, no later than {latest}.',
    'terms/notice-of-default-too-early':
      'The term runs up to and including {dueDate}. Ask the applicant to send the notice of default after that.',
  },
  states: { running: 'running', suspended: 'suspended', late: 'late', done: 'completed' },
  suspensionKinds: {
    completion: 'asked to complete the application',
    consent: 'applicant agrees to the delay in writing',
    'applicant-delay': 'delay by the applicant',
    'force-majeure': 'force majeure',
  },
  waitingClocks: {
    'question-to-first-talk': 'from question to first talk',
    'decision-to-first-contact': 'from decision to first contact',
    'decision-to-start': 'from decision to start of help',
  },
  holidays: {
    'new-year': "New Year's Day",
    'good-friday': 'Good Friday',
    'easter-monday': 'Easter Monday',
    'kings-day': "King's Day",
    'liberation-day': 'Liberation Day',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    christmas: 'Christmas Day',
    'second-christmas': 'Second day of Christmas',
    decreed: 'day made equal to a holiday by decree',
  },
}
