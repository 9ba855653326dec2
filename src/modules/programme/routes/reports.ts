import { changeOneReport } from '../change-report.ts'
import { draftReport } from '../draft-report.ts'
import { listPublishedReports } from '../list-published-reports.ts'
import { listAllReports } from '../list-reports.ts'
import { previewReport } from '../preview-report.ts'
import { printPublishedReport } from '../print-published-report.ts'
import { publishReport } from '../publish-report.ts'
import { showPublishedReport } from '../show-published-report.ts'
import { showReport } from '../show-report.ts'

/** What is told of a programme: choose, look, publish; after that it stands. */
export const reportActions = {
  'GET /programmes/:programmeId/reports': listAllReports,
  'POST /programmes/:programmeId/reports': draftReport,
  'GET /programme-reports/:reportId': showReport,
  'PUT /programme-reports/:reportId': changeOneReport,
  'GET /programme-reports/:reportId/preview': previewReport,
  'PUT /programme-reports/:reportId/publication': publishReport,
  'GET /programmes/:programmeId/published-reports': listPublishedReports,
  'GET /published-reports/:publishedId': showPublishedReport,
  'GET /published-reports/:publishedId/paper': printPublishedReport,
}
