import type { SignalFigureWords } from './figures.nl.ts'

export const figuresEn: SignalFigureWords = {
  received: {
    name: 'Signals received',
    definition: 'All signals that came in during the period, from everybody and by any way.',
    unit: 'signals',
  },
  feedbackInTime: {
    name: 'Reporters who heard in time',
    definition:
      'Of the signals of the period whose reporter wants an answer: the part whose reporter heard within the term. Who still waits within the term at the end is not counted.',
    unit: 'percent',
  },
}
