import { dossierFigures } from '../modules/dossiers/public.ts'
import { signalFigures } from '../modules/signals/public.ts'
import type { FigureSource } from '../platform/figure-source.ts'

/** The figures over the whole municipality that a programme may measure with; each module counts its own. */
export const figureSources: readonly FigureSource[] = [...signalFigures, ...dossierFigures]
