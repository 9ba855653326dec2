import type { Words } from '../../../platform/words.ts'

/** What the figures about dossiers are called and what they count. */
export const figuresNl = {
  open: {
    name: 'Gezinnen met een open dossier',
    definition:
      'Alle dossiers die aan het eind van de laatste dag van de periode open waren. Een gezin heeft één dossier.',
    unit: 'gezinnen',
  },
  waiting: {
    name: 'Gezinnen die wachten op een regisseur',
    definition:
      'Open dossiers waarin aan het eind van de laatste dag van de periode niemand de regie had: geen regisseur, en geen eigen regie.',
    unit: 'gezinnen',
  },
  withDirector: {
    name: 'Gezinnen bij wie iemand de regie heeft',
    definition:
      'Van de open dossiers aan het eind van de laatste dag van de periode: het deel waarin een regisseur of het gezin zelf de regie had.',
    unit: 'procent',
  },
}

export type DossierFigureWords = Words<typeof figuresNl>
