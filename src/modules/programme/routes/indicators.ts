import { addOneBreak } from '../add-break.ts'
import { addOneIndicator } from '../add-indicator.ts'
import { changeOneIndicator } from '../change-indicator.ts'
import { listIndicators } from '../list-indicators.ts'
import { measure } from '../measure.ts'
import { setGoal } from '../set-goal.ts'
import { showIndicator } from '../show-indicator.ts'
import { strikeValue } from '../strike-value.ts'

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
