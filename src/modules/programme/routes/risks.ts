import { addOneRisk } from '../add-risk.ts'
import { changeOneRisk } from '../change-risk.ts'
import { endOneRisk } from '../end-risk.ts'
import { listRisks } from '../list-risks.ts'
import { moveOneRisk } from '../move-risk.ts'
import { reopenOneRisk } from '../reopen-risk.ts'
import { reviewOneRisk } from '../review-risk.ts'
import { showRisk } from '../show-risk.ts'

/** The risks: their matrix, what is done about them, and how they moved. */
export const riskActions = {
  'GET /programmes/:programmeId/risks': listRisks,
  'POST /programmes/:programmeId/risks': addOneRisk,
  'GET /risks/:riskId': showRisk,
  'PUT /risks/:riskId': changeOneRisk,
  'PUT /risks/:riskId/cell': moveOneRisk,
  'PUT /risks/:riskId/review': reviewOneRisk,
  'PUT /risks/:riskId/end': endOneRisk,
  'PUT /risks/:riskId/reopening': reopenOneRisk,
}
