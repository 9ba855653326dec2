import type { Words } from '../../../platform/words.ts'

/** What the figures about signals are called and what they count. */
export const figuresNl = {
  received: {
    name: 'Signalen ontvangen',
    definition: 'Alle signalen die in de periode binnenkwamen, van iedereen en langs elke weg.',
    unit: 'signalen',
  },
  feedbackInTime: {
    name: 'Melders die op tijd antwoord kregen',
    definition:
      'Van de signalen uit de periode met een melder die antwoord wil: het deel waarvan de melder binnen de termijn antwoord kreeg. Wie aan het eind nog binnen de termijn wacht, telt niet mee.',
    unit: 'procent',
  },
}

export type SignalFigureWords = Words<typeof figuresNl>
