import type { PlanPaper } from './plan-paper.ts'

/** An agreed plan of a family of four with everything on it. */
export function planPaper(change: Partial<PlanPaper> = {}): PlanPaper {
  return {
    language: 'nl',
    brand: '#154273',
    municipality: 'Gemeente Coevorden',
    family: 'Yılmaz',
    members: ['Elif (12)', 'Can (7)', 'Aylin (moeder)', 'Murat (vader)'],
    state: 'agreed',
    version: 7,
    madeOn: '2026-11-20',
    goesWell: [{ text: 'We lachen veel samen.', by: 'Aylin' }],
    ownWords: [{ text: 'Ik wil dat het rustig is. Dan kan ik slapen.', by: 'Elif' }],
    goals: [
      {
        text: 'Ik wil weer lekker slapen',
        inWordsOf: 'Elif',
        actions: [
          { text: 'Elif gaat om half negen naar bed', by: 'Aylin', until: '2026-12-01' },
          { text: 'De juf vraagt hoe Elif sliep', by: 'Juf Marleen', doneOn: '2026-11-18' },
        ],
        results: [
          { by: 'Elif', result: 'partly', words: 'alleen op dinsdag niet' },
          { by: 'Aylin', result: 'reached' },
        ],
      },
    ],
    agreements: [{ text: 'We appen elke vrijdag.', otherwise: 'Dan belt Anna op maandag.' }],
    safety: [
      {
        text: 'Wie boos wordt, gaat even naar buiten.',
        watchedBy: 'Oma Sevim',
        ifItGoesWrong: 'Elif belt oma.',
        reviewOn: '2026-12-20',
      },
    ],
    director: { name: 'Anna Wolters', organisation: 'CJG', phone: '0524 123 456' },
    contact: { name: 'Bob Mulder', phone: '0524 654 321' },
    evaluateOn: '2027-02-15',
    signers: [
      { name: 'Elif', as: 'kind' },
      { name: 'Anna Wolters', as: 'regisseur' },
    ],
    ...change,
  }
}
