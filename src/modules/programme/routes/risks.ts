import { addOneRisk } from '../risks/add-risk.ts'
import { changeOneRisk } from '../risks/change-risk.ts'
import { endOneRisk } from '../risks/end-risk.ts'
import { listRisks } from '../risks/list-risks.ts'
import { moveOneRisk } from '../risks/move-risk.ts'
import { reopenOneRisk } from '../risks/reopen-risk.ts'
import { reviewOneRisk } from '../risks/review-risk.ts'
import { showRisk } from '../risks/show-risk.ts'

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
