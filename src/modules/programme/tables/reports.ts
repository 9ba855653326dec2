import type { JSONColumnType } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { Audience, Chapter, ReportBlock } from '../rules/report/report.ts'

type Own = { municipality: string; id: string }
type Said = {
  programme: string
  title: string
  audience: Audience
  language: 'nl' | 'en'
  from_day: string
  until_day: string
}

/** Row types of reports: what somebody chose to tell, and what was published, which never changes. */
export type ReportTables = {
  'programme.report': Stamped &
    Own &
    Said & {
      moments: string[]
      items: string[]
      blocks: ReportBlock[]
      foreword: string
      introductions: JSONColumnType<{ chapter: Chapter; text: string }[]>
      replaces: string | null
    }
  'programme.published_report': Own &
    Said & {
      report: string
      on_day: string
      document: string
      material: string
      hash: string
      at: Date
      by_name: string
      replaces: string | null
    }
  'programme.report_withdrawal': {
    municipality: string
    published: string
    reason: string
    by: string
    by_name: string
    at: Date
  }
}
