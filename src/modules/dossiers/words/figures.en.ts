import type { DossierFigureWords } from './figures.nl.ts'

export const figuresEn: DossierFigureWords = {
  open: {
    name: 'Families with an open dossier',
    definition: 'All dossiers that were open at the end of the last day of the period. A family has one dossier.',
    unit: 'families',
  },
  waiting: {
    name: 'Families who wait for a director',
    definition:
      'Open dossiers in which nobody had the direction at the end of the last day of the period: no director, and not the family itself.',
    unit: 'families',
  },
  withDirector: {
    name: 'Families in which somebody has the direction',
    definition:
      'Of the open dossiers at the end of the last day of the period: the part in which a director or the family itself had the direction.',
    unit: 'percent',
  },
}
