import type { Ids, Own } from './made.ts'

const as = 'anja-beleid'
const about = (input: (ids: Ids) => Record<string, unknown>) => (ids: Ids) => ({ as, input: input(ids) })
const programme = ({ programme }: Ids) => ({ programmeId: programme })
const draft = ({ report }: Ids) => ({ reportId: report })
const published = ({ publishedReport }: Ids) => ({ publishedId: publishedReport })
const chosen = ({ item, moment }: Ids) => ({ items: [item], moments: [moment] })

/** What policy officers do with reports that are there. */
export const fairReports: Own = {
  'programme.list-reports': about(programme),
  'programme.draft-report': about((ids) => ({ ...programme(ids), ...chosen(ids) })),
  'programme.show-report': about(draft),
  'programme.change-report': about((ids) => ({ ...draft(ids), ...chosen(ids) })),
  'programme.preview-report': about(draft),
  'programme.print-draft-report': about(draft),
  'programme.publish-report': about(({ freeReport }) => ({ reportId: freeReport })),
  'programme.list-published-reports': about(programme),
  'programme.show-published-report': about(published),
  'programme.print-published-report': about(published),
  'programme.withdraw-report': about(published),
  'programme.replace-report': about(({ withdrawnReport }) => ({ publishedId: withdrawnReport })),
}
