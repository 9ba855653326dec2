import type { FamilyPartWords } from './words.nl.ts'

export const en: FamilyPartWords = {
  signals: 'Signals about this family',
  none: 'There are no signals about this family, these children or this address.',
  report: 'Report a signal',
}
