import { changeOneReport } from '../reports/change-report.ts'
import { draftReport } from '../reports/draft-report.ts'
import { listPublishedReports } from '../reports/list-published-reports.ts'
import { listAllReports } from '../reports/list-reports.ts'
import { previewReport } from '../reports/preview-report.ts'
import { printDraftReport } from '../reports/print-draft-report.ts'
import { printPublishedReport } from '../reports/print-published-report.ts'
import { publishReport } from '../reports/publish-report.ts'
import { replaceReport } from '../reports/replace-report.ts'
import { showPublishedReport } from '../reports/show-published-report.ts'
import { showReport } from '../reports/show-report.ts'
import { withdrawReport } from '../reports/withdraw-report.ts'

/** What is told of a programme: choose, look, publish; after that it stands, or is withdrawn as it is. */
export const reportActions = {
  'GET /programmes/:programmeId/reports': listAllReports,
  'POST /programmes/:programmeId/reports': draftReport,
  'GET /programme-reports/:reportId': showReport,
  'PUT /programme-reports/:reportId': changeOneReport,
  'GET /programme-reports/:reportId/preview': previewReport,
  'GET /programme-reports/:reportId/paper': printDraftReport,
  'PUT /programme-reports/:reportId/publication': publishReport,
  'GET /programmes/:programmeId/published-reports': listPublishedReports,
  'GET /published-reports/:publishedId': showPublishedReport,
  'GET /published-reports/:publishedId/paper': printPublishedReport,
  'POST /published-reports/:publishedId/withdrawals': withdrawReport,
  'POST /published-reports/:publishedId/replacements': replaceReport,
}
