import { addBudgetLine } from '../money/add-budget-line.ts'
import { addMoneySource } from '../money/add-money-source.ts'
import { bookMoney } from '../money/book-money.ts'
import { changeBudgetLine } from '../money/change-budget-line.ts'
import { changeMoneySource } from '../money/change-money-source.ts'
import { listBookings } from '../money/list-bookings.ts'
import { printMoney } from '../money/print-money.ts'
import { showMoney } from '../money/show-money.ts'
import { stateTotal } from '../money/state-total.ts'
import { withdrawBudgetLine } from '../money/withdraw-budget-line.ts'
import { withdrawMoneySource } from '../money/withdraw-money-source.ts'
import { withdrawTotal } from '../money/withdraw-total.ts'

/** The budget: what is asked, what covers it, what was promised and paid. */
export const moneyActions = {
  'GET /programmes/:programmeId/money': showMoney,
  'GET /programmes/:programmeId/money/paper': printMoney,
  'POST /programmes/:programmeId/budget-lines': addBudgetLine,
  'PUT /budget-lines/:lineId': changeBudgetLine,
  'DELETE /budget-lines/:lineId': withdrawBudgetLine,
  'GET /budget-lines/:lineId/bookings': listBookings,
  'POST /budget-lines/:lineId/bookings': bookMoney,
  'POST /programmes/:programmeId/money-sources': addMoneySource,
  'PUT /money-sources/:sourceId': changeMoneySource,
  'DELETE /money-sources/:sourceId': withdrawMoneySource,
  'POST /programmes/:programmeId/stated-totals': stateTotal,
  'DELETE /stated-totals/:totalId': withdrawTotal,
}
