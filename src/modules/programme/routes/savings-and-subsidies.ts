import { accountForSubsidy } from '../account-for-subsidy.ts'
import { addOneSaving } from '../add-saving.ts'
import { addOneSavingResult } from '../add-saving-result.ts'
import { addSubsidyScheme } from '../add-subsidy-scheme.ts'
import { applyForSubsidy } from '../apply-for-subsidy.ts'
import { changeOneSaving } from '../change-saving.ts'
import { changeSubsidyApplication } from '../change-subsidy-application.ts'
import { changeSubsidyScheme } from '../change-subsidy-scheme.ts'
import { decideSubsidy } from '../decide-subsidy.ts'
import { listSavings } from '../list-savings.ts'
import { listSubsidies } from '../list-subsidies.ts'
import { settleSubsidy } from '../settle-subsidy.ts'
import { withdrawSaving } from '../withdraw-saving.ts'

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
