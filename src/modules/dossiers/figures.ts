import { type FigureSource, momentsOf } from '../../platform/figure-source.ts'
import { countDossiers } from './store/figures.ts'
import { figuresEn } from './words/figures.en.ts'
import { figuresNl } from './words/figures.nl.ts'

const said = <Code extends keyof typeof figuresNl>(code: Code) => ({
  name: { nl: figuresNl[code].name, en: figuresEn[code].name },
  definition: { nl: figuresNl[code].definition, en: figuresEn[code].definition },
  unit: { nl: figuresNl[code].unit, en: figuresEn[code].unit },
})

/** Figures about dossiers over the whole municipality, at the end of the last day of a period. */
export const dossierFigures: readonly FigureSource[] = [
  {
    code: 'dossiers.open',
    ...said('open'),
    async count(tx, { municipality, ...days }) {
      const { open } = await countDossiers(tx, { municipality, at: momentsOf(days).before })
      return { kind: 'count', count: open }
    },
  },
  {
    code: 'dossiers.waiting-for-director',
    ...said('waiting'),
    async count(tx, { municipality, ...days }) {
      const { open, directed } = await countDossiers(tx, { municipality, at: momentsOf(days).before })
      return { kind: 'count', count: open - directed }
    },
  },
  {
    code: 'dossiers.with-director',
    ...said('withDirector'),
    async count(tx, { municipality, ...days }) {
      const { open, directed } = await countDossiers(tx, { municipality, at: momentsOf(days).before })
      return { kind: 'share', part: directed, whole: open }
    },
  },
]
