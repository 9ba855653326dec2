import { accountForSubsidy } from '../money/account-for-subsidy.ts'
import { addOneSaving } from '../money/add-saving.ts'
import { addOneSavingResult } from '../money/add-saving-result.ts'
import { addSubsidyScheme } from '../money/add-subsidy-scheme.ts'
import { applyForSubsidy } from '../money/apply-for-subsidy.ts'
import { changeOneSaving } from '../money/change-saving.ts'
import { changeSubsidyApplication } from '../money/change-subsidy-application.ts'
import { changeSubsidyScheme } from '../money/change-subsidy-scheme.ts'
import { decideSubsidy } from '../money/decide-subsidy.ts'
import { listSavings } from '../money/list-savings.ts'
import { listSubsidies } from '../money/list-subsidies.ts'
import { settleSubsidy } from '../money/settle-subsidy.ts'
import { withdrawSaving } from '../money/withdraw-saving.ts'

/** What is expected to be saved and what was; and subsidies from asked to settled. */
export const savingActions = {
  'GET /programmes/:programmeId/savings': listSavings,
  'POST /programmes/:programmeId/savings': addOneSaving,
  'PUT /savings/:savingId': changeOneSaving,
  'DELETE /savings/:savingId': withdrawSaving,
  'POST /savings/:savingId/results': addOneSavingResult,
  'GET /programmes/:programmeId/subsidies': listSubsidies,
  'POST /programmes/:programmeId/subsidy-schemes': addSubsidyScheme,
  'PUT /subsidy-schemes/:schemeId': changeSubsidyScheme,
  'POST /subsidy-schemes/:schemeId/applications': applyForSubsidy,
  'PUT /subsidy-applications/:applicationId': changeSubsidyApplication,
  'PUT /subsidy-applications/:applicationId/decision': decideSubsidy,
  'PUT /subsidy-applications/:applicationId/account': accountForSubsidy,
  'PUT /subsidy-applications/:applicationId/settlement': settleSubsidy,
}
