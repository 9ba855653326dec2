import { publicPage } from '../../../../platform/ui/public-page.ts'
import type { ReportRead } from '../../contract/reports.ts'
import { ReportHead, ReportText } from '../reports/report-text.tsx'
import { type Municipality, programmeHref, reportHref, usePublicWords } from './saying.tsx'

type ReportProps = { municipality: Municipality; report: ReportRead; programmeId: string; publishedId: string }

/** A report for everybody, as it was published. */
function ReportPage({ municipality, report, programmeId, publishedId }: ReportProps) {
  const said = usePublicWords()
  const href = reportHref(municipality, programmeId, publishedId)
  return (
    <>
      <p className="vn-no-print">
        <a href={programmeHref(municipality, programmeId)}>{said.back}</a>
      </p>
      <ReportHead report={report} level={1} />
      <nav aria-label={said.asFile} className="vn-no-print">
        <ul className="vn-public-forms">
          <li>
            <a href={`${href}/pdf`}>{said.pdf}</a>
          </li>
          <li>
            <a href={`${href}/html`}>HTML</a>
          </li>
          <li>
            <a href={`${href}/ods`}>{said.ods}</a>
          </li>
        </ul>
      </nav>
      <ReportText report={report} />
    </>
  )
}

export const publicReportPage = publicPage<ReportProps>({
  name: 'programme.public-report',
  title: ({ report }) => report.title,
  Page: ReportPage,
})
