import type { PersonsWords } from './persons.nl.ts'

export const personsEn: PersonsWords = {
  refusals: {
    'households/bsn-wrong': 'This citizen service number is not right. Check the nine digits or leave it empty.',
    'households/impossible-date': 'This date does not exist. Fill in a date, or zeros for what you do not know.',
  },
  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    full: '{day} {month} {year}',
    dayUnknown: '{month} {year} (day unknown)',
    monthUnknown: '{year} (day and month unknown)',
    unknown: 'unknown',
  },
  ages: {
    exact: '{years} years',
    between: '{least} or {most} years',
    unbornOr: 'not yet born or {most} years',
    unborn: 'not yet born',
    unknown: 'age unknown',
  },
}
