import { addOneBreak } from '../indicators/add-break.ts'
import { addOneIndicator } from '../indicators/add-indicator.ts'
import { changeOneIndicator } from '../indicators/change-indicator.ts'
import { listIndicators } from '../indicators/list-indicators.ts'
import { measure } from '../indicators/measure.ts'
import { setGoal } from '../indicators/set-goal.ts'
import { showIndicator } from '../indicators/show-indicator.ts'
import { strikeValue } from '../indicators/strike-value.ts'

/** Whether an effort brings the goal nearer: what is measured, and where the trend breaks. */
export const indicatorActions = {
  'GET /programmes/:programmeId/indicators': listIndicators,
  'POST /programmes/:programmeId/indicators': addOneIndicator,
  'GET /indicators/:indicatorId': showIndicator,
  'PUT /indicators/:indicatorId': changeOneIndicator,
  'POST /indicators/:indicatorId/measurements': measure,
  'PUT /measurements/:measurementId/strike': strikeValue,
  'POST /indicators/:indicatorId/breaks': addOneBreak,
  'PUT /indicators/:indicatorId/goal': setGoal,
}
