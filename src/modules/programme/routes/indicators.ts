import type { FigureSource } from '../../../platform/figure-source.ts'
import { addOneBreak } from '../indicators/add-break.ts'
import { addOneIndicator } from '../indicators/add-indicator.ts'
import { changeOneIndicator } from '../indicators/change-indicator.ts'
import { importValues } from '../indicators/import-values.ts'
import { listFigures } from '../indicators/list-figures.ts'
import { listIndicators } from '../indicators/list-indicators.ts'
import { measure } from '../indicators/measure.ts'
import { previewValues } from '../indicators/preview-values.ts'
import { printIndicators } from '../indicators/print-indicators.ts'
import { printValues } from '../indicators/print-values.ts'
import { setGoal } from '../indicators/set-goal.ts'
import { showIndicator } from '../indicators/show-indicator.ts'
import { strikeValue } from '../indicators/strike-value.ts'
import { takeFigure } from '../indicators/take-figure.ts'
import { tieFigure } from '../indicators/tie-figure.ts'

/** The figures other modules count, and taking them over. */
export const figureSourceActions = (sources: readonly FigureSource[]) => ({
  'GET /programme-figures': listFigures(sources),
  'PUT /indicators/:indicatorId/figure': tieFigure(sources),
  'POST /indicators/:indicatorId/figure-values': takeFigure(sources),
})

/** Whether an effort brings the goal nearer: what is measured, and where the trend breaks. */
export const indicatorActions = {
  'GET /programmes/:programmeId/indicators': listIndicators,
  'POST /programmes/:programmeId/indicators': addOneIndicator,
  'GET /programmes/:programmeId/indicators/sheet': printIndicators,
  'GET /indicators/:indicatorId': showIndicator,
  'GET /indicators/:indicatorId/sheet': printValues,
  'POST /indicators/:indicatorId/measurements-preview': previewValues,
  'POST /indicators/:indicatorId/measurements-import': importValues,
  'PUT /indicators/:indicatorId': changeOneIndicator,
  'POST /indicators/:indicatorId/measurements': measure,
  'PUT /measurements/:measurementId/strike': strikeValue,
  'POST /indicators/:indicatorId/breaks': addOneBreak,
  'PUT /indicators/:indicatorId/goal': setGoal,
}
