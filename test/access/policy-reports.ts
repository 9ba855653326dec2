import { nobody, own, policyOfficer, staff } from './policy-programme.ts'
import type { Policy } from './standing.ts'

const report = {
  title: 'Voortgang van de toets',
  audience: 'council',
  from: '2026-01-01',
  until: '2026-03-31',
  blocks: ['changes', 'overview', 'status', 'states'],
}

/** Policy officers make and publish reports, staff reads them. What is for everybody is in reports.test.ts. */
export const reportPolicies: Readonly<Record<string, Policy>> = {
  'programme.list-reports': own(staff, { programmeId: nobody }),
  'programme.draft-report': own(policyOfficer, { programmeId: nobody, ...report }),
  'programme.show-report': own(staff, { reportId: nobody }),
  'programme.change-report': own(policyOfficer, { reportId: nobody, version: 1, ...report, title: 'Anders' }),
  'programme.preview-report': own(staff, { reportId: nobody }),
  'programme.print-draft-report': own(staff, { reportId: nobody, format: 'docx' }),
  'programme.publish-report': own(policyOfficer, { reportId: nobody, version: 1 }),
  'programme.list-published-reports': own(staff, { programmeId: nobody }),
  'programme.show-published-report': own(staff, { publishedId: nobody }),
  'programme.withdraw-report': own(policyOfficer, { publishedId: nobody, reason: 'Er staat een fout in.' }),
  'programme.replace-report': own(policyOfficer, { publishedId: nobody }),
  'programme.print-published-report': own(staff, { publishedId: nobody, format: 'docx' }),
}
