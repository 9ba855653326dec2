import type { RiskWords } from './risks.nl.ts'

export const risksEn: RiskWords = {
  refusals: {
    'programme/risk-ended': 'This risk was closed. Reopen it first if it can happen again.',
    'programme/risk-not-ended': 'This risk was not closed. Reload the page.',
    'programme/risk-lies-there': 'The risk lies in this cell already. Choose another cell.',
    'programme/risk-without-reason': 'Write down why.',
    'programme/review-not-later': 'Choose a day after today to look at it again.',
    'programme/unknown-risk': 'This risk does not exist. Reload the list.',
    'programme/unknown-measure-owner': 'Choose somebody for this measure who works at the municipality now.',
  },
  settings: {
    zones: {
      name: 'When a risk asks to act',
      about: 'A cell of the matrix weighs chance times effect, from 1 to 9. From which weight do you act, and act now?',
      names: { act: 'Act from', actNow: 'Act now from' },
    },
  },
  duty: 'Owner of a risk',
  sizes: { small: 'small', medium: 'medium', large: 'large' },
  zones: { watch: 'watch', act: 'act', 'act-now': 'act now' },
  endings: { gone: 'cannot happen any more', occurred: 'has happened' },
  deeds: {
    entered: 'Added',
    moved: 'Moved',
    reviewed: 'Looked at again',
    reworded: 'Changed',
    'handed-over': 'Handed over',
    ended: 'Closed',
    reopened: 'Reopened',
  },
}
